using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Hosting;

/// <summary>Lets time pass in every municipality: at the start for all that was slept through, then whenever a clock runs out.</summary>
internal sealed partial class TimerService(Installation installation, ServerMetrics metrics, ServerOptions options, ILogger<TimerService> log) : BackgroundService
{
    /// <summary>A look at an index; short enough that nobody waits for a clock, long enough to cost nothing.</summary>
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rhythm, options.Time);
        do
        {
            foreach (var municipality in installation.Municipalities)
            {
                await PassAsync(municipality, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Trouble in one municipality must not stop the clocks of the others; the next look tries again.</summary>
    private async Task PassAsync(Municipality municipality, CancellationToken stoppingToken)
    {
        try
        {
            await municipality.Meetings.FinishAsync(stoppingToken);
            metrics.TimePassed(await municipality.Timers.RunAsync(stoppingToken));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            ClocksStood(log, municipality.Slug, e is StorageException known ? known.Code : e.GetType().Name);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The clocks of {Municipality} could not be told: {Code}.")]
    private static partial void ClocksStood(ILogger log, string municipality, string code);
}
