using System.Collections.Concurrent;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Execution.Programs;

/// <summary>A definition made ready to run. Workflows that it uses as activities are programs of their own, made when first reached.</summary>
internal sealed class FlowProgram(FlowDefinition definition, ProgramSet set)
{
    private readonly Lazy<Node> _root = new(() => new NodeCompiler(set).Compile(definition.Root, 0));

    private Node? _workflow;

    public FlowDefinition Definition { get; } = definition;

    /// <summary>The id of the workflow node itself.</summary>
    public string WorkflowId => Definitions.Reading.FlowReader.WorkflowNodeId;

    /// <summary>The workflow itself, as the root of an instance.</summary>
    public Node Workflow => _workflow ??= new Node
    {
        Id = WorkflowId,
        Type = "Elsa.Workflow",
        Behaviour = Activities.WorkflowActivity.Behaviour,
        Program = this,
        Slots = Variables,
        ConstantInputs = [],
    };

    public VariableSlot[] Variables { get; } = [.. definition.Variables.Select(InputCompiler.Variable)];

    public Node Root => _root.Value;
}

/// <summary>All programs of a closure, each made once.</summary>
internal sealed class ProgramSet(FlowClosure closure)
{
    private readonly ConcurrentDictionary<FlowDefinition, FlowProgram> _programs = new(ReferenceEqualityComparer.Instance);

    public FlowClosure Closure { get; } = closure;

    public FlowProgram Of(FlowDefinition definition) => _programs.GetOrAdd(definition, static (each, set) => new FlowProgram(each, set), this);
}
