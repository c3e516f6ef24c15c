using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Activities;

namespace Bansou.Flow.Core.Execution.Flowcharts;

/// <summary><c>Elsa.Flowchart</c> in either of Elsa's modes.</summary>
internal sealed class FlowchartActivity : Behaviour
{
    public override void Execute(Instance instance, ActivityContext context)
    {
        if (context.Node.Children.Length == 0)
        {
            instance.Complete(context, Outcomes.Default);
            return;
        }
        var graph = context.Node.Graph!;
        var start = graph.StartOf(instance.TriggerId);
        context.State = instance.Mode == FlowMode.Token
            ? new TokenScope(graph, graph.From(start))
            : new CounterScope(graph, graph.From(start));
        instance.Schedule(context, context.Node.Children[start]);
    }

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes)
    {
        if (child.Node.Behaviour.IsTerminal)
        {
            instance.Complete(context, Outcomes.Default);
        }
        else if (context.State is TokenScope)
        {
            TokenFlowchart.ChildCompleted(instance, context, child, outcomes);
        }
        else
        {
            CounterFlowchart.ChildCompleted(instance, context, child, outcomes);
        }
    }

    public override void ChildCanceled(Instance instance, ActivityContext context, ActivityContext child)
    {
        if (context.State is TokenScope)
        {
            TokenFlowchart.ChildCanceled(context, child);
        }
        else
        {
            CounterFlowchart.ChildCanceled(instance, context, child);
        }
    }

    /// <summary>Cancels what runs or waits upstream of an activity. What is only queued runs on, as in Elsa.</summary>
    public static void CancelAncestors(Instance instance, ActivityContext flowchart, Directions directions, int node)
    {
        var ancestors = directions.Ancestors(node);
        List<ActivityContext>? running = null;
        for (var child = flowchart.FirstChild; child is not null; child = child.Next)
        {
            if (child.Status == ActivityStatus.Running && child.Node.Index != node && ancestors.Contains(child.Node.Index))
            {
                (running ??= []).Add(child);
            }
        }
        foreach (var child in running ?? [])
        {
            instance.Cancel(child);
        }
    }
}
