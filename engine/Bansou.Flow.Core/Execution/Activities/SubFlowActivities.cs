using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary>A workflow: an instance's root, or another flow used as activity, which runs inside its parent's instance.</summary>
internal sealed class WorkflowActivity : Behaviour
{
    public static readonly WorkflowActivity Behaviour = new();

    public override void Execute(Instance instance, ActivityContext context) => instance.Schedule(context, context.Node.Program!.Root);
}

/// <summary><c>Elsa.ExecuteWorkflow</c>: runs the published version of a flow as an instance of its own, there and then.</summary>
internal sealed class ExecuteWorkflowActivity : Behaviour
{
    private static readonly InputSpec[] Declared =
    [
        new("workflowDefinitionId", ValueKind.Text), new("correlationId", ValueKind.Text),
        new("input", ValueKind.Map), new("waitForCompletion", ValueKind.Boolean, ScriptValue.False),
    ];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        if (instance.NewChild(context) is not { } child)
        {
            return;
        }
        child.Run();
        if (child.Status == FlowStatus.Running && Conversion.IsTrue(context.Inputs[3]))
        {
            instance.Wait(context, child.Definition.DefinitionId, child: child);
        }
        else
        {
            Finish(instance, context, child);
        }
    }

    public override void Resume(Instance instance, ActivityContext context, ResumeInput input)
    {
        instance.SetOutput(context, "result", input.Data ?? ScriptValue.Nothing);
        CompleteWith(instance, context, input);
    }

    private static void Finish(Instance instance, ActivityContext context, Instance child)
    {
        instance.SetOutput(context, "result", ResultOf(child));
        instance.Complete(context, Outcomes.Default);
    }

    public static ScriptValue ResultOf(Instance child) => new ScriptValue.Fields(
    [
        new("workflowInstanceId", ScriptValue.Of(child.Id)),
        new("status", ScriptValue.Of(child.Status.ToString())),
        new("subStatus", ScriptValue.Of(child.SubStatus.ToString())),
        new("output", child.OutputFields()),
    ]);
}

/// <summary><c>Elsa.DispatchWorkflow</c>: starts a flow after this burst; may wait for its end.</summary>
internal sealed class DispatchWorkflowActivity : Behaviour
{
    private static readonly InputSpec[] Declared =
    [
        new("workflowDefinitionId", ValueKind.Text), new("correlationId", ValueKind.Text),
        new("input", ValueKind.Map), new("waitForCompletion", ValueKind.Boolean, ScriptValue.False),
    ];

    public override InputSpec[] Inputs => Declared;

    public override void Execute(Instance instance, ActivityContext context)
    {
        if (instance.NewChild(context) is not { } child)
        {
            return;
        }
        instance.Dispatch(child);
        if (Conversion.IsTrue(context.Inputs[3]))
        {
            instance.Wait(context, child.Definition.DefinitionId, child: child);
        }
        else
        {
            instance.Complete(context, Outcomes.Default);
        }
    }

    public override void Resume(Instance instance, ActivityContext context, ResumeInput input)
    {
        instance.SetOutput(context, "result", input.Data ?? ScriptValue.Nothing);
        CompleteWith(instance, context, input);
    }
}
