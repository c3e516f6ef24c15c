using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions;

/// <summary>ステップ: one activity of a flow, generic (<c>Elsa.*</c>), of the field (<c>Bansou.*</c>), or another flow used as activity.</summary>
public sealed class Activity
{
    public required string Id { get; init; }

    /// <summary>Ids of all ancestors joined by ":" and the own id, computed anew on reading.</summary>
    public required string NodeId { get; init; }

    public required string Type { get; init; }
    public int Version { get; init; } = 1;
    public string? Name { get; init; }

    /// <summary><c>metadata.displayText</c>: the municipality's own word for the step.</summary>
    public string? DisplayText { get; init; }

    /// <summary>What a reader calls it: display text, else name, else id.</summary>
    public string Label => DisplayText ?? Name ?? Id;

    public bool CanStartWorkflow { get; init; }

    /// <summary><c>customProperties.mergeMode</c> (token mode only).</summary>
    public string? MergeMode { get; init; }

    /// <summary>Input wrappers by camelCase property name. A plain value stands as a Literal; an absent or unreadable wrapper is missing. The <c>variable</c> of SetVariable stands as a Variable expression whose value is the reference.</summary>
    public ImmutableDictionary<string, InputValue> Inputs { get; init; } = ImmutableDictionary<string, InputValue>.Empty;

    /// <summary>Output property to the id of the variable that it is bound to.</summary>
    public ImmutableDictionary<string, string> Outputs { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Single child activities by property: <c>body</c>, <c>then</c>, <c>else</c>, <c>default</c>, <c>root</c>.</summary>
    public ImmutableDictionary<string, Activity> Parts { get; init; } = ImmutableDictionary<string, Activity>.Empty;

    /// <summary><c>activities</c> (Sequence, Flowchart, Parallel) or <c>branches</c> (Fork), in order.</summary>
    public ImmutableArray<Activity> Activities { get; init; } = [];

    /// <summary><c>cases</c> of Switch and FlowSwitch.</summary>
    public ImmutableArray<SwitchCase> Cases { get; init; } = [];

    public ImmutableArray<Connection> Connections { get; init; } = [];
    public ImmutableArray<VariableDefinition> Variables { get; init; } = [];

    /// <summary>The settings of a step of the field; null for all others.</summary>
    public Steps.StepSettings? Step { get; init; }

    /// <summary>The JSON object that this was read from.</summary>
    public required SourceNode Source { get; init; }
}

/// <summary>An expression of the file: <c>{ "type", "value" }</c>.</summary>
/// <param name="Type">Literal, Object, Variable, Input, JavaScript, ...</param>
public sealed record Expression(string Type, SourceNode? Value);

/// <summary>An input wrapper: <c>{ "typeName", "expression" }</c>.</summary>
public sealed record InputValue(string? TypeName, Expression Expression, SourcePlace Place);

/// <param name="Body">The activity of a Switch case; null in a FlowSwitch.</param>
public sealed record SwitchCase(string Label, Expression? Condition, Activity? Body, SourcePlace Place);

/// <summary>線: one line of a flowchart. A null port is Elsa's port-less connection.</summary>
public sealed record Connection(string Source, string? SourcePort, string Target, string? TargetPort, SourcePlace Place)
{
    /// <summary><c>source:port->target:In</c>, as <c>returnLines</c> lists it.</summary>
    public string Key => $"{Source}:{SourcePort ?? "Done"}->{Target}:{TargetPort ?? "In"}";
}
