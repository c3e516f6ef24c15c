using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>One step of a flowchart as the rules see it: with its lines, and what the graph says about it.</summary>
public sealed class GraphNode
{
    internal GraphNode(int index, Activity activity, FlowDefinition? subFlow, SubFlowContent? content)
    {
        (Index, Activity, SubFlow, Content) = (index, activity, subFlow, content);
        Ports = ActivityPorts.Of(activity, content?.Outcomes);
    }

    public int Index { get; }
    public Activity Activity { get; }
    public string Id => Activity.Id;
    public string Label => Activity.Label;
    public StepSettings? Step => Activity.Step;
    public StepKind? Kind => Activity.Step?.Kind;
    public ActivityPorts Ports { get; }

    /// <summary>The flow that this step runs, or null.</summary>
    public FlowDefinition? SubFlow { get; }

    internal SubFlowContent? Content { get; }

    public ImmutableArray<GraphLine> Out { get; internal set; } = [];
    public ImmutableArray<GraphLine> In { get; internal set; } = [];

    /// <summary>A way into the flow: its start, いつでも, 定期, and doors such as 気づき and 受付.</summary>
    public bool IsEntry { get; internal set; }
    public bool IsReachable { get; internal set; }

    /// <summary>How many lines it is from the start at least; <see cref="int.MaxValue"/> where no way leads from there.</summary>
    public int Depth { get; internal set; } = int.MaxValue;

    /// <summary>Number of the loop that it is part of, or -1.</summary>
    public int Loop { get; internal set; } = -1;

    /// <summary>Whether no line leads to it or from it.</summary>
    public bool IsAlone => In.IsEmpty && Out.IsEmpty;

    /// <summary>An end of a flow that others use as a step: the caller goes on from here (CS-14).</summary>
    public bool GoesOn { get; internal set; }

    public bool IsEnd => Activity.Type is "Elsa.End" or "Elsa.Finish" or "Elsa.Complete";

    /// <summary>Whether work stops here until a person, a clock or an event moves it on.</summary>
    public bool Pauses => Content?.Pauses ?? StepPauses.Of(Activity);

    /// <summary>Whether this step, or the flow that it runs, has a step of that kind.</summary>
    public bool Holds(StepKind kind) => Kind == kind || (Content?.Kinds.Contains(kind) ?? false);

    /// <summary>The lines of an outcome or port.</summary>
    public IEnumerable<GraphLine> LinesOf(string port) => Out.Where(line => line.Port == port);

    public IEnumerable<Outcome> OutcomesOf(string kind) => Step?.Outcomes.Where(outcome => outcome.Kind == kind) ?? [];

    /// <summary>The lines of all outcomes of a kind.</summary>
    public IEnumerable<GraphLine> LinesOfKind(string kind) => OutcomesOf(kind).SelectMany(outcome => LinesOf(outcome.Name));

    /// <summary>The first steps that stop a token on its way along a line, and ends: what the line leads to in practice.</summary>
    internal static IEnumerable<GraphNode> StopsAfter(GraphLine line)
    {
        var seen = new HashSet<GraphNode> { line.To };
        var open = new Stack<GraphNode>([line.To]);
        while (open.TryPop(out var node))
        {
            if (node.Pauses || node.IsEnd)
            {
                yield return node;
                continue;
            }
            foreach (var next in node.Out.Where(next => seen.Add(next.To)))
            {
                open.Push(next.To);
            }
        }
    }
}

/// <param name="Port">The port as the runtime compares it; Done where the file names none.</param>
/// <param name="IsReturn">A marked return line (CS-4).</param>
public sealed record GraphLine(GraphNode From, string Port, GraphNode To, bool IsReturn, Connection Connection);
