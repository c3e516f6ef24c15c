using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.For</c>: counts from start to end; the end belongs to it unless it is said otherwise.</summary>
internal sealed class ForActivity : Behaviour
{
    private static readonly InputSpec[] Declared =
    [
        new("start", ValueKind.Integer, ScriptValue.Of(0)), new("end", ValueKind.Integer, ScriptValue.Of(0)),
        new("step", ValueKind.Integer, ScriptValue.Of(1)), new("outerBoundInclusive", ValueKind.Boolean, ScriptValue.True),
    ];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        context.State = new Counter(Conversion.Int32Of(context.Inputs[0]));
        Iterate(instance, context);
    }

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes)
    {
        if (context.Breaking)
        {
            instance.Complete(context, Outcomes.Default);
            return;
        }
        ((Counter)context.State!).Value += Conversion.Int32Of(context.Inputs[2]);
        Iterate(instance, context);
    }

    private static void Iterate(Instance instance, ActivityContext context)
    {
        var (at, end, step) = (((Counter)context.State!).Value, Conversion.Int32Of(context.Inputs[1]), Conversion.Int32Of(context.Inputs[2]));
        var inclusive = Conversion.IsTrue(context.Inputs[3]);
        var goesOn = step >= 0 ? inclusive ? at <= end : at < end : inclusive ? at >= end : at > end;
        if (!goesOn || context.Node.Body is not { } body)
        {
            instance.Complete(context, Outcomes.Default);
            return;
        }
        var value = ScriptValue.Of(at);
        instance.SetOutput(context, "currentValue", value);
        instance.Schedule(context, body).SetDynamic("CurrentValue", value);
    }

    private sealed class Counter(long value)
    {
        public long Value { get; set; } = value;
    }
}
