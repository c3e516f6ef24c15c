using Bansou.Flow.Core.Execution.Activities;
using Bansou.Flow.Core.Execution.Programs;

namespace Bansou.Flow.Core.Execution.Flowcharts;

/// <summary>Counter mode (elsa-format §7.1): joins by counting visits; ways not taken are told onward, so that joins do not wait for them.</summary>
internal static class CounterFlowchart
{
    private enum Verdict
    {
        Wait,
        Run,
        Skip,
    }

    public static void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes)
    {
        var scope = (CounterScope)context.State!;
        if (!Leave(instance, context, child, scope, outcomes))
        {
            return;
        }
        if (!context.HasChildren)
        {
            instance.Complete(context, Outcomes.Default);
        }
    }

    /// <summary>A cancelled child is told onward as a way not taken.</summary>
    public static void ChildCanceled(Instance instance, ActivityContext context, ActivityContext child)
    {
        var scope = (CounterScope)context.State!;
        CountVisit(child, scope);
        Skip(instance, context, scope, child.Node.Index);
    }

    private static bool Leave(Instance instance, ActivityContext context, ActivityContext child, CounterScope scope, Outcomes outcomes)
    {
        CountVisit(child, scope);
        foreach (var line in scope.Graph.Outbound[child.Node.Index])
        {
            var followed = outcomes.Follows(line.Port);
            scope.Visit(line, followed);
            if (scope.Directions.IsForward(line))
            {
                Arrive(instance, context, scope, line, followed);
            }
            else if (followed)
            {
                var target = context.Node.Children[line.Target];
                if (!scope.Directions.IsValidBackward(line))
                {
                    instance.FaultCompleted(child, $"Invalid backward connection: Every path from the source ('{child.Node.Id}') must go through the target ('{target.Id}') when tracing back to the start.");
                    return false;
                }
                instance.Schedule(context, target, viaBackward: true);
            }
        }
        return true;
    }

    private static void CountVisit(ActivityContext child, CounterScope scope)
    {
        if (!child.ViaBackward)
        {
            scope.Visits[child.Node.Index]++;
        }
    }

    private static void Arrive(Instance instance, ActivityContext context, CounterScope scope, Line line, bool followed)
    {
        switch (Decide(instance, context, scope, line, followed))
        {
            case Verdict.Wait:
                break;
            case Verdict.Run:
                Run(instance, context, scope, line.Target);
                break;
            case Verdict.Skip:
                scope.Visits[line.Target]++;
                Skip(instance, context, scope, line.Target);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Run(Instance instance, ActivityContext context, CounterScope scope, int target)
    {
        var node = context.Node.Children[target];
        instance.Schedule(context, node);
        if (ModeOf(instance, context, node) == JoinMode.WaitAny)
        {
            FlowchartActivity.CancelAncestors(instance, context, scope.Directions, target);
        }
    }

    /// <summary>Tells onward, depth first and without recursion, that an activity was passed by.</summary>
    private static void Skip(Instance instance, ActivityContext context, CounterScope scope, int passedBy)
    {
        var open = new Stack<(int Node, int Next)>();
        open.Push((passedBy, 0));
        while (open.TryPop(out var at))
        {
            var outbound = scope.Graph.Outbound[at.Node];
            if (at.Next >= outbound.Length)
            {
                continue;
            }
            open.Push((at.Node, at.Next + 1));
            var line = outbound[at.Next];
            scope.Visit(line, followed: false);
            if (!scope.Directions.IsForward(line))
            {
                continue;
            }
            var verdict = Decide(instance, context, scope, line, followed: false);
            if (verdict == Verdict.Run)
            {
                Run(instance, context, scope, line.Target);
            }
            else if (verdict == Verdict.Skip)
            {
                scope.Visits[line.Target]++;
                open.Push((line.Target, 0));
            }
        }
    }

    private static Verdict Decide(Instance instance, ActivityContext context, CounterScope scope, Line line, bool followed)
    {
        var inbound = scope.Directions.ForwardInbound[line.Target];
        return ModeOf(instance, context, context.Node.Children[line.Target]) switch
        {
            JoinMode.WaitAll => All(scope, inbound, static (s, each) => s.IsVisited(each))
                ? All(scope, inbound, static (s, each) => s.Followed[each.Index]) ? Verdict.Run : Verdict.Skip
                : Verdict.Wait,
            JoinMode.WaitAny => WaitAny(context, scope, line, followed, inbound),
            null or JoinMode.WaitAllActive => WaitAllActive(scope, inbound),
            var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
        };
    }

    private static Verdict WaitAllActive(CounterScope scope, Line[] inbound)
    {
        var most = 0;
        foreach (var line in inbound)
        {
            if (!scope.IsVisited(line))
            {
                return Verdict.Wait;
            }
            most = Math.Max(most, scope.LineVisits[line.Index]);
        }
        foreach (var line in inbound)
        {
            if (scope.LineVisits[line.Index] == most && scope.Followed[line.Index])
            {
                return Verdict.Run;
            }
        }
        return Verdict.Skip;
    }

    private static Verdict WaitAny(ActivityContext context, CounterScope scope, Line line, bool followed, Line[] inbound)
    {
        if (!scope.IsVisited(line) || IsUnderWay(context, line.Target))
        {
            return Verdict.Wait; // A late arrival of a round that has run, or is about to run.
        }
        if (followed)
        {
            return Verdict.Run;
        }
        return All(scope, inbound, static (s, each) => s.IsVisited(each)) && All(scope, inbound, static (s, each) => !s.Followed[each.Index])
            ? Verdict.Skip
            : Verdict.Wait;
    }

    private static bool IsUnderWay(ActivityContext context, int node)
    {
        for (var child = context.FirstChild; child is not null; child = child.Next)
        {
            if (child.Node.Index == node)
            {
                return true;
            }
        }
        return false;
    }

    private static bool All(CounterScope scope, Line[] lines, Func<CounterScope, Line, bool> test)
    {
        foreach (var line in lines)
        {
            if (!test(scope, line))
            {
                return false;
            }
        }
        return true;
    }

    private static JoinMode? ModeOf(Instance instance, ActivityContext context, Node node) =>
        node.Behaviour is FlowJoinActivity ? FlowJoinActivity.ModeOf(instance, context, node) : null;
}
