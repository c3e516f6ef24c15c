using Bansou.Flow.Core.Execution.Values;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Programs;

/// <summary>An input that a type of activity has. Deferred ones are evaluated by the activity itself, when it needs them.</summary>
internal sealed record InputSpec(string Name, ValueKind Kind, ScriptValue? Default = null, bool IsDeferred = false)
{
    public string PascalName { get; } = char.ToUpperInvariant(Name[0]) + Name[1..];
}

internal enum InputSource
{
    Constant,
    Variable,
    WorkflowInput,
    Script,
    Unsupported,
}

/// <summary>An input of one activity, ready to be evaluated.</summary>
/// <param name="Text">The script, the variable's id, the input's name, or the kind of expression that is not supported.</param>
internal sealed record InputSlot(string Name, ValueKind Kind, InputSource Source, ScriptValue Constant, string Text, bool IsDeferred);

/// <summary>A variable that a container, a workflow, or an input of a workflow used as activity declares.</summary>
internal sealed record VariableSlot(string Id, string Name, ValueKind Kind, ScriptValue Default);
