using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>
/// "A crash at any instant loses nothing acknowledged and leaves nothing half-applied" (DESIGN §5): a child under load is killed (SIGKILL)
/// while it opens, writes, folds the log in, or closes; 100 times, 500 with BANSOU_LONG=1. SIGKILL leaves what the system holds for the
/// disk: that commits are forced to the disk is another promise, see <see cref="PowerCutTests"/>.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Kills = Seeds.Long ? 500 : 100;

    private readonly Town town = new();
    private readonly Aftermath aftermath = new();
    private readonly Promises fresh = new();
    private readonly Promises all = new();
    /// <summary>Started and waiting, so that the next one is ready while this one is looked at.</summary>
    private readonly Queue<(Victim Victim, Instant Instant)> waiting = new();

    private FolderImage? fromTheBeginning;
    private int started;
    private int acknowledged;

    public void Dispose()
    {
        foreach (var (victim, _) in waiting)
        {
            victim.Dispose();
        }
        fromTheBeginning?.Dispose();
        aftermath.Dispose();
        town.Dispose();
    }

    [Fact]
    public Task Whenever_it_is_killed_everything_acknowledged_is_there_once_and_nothing_is_half_there() => Seeds.Run(async seed =>
    {
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        town.Data.Dispose();
        fromTheBeginning = new FolderImage(town.Root);
        for (var kills = 1; kills <= Kills; kills++)
        {
            Start(random);
            KillTheNext(random);
            if (kills == Kills || random.Next(4) > 0)
            {
                // Otherwise the next one opens what this one has left, and is perhaps killed while it does.
                await Look(random);
            }
        }
        LookAtAllOfIt();
        acknowledged.ShouldBeGreaterThan(Kills * 5, "The children have hardly done anything.");
        output.WriteLine($"{Kills} kills, {acknowledged} acknowledged, {aftermath.Unheard} more on disk, {aftermath.Position} events, {watch.Elapsed.TotalSeconds:F1} s");
    });

    /// <summary>As many as there are processors; each with a number of its own, so that no two say the same keys.</summary>
    private void Start(Random random)
    {
        for (; waiting.Count <= Environment.ProcessorCount && started < Kills; started++)
        {
            var instant = Instant.Any(random);
            var number = ((random.Next(1, 1000) * 1000) + started).ToString(CultureInfo.InvariantCulture);
            string[] rehearsal = instant.Word == "opening" ? [] : [fromTheBeginning!.CopyTo($"{town.Root}-{number}")];
            waiting.Enqueue((Victim.Start(["load", town.Root, town.Slug, number, .. rehearsal]), instant));
        }
    }

    /// <summary>Waits for something that happens, then for a random while that is shorter than what comes next.</summary>
    private void KillTheNext(Random random)
    {
        var (victim, instant) = waiting.Dequeue();
        using var dying = victim;
        victim.Hear("waiting").ShouldBeTrue();
        victim.Tell("go");
        if (instant.Word == "closing")
        {
            victim.Hear("done", random.Next(1, 30)).ShouldBeTrue();
            victim.EndInput();
        }
        victim.Hear(instant.Word, instant.Times).ShouldBeTrue(string.Join('\n', victim.Lines.TakeLast(3)));
        Seeds.SpinFor(TimeSpan.FromMilliseconds(random.NextDouble() * instant.Milliseconds));
        victim.Kill();
        fresh.Hear(victim.Lines);
    }

    private async Task Look(Random random)
    {
        using var data = DataFolder.Open(town.Root, town.Clock);
        var municipality = data.Find(town.Slug)!;
        aftermath.LookAt(municipality, fresh);
        var told = fresh.Acknowledged.ToArray();
        acknowledged += told.Length;
        await Aftermath.AskAgain(municipality, told.TakeLast(5).Concat(told.Length == 0 ? [] : random.GetItems(told, 10)));
        all.TakeFrom(fresh);
    }

    /// <summary>From the first row on, with every case opened from its snapshot and from its events.</summary>
    private void LookAtAllOfIt()
    {
        using var data = DataFolder.Open(town.Root, town.Clock);
        using var whole = new Aftermath();
        whole.LookAt(data.Find(town.Slug)!, all);
        whole.Position.ShouldBe(aftermath.Position);
    }

    /// <summary>When a process dies.</summary>
    /// <param name="Word">What it says just before.</param>
    /// <param name="Milliseconds">At most so long after.</param>
    private sealed record Instant(string Word, int Times, int Milliseconds)
    {
        public static Instant Any(Random random) => random.Next(10) switch
        {
            0 or 1 or 2 => new("opening", 1, 150),
            3 or 4 => new("folding", random.Next(1, 5), 4),
            5 => new("closing", 1, 6),
            _ => new("done", random.Next(1, 120), 2),
        };
    }
}
