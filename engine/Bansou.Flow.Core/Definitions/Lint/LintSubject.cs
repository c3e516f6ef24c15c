using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>点検するもの: a flow with its graphs, worked out once for all rules, and the pack around it if there is one.</summary>
public sealed class LintSubject
{
    internal LintSubject(FlowDefinition flow, Pack? pack, SubFlows subFlows)
    {
        (Flow, Pack, SubFlows) = (flow, pack, subFlows);
        Charts = [.. Flowcharts(flow.Root).Select(chart => new FlowGraph(flow, chart, subFlows))];
        Main = Charts.FirstOrDefault(chart => ReferenceEquals(chart.Chart, flow.Root));
    }

    public FlowDefinition Flow { get; }

    /// <summary>Null when a single file is checked: then nothing is said about roles, forms and the like.</summary>
    public Pack? Pack { get; }

    internal SubFlows SubFlows { get; }

    /// <summary>All flowcharts of the flow, the root first.</summary>
    public ImmutableArray<FlowGraph> Charts { get; }

    /// <summary>The graph of the root; null when the root is no flowchart.</summary>
    public FlowGraph? Main { get; }

    public bool IsCase => Flow.Mode == FlowMode.Case;

    /// <summary>Steps of the field in the root's graph.</summary>
    public IEnumerable<GraphNode> Steps => Main?.Nodes.Where(node => node.Step is not null) ?? [];

    public IEnumerable<GraphNode> StepsOf(StepKind kind) => Main?.Nodes.Where(node => node.Kind == kind) ?? [];

    private static IEnumerable<Activity> Flowcharts(Activity activity)
    {
        foreach (var inner in Everything(activity))
        {
            if (inner.Type == "Elsa.Flowchart")
            {
                yield return inner;
            }
        }
    }

    /// <summary>An activity and all inside it, in the order of the file.</summary>
    public static IEnumerable<Activity> Everything(Activity activity)
    {
        var open = new Stack<Activity>([activity]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var inner in next.Cases.Select(one => one.Body).OfType<Activity>().Concat(next.Parts.Values).Reverse().Concat(next.Activities.Reverse()))
            {
                open.Push(inner);
            }
        }
    }
}
