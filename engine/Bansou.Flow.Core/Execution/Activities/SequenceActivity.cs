namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.Sequence</c>: its activities in order.</summary>
internal sealed class SequenceActivity : Behaviour
{
    public override void Execute(Instance instance, ActivityContext context) => Go(instance, context, 0);

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes)
    {
        var stops = context.Breaking || child.Node.Behaviour is EndActivity;
        Go(instance, context, stops ? int.MaxValue : child.Node.Index + 1);
    }

    private static void Go(Instance instance, ActivityContext context, int position)
    {
        if (position >= context.Node.Children.Length)
        {
            instance.Complete(context, Outcomes.Default);
        }
        else
        {
            instance.Schedule(context, context.Node.Children[position]);
        }
    }
}

/// <summary><c>Elsa.Parallel</c>: all at once, done after all.</summary>
internal sealed class ParallelActivity : Behaviour
{
    public override void Execute(Instance instance, ActivityContext context)
    {
        foreach (var child in context.Node.Children)
        {
            instance.Schedule(context, child);
        }
        instance.CompleteWhenEmpty(context);
    }

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes) =>
        instance.CompleteWhenEmpty(context);
}

/// <summary><c>Elsa.FlowNode</c>: a container of one activity.</summary>
internal sealed class FlowNodeActivity : Behaviour
{
    public override void Execute(Instance instance, ActivityContext context) => instance.ScheduleOrComplete(context, context.Node.Body);
}
