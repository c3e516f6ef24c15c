using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.ForEach</c>: the body for each item; the items are read again before each.</summary>
internal sealed class ForEachActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("items", ValueKind.List, IsDeferred: true)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context) => Iterate(instance, context, 0);

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes)
    {
        if (context.Breaking)
        {
            instance.Complete(context, Outcomes.Default);
            return;
        }
        Iterate(instance, context, ((Position)context.State!).Index + 1);
    }

    private static void Iterate(Instance instance, ActivityContext context, int index)
    {
        var items = instance.Evaluate(context, context.Node.Inputs[0], out var fault) as ScriptValue.List;
        if (fault is not null)
        {
            instance.Fault(context, fault);
            return;
        }
        if (items is null || index >= items.Items.Length || context.Node.Body is not { } body)
        {
            instance.Complete(context, Outcomes.Default);
            return;
        }
        (context.State as Position ?? (Position)(context.State = new Position())).Index = index;
        var child = instance.Schedule(context, body);
        child.SetDynamic("CurrentValue", items.Items[index]);
        child.SetDynamic("CurrentIndex", ScriptValue.Of(index));
        instance.SetOutput(context, "currentValue", items.Items[index]);
    }

    private sealed class Position
    {
        public int Index { get; set; }
    }
}

/// <summary><c>Elsa.ParallelForEach</c>: the body for all items at once.</summary>
internal sealed class ParallelForEachActivity : Behaviour
{
    // Untyped, as in Elsa: JSON in a text stays a text, and a text has no items.
    private static readonly InputSpec[] Declared = [new("items", ValueKind.Any)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        if (context.Inputs[0] is ScriptValue.List list && context.Node.Body is { } body)
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                var child = instance.Schedule(context, body);
                child.SetDynamic("CurrentValue", list.Items[i]);
                child.SetDynamic("CurrentIndex", ScriptValue.Of(i));
            }
        }
        instance.CompleteWhenEmpty(context);
    }

    public override void ChildCompleted(Instance instance, ActivityContext context, ActivityContext child, Outcomes outcomes) =>
        instance.CompleteWhenEmpty(context);
}
