using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary><c>Elsa.SetVariable</c>: sets the variable of that id in the nearest scope.</summary>
internal sealed class SetVariableActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("variable", ValueKind.Any, IsDeferred: true), new("value", ValueKind.Any)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        var id = context.Node.Inputs[0].Text;
        if (Scopes.SetById(context, id, context.Inputs[1]))
        {
            instance.Complete(context, Outcomes.Default);
        }
        else
        {
            instance.Fault(context, $"Variable '{id}' not found.");
        }
    }
}

/// <summary><c>Elsa.SetName</c>: names the instance.</summary>
internal sealed class SetNameActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("value", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        instance.Name = Conversion.TextOf(context.Inputs[0]);
        instance.Complete(context, Outcomes.Default);
    }
}

/// <summary><c>Elsa.Correlate</c>: gives the instance its correlation id.</summary>
internal sealed class CorrelateActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("correlationId", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        instance.CorrelationId = Conversion.TextOf(context.Inputs[0]);
        instance.Complete(context, Outcomes.Default);
    }
}

/// <summary><c>Elsa.SetOutput</c>: sets an output of the nearest workflow.</summary>
internal sealed class SetOutputActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("outputName", ValueKind.Text), new("outputValue", ValueKind.Any)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        instance.SetWorkflowOutput(context, Conversion.TextOf(context.Inputs[0]), context.Inputs[1]);
        instance.Complete(context, Outcomes.Default);
    }
}

/// <summary><c>Elsa.WriteLine</c>: writes one line.</summary>
internal sealed class WriteLineActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("text", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        instance.WriteLine(Conversion.TextOf(context.Inputs[0]));
        instance.Complete(context, Outcomes.Default);
    }
}

/// <summary><c>Elsa.RunJavaScript</c>: runs a script; it may say through which ports to leave.</summary>
internal sealed class RunJavaScriptActivity : Behaviour
{
    private static readonly InputSpec[] Declared = [new("script", ValueKind.Text), new("possibleOutcomes", ValueKind.Any)];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        var scope = new ScriptScope(instance, context, takesOutcomes: true);
        switch (ScriptEngine.Evaluate(Conversion.TextOf(context.Inputs[0]), scope, ScriptLimits.Default))
        {
            case ScriptResult.Value done:
                instance.SetOutput(context, "result", done.Result);
                instance.Complete(context, scope.Outcomes.IsDefault ? Outcomes.Of("Done") : new Outcomes(scope.Outcomes));
                break;
            case ScriptResult.Failed failed:
                instance.Fault(context, failed.Problem.Message);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
