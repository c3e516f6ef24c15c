using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Activities;
using Bansou.Flow.Core.Execution.Flowcharts;
using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Programs;

/// <summary>Makes nodes of activities.</summary>
internal sealed class NodeCompiler(ProgramSet set)
{
    private static readonly InputSpec Condition = new("condition", ValueKind.Boolean, ScriptValue.False, IsDeferred: true);

    public Node Compile(Activity activity, int index)
    {
        if (BehaviourCatalogue.Find(activity.Type) is { } behaviour)
        {
            return Generic(activity, index, behaviour);
        }
        if (activity.Step is not null)
        {
            return Generic(activity, index, StepActivity.Behaviour);
        }
        return set.Closure.ForActivity(activity) is { } flow
            ? SubFlow(activity, index, set.Of(flow))
            : Generic(activity, index, UnknownActivity.Behaviour);
    }

    private Node Generic(Activity activity, int index, Behaviour behaviour)
    {
        var inputs = Array.ConvertAll(behaviour.Inputs, spec => InputCompiler.Compile(spec, activity.Inputs.GetValueOrDefault(spec.Name)?.Expression));
        var node = new Node
        {
            Id = activity.Id,
            Type = activity.Type,
            Behaviour = behaviour,
            Source = activity,
            Index = index,
            Inputs = inputs,
            ConstantInputs = Constants(inputs),
            Slots = [.. activity.Variables.Select(InputCompiler.Variable)],
            Children = [.. activity.Activities.Select(Compile)],
            Cases = [.. activity.Cases.Select(each => new CaseNode(each.Label, InputCompiler.Compile(Condition, each.Condition), Part(each.Body)))],
            Body = Part(activity, "body"),
            Then = Part(activity, "then"),
            Else = Part(activity, "else"),
            Default = Part(activity, "default"),
        };
        if (activity.Type == "Elsa.Flowchart")
        {
            node.Graph = new LineGraph(activity, node.Children);
        }
        return node;
    }

    /// <summary>A workflow used as activity: the inputs of the workflow are the inputs of the activity, and variables inside.</summary>
    private static Node SubFlow(Activity activity, int index, FlowProgram program)
    {
        var definition = program.Definition;
        InputSlot[] inputs = [.. definition.Inputs.Select(input => InputCompiler.Compile(
            new InputSpec(input.Name, ValueKinds.Of(input.Type, isArray: false)),
            activity.Inputs.GetValueOrDefault(CamelCase(input.Name))?.Expression))];
        return new Node
        {
            Id = activity.Id,
            Type = activity.Type,
            Behaviour = WorkflowActivity.Behaviour,
            Source = activity,
            Index = index,
            Program = program,
            Inputs = inputs,
            ConstantInputs = Constants(inputs),
            Slots = [.. inputs.Select((slot, i) => new VariableSlot(definition.Inputs[i].Name, definition.Inputs[i].Name, slot.Kind, ScriptValue.Nothing)), .. program.Variables],
        };
    }

    public static string CamelCase(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static ScriptValue[]? Constants(InputSlot[] inputs) =>
        Array.TrueForAll(inputs, slot => slot.Source == InputSource.Constant) ? Array.ConvertAll(inputs, slot => slot.Constant) : null;

    private Node? Part(Activity activity, string name) => Part(activity.Parts.GetValueOrDefault(name));

    private Node? Part(Activity? activity) => activity is null ? null : Compile(activity, 0);
}
