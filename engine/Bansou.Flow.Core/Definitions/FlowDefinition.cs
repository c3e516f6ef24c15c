using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions;

/// <summary>流れの定義: one version of one Elsa 3 workflow definition, read from its JSON. Never changed once read.</summary>
public sealed record FlowDefinition
{
    /// <summary>The id of this version.</summary>
    public required string Id { get; init; }

    /// <summary>The id that all versions share.</summary>
    public required string DefinitionId { get; init; }

    public string? Name { get; init; }

    /// <summary>流れの名前: as people call it, <c>root.metadata.displayText</c>; what the file calls it where nobody wrote that.</summary>
    public string Title => Root.DisplayText ?? Name ?? DefinitionId;

    /// <summary>The type of an activity that runs this flow: the words of its name, joined, each with a capital letter, as Elsa makes it.</summary>
    public string? ActivityType => Name is null
        ? null
        : string.Concat(Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public string? Description { get; init; }
    public int Version { get; init; } = 1;
    public bool IsPublished { get; init; }
    public bool IsLatest { get; init; }
    public ImmutableArray<VariableDefinition> Variables { get; init; } = [];
    public ImmutableArray<InputDefinition> Inputs { get; init; } = [];
    public ImmutableArray<OutputDefinition> Outputs { get; init; } = [];

    /// <summary>The ports that this flow offers when another flow uses it as an activity.</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];

    public FlowOptions Options { get; init; } = new();

    /// <summary><c>root.customProperties.bansou.mode</c>, or null when the file does not say (CS-1).</summary>
    public FlowMode? Mode { get; init; }

    /// <summary>Keys of the marked return lines, <c>source:port->target:In</c> (CS-4).</summary>
    public ImmutableHashSet<string> ReturnLines { get; init; } = [];

    public required Activity Root { get; init; }

    /// <summary>The JSON that this was read from.</summary>
    public required SourceNode Source { get; init; }
}

/// <summary>Elsa's <c>options</c> of a definition; only what the runtime reads.</summary>
public sealed record FlowOptions
{
    public bool UsableAsActivity { get; init; }
    public bool AutoUpdateConsumingWorkflows { get; init; }
    public string? ActivationStrategyType { get; init; }

    /// <summary>Ends in <c>ContinueWithIncidentsStrategy</c> or <c>FaultStrategy</c> (default).</summary>
    public string? IncidentStrategyType { get; init; }
}

/// <param name="Value">The default as it stands in the file, or null.</param>
public sealed record VariableDefinition(string Id, string Name, string TypeName, bool IsArray, SourceNode? Value)
{
    public string? StorageDriverTypeName { get; init; }
}

/// <summary>入力: what a flow is given when it starts.</summary>
public sealed record InputDefinition(string Name, string Type)
{
    public string? DisplayName { get; init; }
    public string? StorageDriverType { get; init; }
}

/// <summary>出力: what a flow gives back.</summary>
public sealed record OutputDefinition(string Name, string Type)
{
    public string? DisplayName { get; init; }
}
