using System.Collections.Immutable;
using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.Start</c>: does nothing.</summary>
internal sealed class StartActivity : Behaviour
{
    public override void Execute(Instance instance, ActivityContext context) => instance.Complete(context, Outcomes.Default);
}

/// <summary><c>Elsa.End</c>: ends the flowchart or sequence that it stands in.</summary>
internal sealed class EndActivity : Behaviour
{
    public override bool IsTerminal => true;

    public override void Execute(Instance instance, ActivityContext context) => instance.Complete(context, Outcomes.Default);
}

/// <summary><c>Elsa.Finish</c>: ends the whole instance.</summary>
internal sealed class FinishActivity : Behaviour
{
    public override bool IsTerminal => true;

    public override void Execute(Instance instance, ActivityContext context) => instance.Finish();
}

/// <summary><c>Elsa.Complete</c>: completes the nearest workflow, and no other, with its outcomes.</summary>
internal sealed class CompleteActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("outcomes", ValueKind.Any)];

    public override InputSpec[] Inputs => Declared;

    public override bool IsTerminal => true;

    public override void Execute(Instance instance, ActivityContext context)
    {
        var names = Names(context.Inputs[0]);
        var composite = context.Parent!;
        while (!composite.Node.IsComposite)
        {
            composite = composite.Parent!;
        }
        instance.Complete(composite, names.IsEmpty ? Outcomes.Of("Done") : new Outcomes(names));
    }

    private static ImmutableArray<string> Names(ScriptValue value) =>
        Conversion.To(value, ValueKind.Texts) is ScriptValue.List list ? [.. list.Items.Select(Conversion.TextOf)] : [];
}

/// <summary><c>Elsa.Fault</c>: faults with its message.</summary>
internal sealed class FaultActivity : Behaviour
{
    private static readonly InputSpec[] Declared =
        [new("code", ValueKind.Text, ScriptValue.Of("0")), new("category", ValueKind.Text, ScriptValue.Of("General")), new("faultType", ValueKind.Text, ScriptValue.Of("System")), new("message", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context) => instance.Fault(context, Conversion.TextOf(context.Inputs[3]));
}
