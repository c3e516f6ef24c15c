using System.Collections.Concurrent;
using System.Diagnostics;

namespace Bansou.Flow.Benchmarks.Storage;

/// <summary>32 callers at once, each on cases of its own, each going on only when its own step is on disk.</summary>
internal static class GroupBenchmark
{
    private const int Callers = 32;
    private const int CasesPerCaller = 4;
    private const int StepsPerCaller = 600;

    public static void Run()
    {
        using var town = new BenchTown();
        using var raw = new RawJournal(town.RawFile);
        for (var i = 0; i < Callers * CasesPerCaller; i++)
        {
            town.Open($"c{i}").GetAwaiter().GetResult();
        }
        var round = 0;
        Together(town, round++);
        raw.Commit(1000);
        var ratios = new List<double>();
        var latencies = new List<double>();
        var rates = new List<double>();
        for (var i = 0; i < Rounds.Count; i++)
        {
            var anchor = raw.Commit(3000).Sum() / 3000;
            var (seconds, each) = Together(town, round++);
            var rate = Callers * StepsPerCaller / seconds;
            rates.Add(rate);
            ratios.Add(rate * anchor);
            latencies.Add(DurableBenchmark.Percentile(each, 0.99) * 1000);
        }
        Rounds.Print("group.vs_raw_commit", Rounds.Median(ratios));
        Rounds.Print("group.p99_ms", Rounds.Median(latencies));
        Rounds.Print("group.steps_per_s", Rounds.Median(rates), "0");
    }

    private static (double Seconds, IEnumerable<double> Each) Together(BenchTown town, int round)
    {
        var each = new ConcurrentBag<double[]>();
        var start = Stopwatch.GetTimestamp();
        Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var seconds = new double[StepsPerCaller];
            for (var i = 0; i < StepsPerCaller; i++)
            {
                var at = Stopwatch.GetTimestamp();
                await town.Step($"c{caller * CasesPerCaller + i % CasesPerCaller}", $"k{round}-{caller}-{i}");
                seconds[i] = Stopwatch.GetElapsedTime(at).TotalSeconds;
            }
            each.Add(seconds);
        }))).GetAwaiter().GetResult();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, each.SelectMany(seconds => seconds));
    }
}
