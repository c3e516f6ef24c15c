using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Execution.Programs;

/// <summary>A definition made ready to run. Workflows that it uses as activities are programs of their own, made when first reached.</summary>
internal sealed class FlowProgram(FlowDefinition definition, ProgramSet set)
{
    private Node? _root;

    public FlowDefinition Definition { get; } = definition;

    /// <summary>The id of the workflow node itself.</summary>
    public string WorkflowId => Definitions.Reading.FlowReader.WorkflowNodeId;

    public VariableSlot[] Variables { get; } = [.. definition.Variables.Select(InputCompiler.Variable)];

    public Node Root => _root ??= new NodeCompiler(set).Compile(Definition.Root, 0);
}

/// <summary>All programs of a closure, each made once.</summary>
internal sealed class ProgramSet(FlowClosure closure)
{
    private readonly Dictionary<FlowDefinition, FlowProgram> _programs = new(ReferenceEqualityComparer.Instance);

    public FlowClosure Closure { get; } = closure;

    public FlowProgram Of(FlowDefinition definition)
    {
        if (!_programs.TryGetValue(definition, out var program))
        {
            _programs[definition] = program = new FlowProgram(definition, this);
        }
        return program;
    }
}
