using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Benchmarks.Engine;

/// <summary>How fast the engine decides and folds in memory, against the pure C# loop in the same run (goal G1).</summary>
internal static class EngineBenchmarks
{
    private const int Cases = 50_000;
    private const int Steps = 9;

    private static readonly DateTimeOffset Start = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
    private static readonly Actor Worker = new(new PersonId("worker"), new OrganisationId("office"), "counselor");
    private static readonly CaseCommand Open = new CaseCommand.OpenCase(new CaseId("c"), null, new Holder(Worker.Person, Worker.Organisation));
    private static readonly CaseCommand[] Complete = [.. Enumerable.Range(0, Steps).Select(i => new CaseCommand.CompleteStep(new StepId($"s{i}"), "done"))];

    public static void Run()
    {
        Sequence();
        HumanSteps();
        Loop();
    }

    private static void Sequence()
    {
        var context = new CaseContext(Start, Worker, BenchmarkFlows.Sequence());
        long kept = 0;
        var seconds = Rounds.Time(
            () => kept += AppendLoop.Run(Cases * 20),
            () =>
            {
                for (var i = 0; i < Cases; i++)
                {
                    kept += Events(CaseDecider.Decide(context, CaseState.None, Open)).Length;
                }
            });
        var anchor = seconds[0].Select(s => Cases * 20.0 * AppendLoop.EventsPerCase / s).ToArray();
        var ours = seconds[1].Select(s => Cases * (double)Steps / s).ToArray();
        var bytes = Allocated(() => kept += Events(CaseDecider.Decide(context, CaseState.None, Open)).Length);
        Rounds.Print("engine.append_loop_events_per_s", Rounds.Median(anchor), "0");
        Rounds.Print("engine.sequence_activities_per_s", Rounds.Median(ours), "0");
        Rounds.Print("engine.sequence_vs_append_loop", Rounds.Ratio(ours, anchor));
        Rounds.Print("engine.bytes_per_activity", bytes / (double)Steps, "0");
        GC.KeepAlive(kept);
    }

    private static void HumanSteps()
    {
        var context = new CaseContext(Start, Worker, BenchmarkFlows.HumanSteps());
        var opened = Fold(CaseState.None, CaseDecider.Decide(context, CaseState.None, Open));
        var seconds = Rounds.Time(() =>
        {
            for (var i = 0; i < Cases; i++)
            {
                Walk(context, opened);
            }
        });
        Rounds.Print("engine.human_steps_per_s", Cases * (double)Steps / Rounds.Median(seconds[0]), "0");
        Rounds.Print("engine.bytes_per_human_step", Allocated(() => Walk(context, opened)) / (double)Steps, "0");
    }

    private static CaseState Walk(CaseContext context, CaseState state)
    {
        foreach (var command in Complete)
        {
            state = Fold(state, CaseDecider.Decide(context, state, command));
        }
        return state;
    }

    /// <summary>A person comes back to the same step again and again: the thousandth time costs what the first did.</summary>
    private static void Loop()
    {
        var context = new CaseContext(Start, Worker, BenchmarkFlows.Loop());
        const int few = 1_000;
        const int many = 100_000;
        var seconds = Rounds.Time(
            () =>
            {
                for (var i = 0; i < many / few; i++)
                {
                    Iterate(context, few);
                }
            },
            () => Iterate(context, many));
        Rounds.Print("engine.loop_iterations_per_s", many / Rounds.Median(seconds[1]), "0");
        Rounds.Print("engine.loop_flat", Rounds.Ratio(seconds[1], seconds[0]));
    }

    private static CaseState Iterate(CaseContext context, int times)
    {
        var state = Fold(CaseState.None, CaseDecider.Decide(context, CaseState.None, Open));
        for (var i = 0; i < times; i++)
        {
            state = Fold(state, CaseDecider.Decide(context, state, Complete[0]));
        }
        return state;
    }

    private static System.Collections.Immutable.ImmutableArray<CaseEvent> Events(Decision decision) =>
        decision is Decision.Accepted accepted ? accepted.Events : throw new InvalidOperationException(decision.ToString());

    private static CaseState Fold(CaseState state, Decision decision)
    {
        foreach (var happened in Events(decision))
        {
            state = CaseDecider.Evolve(state, happened);
        }
        return state;
    }

    private static double Allocated(Action once)
    {
        once();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            once();
        }
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 1_000.0;
    }
}
