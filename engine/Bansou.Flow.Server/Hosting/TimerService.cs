using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Hosting;

/// <summary>Lets time pass in every municipality: at the start for all that was slept through, then whenever a clock runs out.</summary>
internal sealed partial class TimerService(Installation installation, ServerMetrics metrics, ServerOptions options, ILogger<TimerService> log) : BackgroundService
{
    /// <summary>A look at an index; short enough that nobody waits for a clock, long enough to cost nothing.</summary>
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(3);

    /// <summary>Whoever reads an old state may do so for long; trying writes much.</summary>
    private static readonly TimeSpan DisposalRhythm = TimeSpan.FromMinutes(10);

    private DateTimeOffset finishAgain = options.Time.GetUtcNow() + DisposalRhythm;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, options.Time);
        do
        {
            foreach (var municipality in installation.Municipalities)
            {
                await PassAsync(municipality, stoppingToken);
            }
            FinishDisposals();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Trouble in one municipality must not stop the clocks of the others; the next look tries again.</summary>
    private async Task PassAsync(Municipality municipality, CancellationToken stoppingToken)
    {
        try
        {
            await municipality.Meetings.FinishAsync(stoppingToken);
            await municipality.Merging.FinishAsync(stoppingToken);
            metrics.TimePassed(await municipality.Timers.RunAsync(stoppingToken));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            ClocksStood(log, municipality.Slug, e is StorageException known ? known.Code : e.GetType().Name);
        }
    }

    /// <summary>What somebody who was reading held up.</summary>
    private void FinishDisposals()
    {
        if (options.Time.GetUtcNow() < finishAgain)
        {
            return;
        }
        finishAgain = options.Time.GetUtcNow() + DisposalRhythm;
        foreach (var municipality in installation.Municipalities.Where(municipality => municipality.Disposals.Unfinished > 0))
        {
            if (municipality.Disposals.FinishInterrupted() is > 0 and var left)
            {
                DisposalsWait(log, left, municipality.Slug);
            }
        }
    }

    [LoggerMessage(2, LogLevel.Warning, "{Count} disposals in {Municipality} were approved and could not be finished yet.")]
    private static partial void DisposalsWait(ILogger log, int count, string municipality);

    [LoggerMessage(1, LogLevel.Error, "The clocks of {Municipality} could not be told: {Code}.")]
    private static partial void ClocksStood(ILogger log, string municipality, string code);
}
