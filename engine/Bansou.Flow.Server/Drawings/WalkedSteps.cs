using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Server.Drawings;

/// <summary>歩いたところ: steps that were open or passed, and the outcomes by which the case went on. How often is not asked (HR-7).</summary>
internal sealed record WalkedSteps(IReadOnlySet<StepId> Steps, IReadOnlySet<(StepId Step, string Port)> Ports)
{
    public static readonly ImmutableArray<string> Events =
        ["case.step-opened.v1", "case.cause-added.v1", "case.step-completed.v1", "case.activity-passed.v1", "case.join-reached.v1", "case.token-ended.v1"];

    public static readonly WalkedSteps None = new(new HashSet<StepId>(), new HashSet<(StepId, string)>());

    public static WalkedSteps Of(IEnumerable<RecordedEvent> history)
    {
        var steps = new HashSet<StepId>();
        var ports = new HashSet<(StepId, string)>();
        foreach (var recorded in history)
        {
            switch (recorded.Event)
            {
                case CaseEvent.StepOpened e:
                    steps.Add(e.Step);
                    Take(e.Cause.From, e.Cause.Outcome);
                    break;
                case CaseEvent.CauseAdded e:
                    Take(e.Cause.From, e.Cause.Outcome);
                    break;
                case CaseEvent.StepCompleted e:
                    steps.Add(e.Step);
                    Take(e.Step, e.Outcome);
                    break;
                case CaseEvent.ActivityPassed e:
                    steps.Add(e.Step);
                    ports.UnionWith(e.Ports.Select(port => (e.Step, port)));
                    break;
                case CaseEvent.JoinReached e:
                    steps.Add(e.Join);
                    Take(e.Cause.From, e.Cause.Outcome);
                    break;
                case CaseEvent.TokenEnded e:
                    steps.Add(e.Step);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(recorded.Event.GetType().Name);
            }
        }
        return new WalkedSteps(steps, ports);

        void Take(StepId? from, string? outcome)
        {
            if (from is { } step && outcome is not null)
            {
                ports.Add((step, outcome));
            }
        }
    }
}
