using Bansou.Flow.Core.Execution.Activities;
using Bansou.Flow.Core.Execution.Programs;

namespace Bansou.Flow.Core.Execution.Flowcharts;

/// <summary>Token mode (elsa-format §7.2): a token for every line that is followed; the target's merge mode says when it runs.</summary>
internal static class TokenFlowchart
{
    public static void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes)
    {
        var scope = (TokenScope)context.State!;
        var outbound = scope.Graph.Outbound[child.Node.Index];
        foreach (var line in outbound)
        {
            if (outcomes.Follows(line.Port))
            {
                scope.Emit(line);
            }
        }
        scope.ConsumeInbound(child.Node.Index);
        foreach (var line in outbound)
        {
            if (outcomes.Follows(line.Port))
            {
                Arrive(instance, context, scope, line);
            }
        }
        CompleteWhenDone(instance, context, scope);
    }

    /// <summary>A cancelled child takes its tokens with it.</summary>
    public static void ChildCanceled(ActivityContext context, ActivityContext child) =>
        ((TokenScope)context.State!).ConsumeInbound(child.Node.Index);

    private static void CompleteWhenDone(Instance instance, ActivityContext context, TokenScope scope)
    {
        if (!context.HasChildren && scope.IsEmpty)
        {
            instance.Complete(context, Outcomes.Default);
        }
    }

    private static void Arrive(Instance instance, ActivityContext context, TokenScope scope, Line line)
    {
        var target = context.Node.Children[line.Target];
        var forward = scope.Directions.ForwardInbound[line.Target];
        var mode = ModeOf(instance, context, target);
        switch (mode)
        {
            case MergeMode.Stream:
                if (!WaitsForActiveBranch(scope, forward))
                {
                    instance.Schedule(context, target);
                }
                break;
            case MergeMode.Merge:
            case MergeMode.Converge:
                var awaited = mode == MergeMode.Merge ? forward : scope.Graph.Inbound[line.Target];
                if (awaited.Length <= 1 || HasAllTokens(scope, awaited))
                {
                    instance.Schedule(context, target);
                }
                break;
            case MergeMode.Cascade:
            case MergeMode.Race:
                FirstCome(instance, context, scope, line, mode);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(mode.ToString());
        }
    }

    private static void FirstCome(Instance instance, ActivityContext context, TokenScope scope, Line line, MergeMode mode)
    {
        if (mode == MergeMode.Race)
        {
            FlowchartActivity.CancelAncestors(instance, context, scope.Directions, line.Target);
        }
        if (scope.MeetsBlock(line))
        {
            return;
        }
        instance.Schedule(context, context.Node.Children[line.Target]);
        foreach (var other in scope.Directions.ForwardInbound[line.Target])
        {
            if (other.Source != line.Source)
            {
                scope.Block(other);
            }
        }
    }

    private static bool WaitsForActiveBranch(TokenScope scope, Line[] forward)
    {
        foreach (var inbound in forward)
        {
            if (scope.HasTokenTo(inbound.Source))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasAllTokens(TokenScope scope, Line[] lines)
    {
        foreach (var line in lines)
        {
            if (!scope.HasToken(line))
            {
                return false;
            }
        }
        return true;
    }

    private static MergeMode ModeOf(Instance instance, ActivityContext context, Node node)
    {
        if (Enum.TryParse<MergeMode>(node.Source?.MergeMode, ignoreCase: true, out var stated))
        {
            return stated;
        }
        if (node.Behaviour is not FlowJoinActivity)
        {
            return MergeMode.Stream;
        }
        return FlowJoinActivity.ModeOf(instance, context, node) == JoinMode.WaitAny ? MergeMode.Race : MergeMode.Merge;
    }
}
