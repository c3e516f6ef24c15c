using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.Fork</c>: all branches at once; WaitAny is done with the first and cancels the rest.</summary>
internal sealed class ForkActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("joinMode", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        foreach (var branch in context.Node.Children)
        {
            instance.Schedule(context, branch);
        }
        instance.CompleteWhenEmpty(context);
    }

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes)
    {
        var first = context.Inputs[0] is ScriptValue.Text { Value: var mode } && mode.Equals("WaitAny", StringComparison.OrdinalIgnoreCase);
        if (first || context.Breaking)
        {
            instance.Complete(context, Outcomes.Default);
        }
        else
        {
            instance.CompleteWhenEmpty(context);
        }
    }
}
