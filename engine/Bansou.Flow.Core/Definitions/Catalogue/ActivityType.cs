using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Catalogue;

/// <summary>Where the ports of an activity come from.</summary>
public enum PortSource
{
    /// <summary>Always the same: <see cref="ActivityType.Ports"/>.</summary>
    Fixed,
    /// <summary>The labels of its cases, and Default.</summary>
    Cases,
    /// <summary>The names in its <c>branches</c> input, or Done without any.</summary>
    Branches,
    /// <summary>The <c>possibleOutcomes</c> input; a script may set any.</summary>
    Script,
    /// <summary>The outcomes of the step (CS-9).</summary>
    StepOutcomes,
    /// <summary>None: it ends what it stands in.</summary>
    None,
}

/// <summary>ステップの型: one type of the profile: what it is called, what it takes, which ports it has, where it may stand.</summary>
public sealed record ActivityType(string Type, string Name)
{
    /// <summary>Input properties, camelCase, in the order in which Elsa evaluates them.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    public ImmutableArray<string> Outputs { get; init; } = [];

    /// <summary>Properties of Elsa's that mean nothing to this runtime and are passed over without a word.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    public PortSource PortSource { get; init; } = PortSource.Fixed;
    public ImmutableArray<string> Ports { get; init; } = ["Done"];

    /// <summary>The property that lists child activities (<c>activities</c> or <c>branches</c>), or null.</summary>
    public string? Children { get; init; }

    /// <summary>Properties with one child activity: <c>body</c>, <c>then</c>, ...</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    public bool HasCases { get; init; }
    public bool HasConnections { get; init; }
    public bool HasVariables { get; init; }

    /// <summary>Whether it may stand in a case flow (docs/flow-format.md).</summary>
    public bool AllowedInCaseMode { get; init; }

    /// <summary>The step of the field that this is, or null for a generic activity.</summary>
    public StepKind? Step { get; init; }
}
