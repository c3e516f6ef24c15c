using System.Diagnostics;
using System.Globalization;
using Bansou.Flow.Benchmarks.Storage;
using Bansou.Flow.Benchmarks.Towns;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Benchmarks.Server;

/// <summary>The inbox of a role and the lists of a whole town, beside very many cases: against SQL alone, and over HTTP while steps are written.</summary>
internal static class WorklistBenchmark
{
    private const int Looks = 2000;
    private const int StepsPerSecond = 200;

    public static void Run(BenchOptions options)
    {
        using var folder = BigTown.Of(options);
        using (var data = DataFolder.Open(folder.Root, TimeProvider.System))
        {
            InProcess(data.Find(BigTown.Slug)!, folder.Root);
        }
        var (server, _) = ServerProcess.StartOurs(folder.Root);
        using (server)
        {
            OverHttp(server, options.Seconds, folder.Cases).GetAwaiter().GetResult();
            Rounds.Print("worklist.server_resident_mib", server.ResidentMiB, "0");
            Rounds.Print("worklist.server_peak_mib", server.PeakMiB, "0");
        }
    }

    private static void InProcess(Municipality town, string root)
    {
        using var raw = new RawInbox(root);
        var roles = raw.Roles;
        var reader = BigTown.Reader.Person;
        var rounds = Enumerable.Range(0, Rounds.Count + 1).Select(_ => (
            Anchor: Times(Looks, i => raw.Top(roles[i % roles.Count])),
            Ours: Times(Looks, i => town.Inbox.Page(new InboxFilter { AnyRole = roles[i % roles.Count] }, reader, TimeProvider.System.GetUtcNow(), 50).Items.Length)))
            .Skip(1).ToArray();
        Rounds.Print("worklist.p95_vs_raw", Rounds.Median(rounds.Select(round => P95(round.Ours) / P95(round.Anchor))));
        Rounds.Print("worklist.p95_ms", Rounds.Median(rounds.Select(round => P95(round.Ours))));
        Rounds.Print("worklist.raw_p95_ms", Rounds.Median(rounds.Select(round => P95(round.Anchor))));
        foreach (var list in Enum.GetValues<DangerList>())
        {
            var times = Times(20, _ => town.CaseLists.Page(new CaseFilter { Danger = list }, reader, TimeProvider.System.GetUtcNow(), 50).Cases.Length);
            Rounds.Print($"worklist.danger_{list}_p95_ms", P95(times));
        }
    }

    private static async Task OverHttp(ServerProcess server, int seconds, int cases)
    {
        using var reader = new SignedInClient(server.Address);
        using var writer = new SignedInClient(server.Address);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => Write(writer, cases, stop.Token));
        // The first part under the same load is warm-up and thrown away.
        await Read(reader, seconds / 2.0);
        var times = await Read(reader, seconds / 2.0);
        await stop.CancelAsync();
        var (written, late) = await writing;
        Rounds.Print("worklist.http_p95_ms", P95(times));
        Rounds.Print("worklist.http_p50_ms", DurableBenchmark.Percentile(times, 0.5));
        Rounds.Print("worklist.http_steps_per_s", written / (double)seconds, "0");
        Rounds.Print("worklist.http_step_p95_ms", P95(late.Skip(late.Count / 2)));
    }

    private static async Task<List<double>> Read(SignedInClient reader, double seconds)
    {
        var times = new List<double>();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            var start = Stopwatch.GetTimestamp();
            await reader.Get("/api/worklist?role=mine");
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(5);
        }
        return times;
    }

    /// <summary>Open cases, one after the other, at a steady pace: a visit at which nobody was met, so that the next one opens; through the API like everybody's.</summary>
    private static async Task<(int Written, List<double> Times)> Write(SignedInClient writer, int cases, CancellationToken stop)
    {
        var run = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        var times = new List<double>();
        var pending = new List<Task>();
        for (var written = 0; ; written++)
        {
            var wait = TimeSpan.FromSeconds(written / (double)StepsPerSecond) - watch.Elapsed;
            if (wait > TimeSpan.FromMilliseconds(1))
            {
                await Task.Delay(wait);
            }
            if (stop.IsCancellationRequested)
            {
                await Task.WhenAll(pending);
                return (written, times);
            }
            pending.Add(Step(writer, BigTown.InVisit(written * 7919L, cases).Value, $"{run}-{written}", times));
        }
    }

    private static async Task Step(SignedInClient writer, string id, string key, List<double> times)
    {
        var start = Stopwatch.GetTimestamp();
        await writer.Command(id, "complete-step", key, new { step = "visit", outcome = "notMet" });
        lock (times)
        {
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private static double[] Times(int count, Func<int, int> look)
    {
        var times = new double[count];
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = look(i);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return times;
    }

    private static double P95(IEnumerable<double> times) => DurableBenchmark.Percentile(times, 0.95);
}
