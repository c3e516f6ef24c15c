using Bansou.Flow.Core.Execution.Programs;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary>What a type of activity does. Behaviours hold no state: that lives in the context.</summary>
internal abstract class Behaviour
{
    /// <summary>In the order in which they are evaluated.</summary>
    public virtual InputSpec[] Inputs => [];

    /// <summary>Whether its completion ends the flowchart or sequence that it stands in.</summary>
    public virtual bool IsTerminal => false;

    public abstract void Execute(Instance instance, ActivityContext context);

    public virtual void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes) =>
        instance.Complete(context, Outcomes.Default);

    public virtual void ChildCanceled(Instance instance, ActivityContext context, ActivityContext child)
    {
    }

    /// <summary>Called when the bookmark that the activity made is resumed.</summary>
    public virtual void Resume(Instance instance, ActivityContext context, ResumeInput input) => CompleteWith(instance, context, input);

    protected static void CompleteWith(Instance instance, ActivityContext context, ResumeInput input) =>
        instance.Complete(context, input.Outcome is { } outcome ? Outcomes.Of(outcome) : Outcomes.Default);
}
