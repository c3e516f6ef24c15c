using System.Diagnostics;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Benchmarks.Storage;

/// <summary>One caller: a command is decided on the state of its case, sealed, chained and on disk with its inbox rows, against one raw insert for each commit.</summary>
internal static class DurableBenchmark
{
    private const int Cases = 100;
    private const int StepsPerRound = 3000;

    public static void Run()
    {
        using var town = new BenchTown();
        using var raw = new RawJournal(town.RawFile);
        for (var i = 0; i < Cases; i++)
        {
            town.Open($"c{i}").GetAwaiter().GetResult();
        }
        var next = 0;
        Steps(town, 1000, ref next, Notes);
        Steps(town, 1000, ref next, Completions);
        raw.Commit(1000);
        var rounds = Enumerable.Range(0, Rounds.Count).Select(_ =>
        {
            var anchor = raw.Commit(StepsPerRound);
            var notes = Steps(town, StepsPerRound, ref next, Notes);
            var steps = Steps(town, StepsPerRound, ref next, Completions);
            return (Anchor: anchor, Notes: notes, Steps: steps);
        }).ToArray();
        Rounds.Print("durable.vs_raw_commit", Rounds.Median(rounds.Select(round => round.Anchor.Sum() / round.Steps.Sum())));
        Rounds.Print("durable.note_vs_raw_commit", Rounds.Median(rounds.Select(round => round.Anchor.Sum() / round.Notes.Sum())));
        Rounds.Print("durable.p99_vs_raw_p99", Rounds.Median(rounds.Select(round => Percentile(round.Steps, 0.99) / Percentile(round.Anchor, 0.99))));
        Rounds.Print("durable.steps_per_s", Rounds.Median(rounds.Select(round => StepsPerRound / round.Steps.Sum())), "0");
        Rounds.Print("durable.raw_commits_per_s", Rounds.Median(rounds.Select(round => StepsPerRound / round.Anchor.Sum())), "0");
    }

    public static double Percentile(IEnumerable<double> values, double at)
    {
        var ordered = values.Order().ToArray();
        return ordered[(int)(at * (ordered.Length - 1))];
    }

    private static double[] Steps(BenchTown town, int count, ref int next, Func<BenchTown, string, string, Task> step)
    {
        var seconds = new double[count];
        for (var i = 0; i < count; i++, next++)
        {
            var start = Stopwatch.GetTimestamp();
            step(town, $"c{next % Cases}", $"k{next}").GetAwaiter().GetResult();
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        return seconds;
    }

    private static Task Completions(BenchTown town, string id, string key) => town.Step(id, key);

    private static async Task Notes(BenchTown town, string id, string key) =>
        BenchTown.Check(await town.Municipality.Cases.RunAsync(new CaseId(id), town.Counselor, key, new CaseCommand.WriteNotice("玄関に新聞がたまっている（架空）"), null, CancellationToken.None));
}
