using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Core.Simulation;

/// <summary>
/// シナリオを演じる: acts one after the other on a virtual clock, every clock of the case firing at its own instant in
/// between, through the same door as production. The same scenario gives the same journal byte for byte (CS-17).
/// </summary>
public static class ScenarioPlayer
{
    /// <param name="flowId">Another flow of the pack than the scenario's own, or null.</param>
    public static PlayReport Play(Pack pack, Scenario scenario, string? flowId = null)
    {
        var id = flowId ?? scenario.Flow ?? pack.MainFlow;
        var report = new PlayReport { Pack = pack, Scenario = scenario, Flow = FlowCompiler.Compile(pack, id) };
        var plan = ScenarioPlan.Make(pack, scenario, id, report.Flow is not null);
        return plan.Problems.IsEmpty ? new Playing(report, report.Flow!).Play(plan) : report with { Problems = plan.Problems };
    }

    /// <summary>All that stands against playing a scenario, without playing it.</summary>
    public static ImmutableArray<Definitions.Diagnostic> Problems(Pack pack, Scenario scenario)
    {
        var flow = scenario.Flow ?? pack.MainFlow;
        return ScenarioPlan.Make(pack, scenario, flow, pack.Flows.Any(known => known.Definition.DefinitionId == flow)).Problems;
    }

    private sealed class Playing(PlayReport report, CaseFlow flow)
    {
        private readonly CaseRun run = new(flow);
        private readonly CaseId id = new(report.Scenario.Id);
        private readonly ImmutableArray<PlayedMoment>.Builder moments = ImmutableArray.CreateBuilder<PlayedMoment>();
        private Chronicle chronicle = Chronicle.Empty;
        private DateTimeOffset clock;
        private int commands;

        public PlayReport Play(ScenarioPlan plan)
        {
            clock = plan.Start;
            foreach (var planned in plan.Acts)
            {
                PassTimeBefore(planned.At);
                clock = planned.At;
                Act(planned);
            }
            return report with
            {
                Moments = moments.ToImmutable(),
                Journal = [.. run.Journal.Events],
                End = run.StateOf(id),
                EndedAt = clock,
                Chronicle = chronicle,
                AtTheEnd = Look(report.Scenario.Expectations),
            };
        }

        /// <summary>Everything that is due before the next act happens at its own instant; who acts in time is not told that it is late.</summary>
        private void PassTimeBefore(DateTimeOffset instant)
        {
            while (run.NextInstant(id) is { } next && next < instant)
            {
                // What was due already when it came about fires now: the clock never goes back.
                clock = next > clock ? next : clock;
                var answer = Run(clock, Actor.Engine, new CaseCommand.PassTime());
                var events = ((Decision.Accepted)answer.Decision).Events;
                if (events.IsEmpty)
                {
                    throw new InvalidOperationException("A clock has run out and does nothing.");
                }
                moments.Add(new PlayedMoment.TimePassed(clock, answer.Before, answer.After, events));
            }
        }

        private void Act(PlannedAct planned)
        {
            var act = planned.Act;
            if (act.Inject is { } words)
            {
                moments.Add(new PlayedMoment.Injected(planned.At, run.StateOf(id), words));
            }
            if (planned.Command is { } command)
            {
                Do(planned, act, command);
            }
            if (!act.Expect.IsDefaultOrEmpty)
            {
                moments.Add(new PlayedMoment.Looked(planned.At, run.StateOf(id), Look(act.Expect)));
            }
        }

        private void Do(PlannedAct planned, ScenarioAct act, CaseCommand command)
        {
            var answer = Run(planned.At, planned.Actor!, command);
            switch (answer.Decision)
            {
                case Decision.Accepted accepted:
                    moments.Add(new PlayedMoment.Acted(planned.At, answer.Before, answer.After, planned.Actor!, act, command, accepted.Events, act.RefusedWith));
                    break;
                case Decision.Refused refused:
                    var expected = refused.Refusals.Any(refusal => RefusalTexts.Name(refusal.Code) == act.RefusedWith);
                    moments.Add(new PlayedMoment.Refused(planned.At, answer.After, planned.Actor!, act, command, refused.Refusals, expected));
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(answer.Decision.GetType().Name);
            }
        }

        private RunAnswer Run(DateTimeOffset at, Actor actor, CaseCommand command)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{report.Scenario.Id}-{report.Scenario.Seed}-{++commands:D4}");
            var answer = run.Run(id, at, actor, key, command);
            if (answer.Decision is Decision.Accepted { Events: var events })
            {
                var state = answer.Before;
                foreach (var happened in events)
                {
                    var after = CaseDecider.Evolve(state, happened);
                    chronicle = chronicle.With(at, happened, state, after, run.Flow);
                    state = after;
                }
            }
            return answer;
        }

        private ImmutableArray<Verdict> Look(ImmutableArray<Expectation> expectations) =>
            [.. expectations.Select(expectation => ExpectationForms.Check(expectation, new ExpectationScope(run.Flow, run.StateOf(id), chronicle)))];
    }
}
