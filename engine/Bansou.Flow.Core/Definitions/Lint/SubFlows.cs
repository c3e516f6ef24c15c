using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>別のフロー: which flows of the pack can be used as steps, and what they hold all the way down.</summary>
internal sealed class SubFlows(Pack? pack)
{
    private readonly Dictionary<string, FlowDefinition> byName = Usable(pack);
    private readonly Dictionary<FlowDefinition, SubFlowContent> contents = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a pack is known, so that a name which nobody has is a mistake.</summary>
    public bool AreKnown => pack is not null;

    /// <summary>Whether the type names another flow rather than an activity of the runtime.</summary>
    public static bool IsCall(Activity activity) =>
        activity.Type.Length > 0
        && !activity.Type.StartsWith("Elsa.", StringComparison.Ordinal)
        && !activity.Type.StartsWith("Bansou.", StringComparison.Ordinal)
        && ActivityCatalogue.Find(activity.Type) is null;

    public FlowDefinition? Find(Activity activity) => IsCall(activity) ? byName.GetValueOrDefault(activity.Type) : null;

    public SubFlowContent? ContentOf(Activity activity) => Find(activity) is { } flow ? ContentOf(flow) : null;

    private SubFlowContent ContentOf(FlowDefinition flow)
    {
        if (contents.TryGetValue(flow, out var known))
        {
            return known;
        }
        var closure = Closure(flow);
        var activities = closure.SelectMany(one => LintSubject.Everything(one.Root)).ToList();
        var ends = flow.Root.Activities.Where(IsEnd).Select(OutcomesOf).ToList();
        return contents[flow] = new SubFlowContent(
            [.. activities.Select(activity => activity.Step?.Kind).OfType<StepKind>()],
            activities.Any(StepPauses.Of),
            [.. flow.Outcomes.Concat(ends.SelectMany(outcomes => outcomes)).Distinct(StringComparer.Ordinal)],
            ends.Count == 0 || ends.Any(outcomes => outcomes.IsEmpty));
    }

    private static bool IsEnd(Activity activity) => activity.Type is "Elsa.End" or "Elsa.Finish" or "Elsa.Complete";

    private static ImmutableArray<string> OutcomesOf(Activity end) =>
        end.Inputs.TryGetValue("outcomes", out var value) ? LiteralNames.Of(value.Expression) ?? [] : [];

    /// <summary>A flow and all flows that it runs, each once.</summary>
    public HashSet<FlowDefinition> Closure(FlowDefinition flow)
    {
        var seen = new HashSet<FlowDefinition>(ReferenceEqualityComparer.Instance) { flow };
        var open = new Stack<FlowDefinition>([flow]);
        while (open.TryPop(out var next))
        {
            foreach (var inner in LintSubject.Everything(next.Root).Select(Find).OfType<FlowDefinition>().Where(seen.Add))
            {
                open.Push(inner);
            }
        }
        return seen;
    }

    private static Dictionary<string, FlowDefinition> Usable(Pack? pack)
    {
        var flows = new Dictionary<string, FlowDefinition>(StringComparer.Ordinal);
        foreach (var flow in pack?.Flows ?? [])
        {
            if (flow.Definition is { ActivityType: { } name, Options.UsableAsActivity: true })
            {
                flows.TryAdd(name, flow.Definition);
            }
        }
        return flows;
    }
}

/// <param name="Kinds">The steps of the field in a flow and the flows that it runs.</param>
/// <param name="Pauses">Whether work stops anywhere in it.</param>
/// <param name="Outcomes">The ports that it can come out by.</param>
/// <param name="CanBeDone">Whether it can come out by Done too.</param>
internal sealed record SubFlowContent(ImmutableHashSet<StepKind> Kinds, bool Pauses, ImmutableArray<string> Outcomes, bool CanBeDone);
