using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.While</c>: the body as long as the condition, asked anew each time, holds.</summary>
internal sealed class WhileActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("condition", ValueKind.Boolean, ScriptValue.False, IsDeferred: true)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        var holds = instance.Evaluate(context, context.Node.Inputs[0], out var fault);
        if (fault is not null)
        {
            instance.Fault(context, fault);
            return;
        }
        instance.ScheduleOrComplete(context, Conversion.IsTrue(holds) ? context.Node.Body : null);
    }

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes)
    {
        if (context.Breaking)
        {
            instance.Complete(context, Outcomes.Default);
            return;
        }
        Execute(instance, context);
    }
}

/// <summary><c>Elsa.Break</c>: the nearest loop ends after this; sequences and forks on the way end too.</summary>
internal sealed class BreakActivity : Behaviour
{
    public override bool IsTerminal => true;

    public override void Execute(Instance instance, ActivityContext context)
    {
        for (var at = context.Parent; at is not null; at = at.Parent)
        {
            if (at.Node.Behaviour is ForActivity or ForEachActivity or WhileActivity)
            {
                at.Breaking = true;
                break;
            }
            if (at.Node.Behaviour is SequenceActivity or ForkActivity)
            {
                at.Breaking = true;
            }
        }
        instance.Complete(context, Outcomes.Default);
    }
}
