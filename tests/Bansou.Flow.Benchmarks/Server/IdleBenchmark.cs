using System.Diagnostics;
using Bansou.Flow.Benchmarks.Storage;
using Bansou.Flow.Benchmarks.Towns;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Benchmarks.Server;

/// <summary>What open cases cost while nobody looks: their memory, the clocks that wait, and all clocks running out at once.</summary>
internal static class IdleBenchmark
{
    private const int Touched = 10_000;

    public static void Run(BenchOptions options)
    {
        using var folder = BigTown.Of(options);
        Waiting(folder.Root, options);
        Memory(folder);
        AllAtOnce(folder.Root);
    }

    /// <summary>Every open case has a clock that waits; the server does nothing but wait with them.</summary>
    private static void Waiting(string root, BenchOptions options)
    {
        var (server, _) = ServerProcess.StartOurs(root);
        using (server)
        {
            // Until what a start leaves to do is done.
            Thread.Sleep(TimeSpan.FromSeconds(10));
            var (before, watch) = (server.ProcessorTime, Stopwatch.StartNew());
            Thread.Sleep(TimeSpan.FromSeconds(options.Seconds));
            Rounds.Print("idle.core_share_while_waiting", (server.ProcessorTime - before) / watch.Elapsed);
            Rounds.Print("idle.server_resident_mib", server.ResidentMiB, "0");
        }
    }

    /// <summary>Ten thousand open cases, each brought from disk and looked at once; what of them stays.</summary>
    private static void Memory(TownFolder folder)
    {
        using var data = DataFolder.Open(folder.Root, TimeProvider.System);
        var town = data.Find(BigTown.Slug)!;
        Touch(town, 0, 100);
        var before = Settled();
        var count = Math.Min(Touched, (folder.Cases / BigTown.OpenEvery) - 100);
        Touch(town, 100, count);
        var grown = (Settled() - before) / 1024.0 / 1024.0;
        Rounds.Print("idle.mib_per_10k_cases", grown * Touched / count);
        Rounds.Print("idle.cases_touched", count, "0");
    }

    /// <summary>Months later, in a copy: every clock has run out while nothing ran. Each fires once for its due date, durably, and nothing is left.</summary>
    private static void AllAtOnce(string town)
    {
        using var copy = new TownFolder(Path.Combine(Directory.CreateTempSubdirectory("bansou-bench-").FullName, "data"), 0, IsPassing: true);
        BigTown.Copy(town, copy.Root);
        AllAtOnceIn(copy.Root);
    }

    private static void AllAtOnceIn(string root)
    {
        var clock = new TownClock(TimeProvider.System.GetUtcNow().AddDays(200));
        using (var data = DataFolder.Open(root, clock))
        {
            var town = data.Find(BigTown.Slug)!;
            var due = Due(town, clock.Now);
            var commits = 0;
            town.Writer.Grown += () => commits++;
            var (position, watch) = (town.Position, Stopwatch.StartNew());
            var told = town.Timers.RunAsync(CancellationToken.None).GetAwaiter().GetResult();
            var seconds = watch.Elapsed.TotalSeconds;
            Rounds.Print("idle.cases_due_at_once", due, "0");
            Rounds.Print("idle.clocks_told", told, "0");
            Rounds.Print("idle.events_written", town.Position - position, "0");
            Rounds.Print("idle.commits_forced_to_disk", commits, "0");
            Rounds.Print("idle.clocks_per_s", told / seconds, "0");
            Rounds.Print("idle.seconds", seconds, "0.0");
            Rounds.Print("idle.still_due", Due(town, clock.Now), "0");
            Rounds.Print("idle.told_again", town.Timers.RunAsync(CancellationToken.None).GetAwaiter().GetResult(), "0");
        }
        Rounds.Print("idle.verify_findings", Verification.Of(root).Municipalities.Sum(each => each.Findings.Length), "0");
    }

    private static long Due(Municipality town, DateTimeOffset now) => town.Writer.Between(database =>
    {
        using var count = database.Prepare("SELECT count(*) FROM cases WHERE next_at <= ?");
        return count.Bind(1, Bansou.Flow.Storage.Cases.Instants.Micros(now)).Step() ? count.Long(0) : 0;
    });

    private static void Touch(Municipality town, int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            _ = town.Cases.Load(BigTown.Case(i * BigTown.OpenEvery)) ?? throw new InvalidOperationException("An open case is not there.");
        }
    }

    private static long Settled()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
