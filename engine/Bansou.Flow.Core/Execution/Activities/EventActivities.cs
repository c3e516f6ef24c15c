using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.Event</c>: waits for an event of a name; its payload is the result.</summary>
internal sealed class EventActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("eventName", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        if (instance.TakeTrigger(context))
        {
            Resume(instance, context, new ResumeInput(instance.TriggerData));
        }
        else
        {
            instance.Wait(context, Conversion.TextOf(context.Inputs[0]));
        }
    }

    public override void Resume(Instance instance, ActivityContext context, ResumeInput input)
    {
        instance.SetOutput(context, "result", input.Data ?? ScriptValue.Nothing);
        CompleteWith(instance, context, input);
    }
}

/// <summary><c>Elsa.PublishEvent</c>: tells an event to all, or to this instance only.</summary>
internal sealed class PublishEventActivity : Behaviour
{
    private static readonly InputSpec[] Declared =
        [new("eventName", ValueKind.Text), new("correlationId", ValueKind.Text), new("isLocalEvent", ValueKind.Boolean, ScriptValue.False), new("payload", ValueKind.Any)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        var correlation = context.Inputs[1] is ScriptValue.Text { Value.Length: > 0 } text ? text.Value : null;
        var only = Conversion.IsTrue(context.Inputs[2]) ? instance : null;
        instance.Publish(new Stimulus(Conversion.TextOf(context.Inputs[0]), context.Inputs[3], correlation, only));
        instance.Complete(context, Outcomes.Default);
    }
}

/// <summary><c>Elsa.RunTask</c>: waits until the host has done a task.</summary>
internal sealed class RunTaskActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("taskName", ValueKind.Text), new("payload", ValueKind.Any)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        instance.Wait(context, Conversion.TextOf(context.Inputs[0]));
        instance.SetOutput(context, "taskId", ScriptValue.Of(context.Bookmark!.Id));
    }

    public override void Resume(Instance instance, ActivityContext context, ResumeInput input)
    {
        instance.SetOutput(context, "result", input.Data ?? ScriptValue.Nothing);
        CompleteWith(instance, context, input);
    }
}
