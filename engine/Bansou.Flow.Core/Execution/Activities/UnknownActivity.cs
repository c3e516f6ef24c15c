using System.Globalization;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary>A type that nobody knows: faults when it is reached.</summary>
internal sealed class UnknownActivity : Behaviour
{
    public static readonly UnknownActivity Behaviour = new();

    public override void Execute(Instance instance, ActivityContext context)
    {
        var version = (context.Node.Source?.Version ?? 1).ToString(CultureInfo.InvariantCulture);
        instance.Fault(context, $"Activity type '{context.Node.Type}' version '{version}' could not be found.");
    }
}

/// <summary>A step of the field outside of a case: waits for somebody to say what came of it.</summary>
internal sealed class StepActivity : Behaviour
{
    public static readonly StepActivity Behaviour = new();

    public override void Execute(Instance instance, ActivityContext context) => instance.Wait(context);

    public override void Resume(Instance instance, ActivityContext context, ResumeInput input)
    {
        var outcomes = context.Node.Source!.Step!.Outcomes;
        CompleteWith(instance, context, input.Outcome is null && !outcomes.IsEmpty ? input with { Outcome = outcomes[0].Name } : input);
    }
}
