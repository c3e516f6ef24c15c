using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>流れの図: the steps and lines of one flowchart, with what can be reached and what turns in loops. Linear in the size of the drawing.</summary>
public sealed class FlowGraph
{
    private readonly Dictionary<string, GraphNode> byId = new(StringComparer.Ordinal);

    internal FlowGraph(FlowDefinition flow, Activity chart, SubFlows subFlows)
    {
        Chart = chart;
        Nodes = [.. chart.Activities.DistinctBy(activity => activity.Id, StringComparer.Ordinal).Select((activity, index) => new GraphNode(index, activity, subFlows.Find(activity), subFlows.ContentOf(activity)))];
        foreach (var node in Nodes)
        {
            byId.Add(node.Id, node);
            node.GoesOn = node.IsEnd && flow.Options.UsableAsActivity;
        }
        Connect(flow);
        Opening = OpeningOf(Nodes);
        Start = Opening is { IsAlone: true } ? OpeningOf(Nodes.Where(node => !node.IsAlone)) ?? Opening : Opening;
        MarkEntries(flow.Mode == FlowMode.Case);
        Walk.Forward(Nodes.Where(node => node.IsEntry), node => node.IsReachable = true);
        MeasureDepth();
        Loops = GraphLoops.Find(Nodes, _ => true);
        for (var i = 0; i < Loops.Length; i++)
        {
            foreach (var node in Loops[i])
            {
                node.Loop = i;
            }
        }
    }

    public Activity Chart { get; }

    /// <summary>In the order of the file; an id that stands twice counts once.</summary>
    public ImmutableArray<GraphNode> Nodes { get; }

    /// <summary>Where the runtime opens it unless it is said otherwise; null when there is no step.</summary>
    public GraphNode? Opening { get; }

    /// <summary>Where it was meant to open: the opening, but for a forgotten step without lines that stands in its place.</summary>
    public GraphNode? Start { get; }

    /// <summary>Groups of steps that lead back to each other.</summary>
    public ImmutableArray<ImmutableArray<GraphNode>> Loops { get; }

    public IEnumerable<GraphLine> Lines => Nodes.SelectMany(node => node.Out);

    public GraphNode? Find(string id) => byId.GetValueOrDefault(id);

    private void Connect(FlowDefinition flow)
    {
        var lines = new List<GraphLine>();
        foreach (var connection in Chart.Connections)
        {
            if (Find(connection.Source) is { } from && Find(connection.Target) is { } to)
            {
                var marked = flow.ReturnLines.Count > 0 && flow.ReturnLines.Contains(connection.Key);
                lines.Add(new GraphLine(from, connection.SourcePort ?? ActivityPorts.Done, to, marked, connection));
            }
        }
        foreach (var group in lines.GroupBy(line => line.From))
        {
            group.Key.Out = [.. group];
        }
        foreach (var group in lines.GroupBy(line => line.To))
        {
            group.Key.In = [.. group];
        }
    }

    private static GraphNode? OpeningOf(IEnumerable<GraphNode> nodes) =>
        nodes.FirstOrDefault(node => node.Activity.Type == "Elsa.Start")
        ?? nodes.FirstOrDefault(node => node.Activity.CanStartWorkflow)
        ?? nodes.FirstOrDefault(node => node.In.IsEmpty && node.Kind is not (StepKind.Anytime or StepKind.Periodic))
        ?? nodes.FirstOrDefault();

    private void MarkEntries(bool caseMode)
    {
        var takesBack = caseMode && Nodes.Any(node => node.Holds(StepKind.Referral) || node.Kind == StepKind.ReceiverCheck);
        foreach (var node in Nodes)
        {
            node.IsEntry = node == Start || node.Activity.CanStartWorkflow
                || (caseMode && node.Kind is StepKind.Anytime or StepKind.Periodic or StepKind.Notice or StepKind.Intake)
                || (takesBack && node.Kind == StepKind.Return);
        }
    }

    private void MeasureDepth()
    {
        var open = new Queue<GraphNode>();
        if (Start is not null)
        {
            Start.Depth = 0;
            open.Enqueue(Start);
        }
        while (open.TryDequeue(out var node))
        {
            foreach (var line in node.Out.Where(line => line.To.Depth == int.MaxValue))
            {
                line.To.Depth = node.Depth + 1;
                open.Enqueue(line.To);
            }
        }
    }
}
