using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Server.Timelines;

/// <summary>What a case's past says that its present does not: looked up piece by piece, never read whole.</summary>
internal sealed class CaseHistory(FoundCase found)
{
    private readonly Dictionary<int, OpenedStep?> executions = [];
    private IReadOnlyList<CaseFlow>? earlier;

    /// <summary>Which step an execution was of.</summary>
    public OpenedStep? Execution(int execution)
    {
        if (!executions.TryGetValue(execution, out var known))
        {
            known = found.Municipality.Timeline.Opened(found.Loaded.Id, execution) is { Step: { } step } line ? new OpenedStep(step, line.Referral) : null;
            executions.Add(execution, known);
        }
        return known;
    }

    /// <summary>A step as it is drawn, or was before a migration.</summary>
    public CaseStep? Step(StepId step) => found.Loaded.Flow.Find(step) ?? Earlier(step);

    /// <summary>A step of a drawing that the case ran before; only a case that was migrated has some.</summary>
    public CaseStep? Earlier(StepId step)
    {
        earlier ??= [.. Events(["case.flow-migrated.v1"]).Select(recorded => recorded.Event).OfType<CaseEvent.FlowMigrated>()
            .Select(migrated => found.Municipality.Flows.Find(migrated.From)).OfType<CaseFlow>().Select(flow => flow.In(found.Language, found.Municipality.Pack))];
        return earlier.Select(flow => flow.Find(step)).FirstOrDefault(drawn => drawn is not null);
    }

    /// <summary>All events of some kinds, the oldest first.</summary>
    public IEnumerable<RecordedEvent> Events(ImmutableArray<string> names)
    {
        int? after = null;
        do
        {
            var page = found.Municipality.Timeline.Page(found.Loaded.Id, new TimelineFilter { Only = names }, Timeline.LargestPage, after, oldestFirst: true);
            foreach (var recorded in found.Municipality.Cases.At(found.Loaded.Id, page.Entries.Select(entry => entry.Version)))
            {
                yield return recorded;
            }
            after = page.Next;
        }
        while (after is not null);
    }
}
