using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary>The cases of Switch and FlowSwitch: the first that holds, or all with MatchAny.</summary>
internal static class Cases
{
    /// <summary>Null when a condition could not be evaluated: then the activity has faulted.</summary>
    public static List<CaseNode>? Matching(Instance instance, ActivityContext context)
    {
        var all = context.Inputs[0] is ScriptValue.Text { Value: var mode } && mode.Equals("MatchAny", StringComparison.OrdinalIgnoreCase);
        var matching = new List<CaseNode>();
        foreach (var each in context.Node.Cases)
        {
            var value = instance.Evaluate(context, each.Condition, out var fault);
            if (fault is not null)
            {
                instance.Fault(context, fault);
                return null;
            }
            if (Conversion.IsTrue(value))
            {
                matching.Add(each);
                if (!all)
                {
                    break;
                }
            }
        }
        return matching;
    }
}

/// <summary><c>Elsa.Switch</c>: the activities of the cases that hold, or the default; done when all of them are.</summary>
internal sealed class SwitchActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("mode", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        if (Cases.Matching(instance, context) is not { } matching)
        {
            return;
        }
        foreach (var each in matching)
        {
            if (each.Body is { } body)
            {
                instance.Schedule(context, body);
            }
        }
        if (matching.Count == 0 && context.Node.Default is { } otherwise)
        {
            instance.Schedule(context, otherwise);
        }
        instance.CompleteWhenEmpty(context);
    }

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes) =>
        instance.CompleteWhenEmpty(context);
}

/// <summary><c>Elsa.If</c>: then or else; leaves through Done.</summary>
internal sealed class IfActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("condition", ValueKind.Boolean, ScriptValue.False)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        var holds = Conversion.IsTrue(context.Inputs[0]);
        instance.SetOutput(context, "result", ScriptValue.Of(holds));
        instance.ScheduleOrComplete(context, holds ? context.Node.Then : context.Node.Else);
    }
}
