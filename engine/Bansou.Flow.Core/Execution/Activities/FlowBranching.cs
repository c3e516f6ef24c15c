using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Flowcharts;
using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.FlowDecision</c>: leaves through True or False.</summary>
internal sealed class FlowDecisionActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("condition", ValueKind.Boolean, ScriptValue.False)];
    private static readonly Outcomes True = Outcomes.Of("True");
    private static readonly Outcomes False = Outcomes.Of("False");

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context) =>
        instance.Complete(context, Conversion.IsTrue(context.Inputs[0]) ? True : False);
}

/// <summary><c>Elsa.FlowSwitch</c>: leaves through the labels of the cases that hold, or Default.</summary>
internal sealed class FlowSwitchActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("mode", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        if (Cases.Matching(instance, context) is { } matching)
        {
            instance.Complete(context, matching.Count == 0 ? Outcomes.Of("Default") : new Outcomes([.. matching.Select(each => each.Label)]));
        }
    }
}

/// <summary><c>Elsa.FlowFork</c>: leaves through all its branches at once.</summary>
internal sealed class FlowForkActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("branches", ValueKind.Texts)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        ImmutableArray<string> names = context.Inputs[0] is ScriptValue.List list ? [.. list.Items.Select(Conversion.TextOf)] : [];
        instance.Complete(context, names.IsEmpty ? Outcomes.Of("Done") : new Outcomes(names));
    }
}

/// <summary><c>Elsa.FlowJoin</c>: the flowchart decides when it runs; in counter mode what is still active upstream ends with it.</summary>
internal sealed class FlowJoinActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("mode", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        if (instance.Mode == FlowMode.Counter && context.Parent is { State: CounterScope scope } flowchart)
        {
            FlowchartActivity.CancelAncestors(instance, flowchart, scope.Directions, context.Node.Index);
        }
        instance.Complete(context, Outcomes.Default);
    }

    /// <summary>The mode as it is now; WaitAny when none is stated or it cannot be read.</summary>
    public static JoinMode ModeOf(Instance instance, ActivityContext flowchart, Node join)
    {
        var value = join.ConstantInputs is { } constant ? constant[0] : instance.Evaluate(flowchart, join.Inputs[0], out _);
        return value switch
        {
            ScriptValue.Text text when Enum.TryParse<JoinMode>(text.Value, ignoreCase: true, out var mode) && Enum.IsDefined(mode) => mode,
            _ => JoinMode.WaitAny, // Elsa's default.
        };
    }
}
