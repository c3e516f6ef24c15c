using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Simulation;

/// <summary>シナリオ: an invented person's way through a flow, act by act, with what is expected (docs/flow-format.md, "Scenarios").</summary>
public sealed record Scenario
{
    /// <summary>File name without ending, such as <c>S-08</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Definition id of the flow; null means the pack's main flow.</summary>
    public string? Flow { get; init; }

    /// <summary>Day 0, local time of the municipality (Japan).</summary>
    public required DateTime Start { get; init; }

    /// <summary>Seeds ids and everything random: the same seed gives the same journal (CS-17).</summary>
    public int Seed { get; init; } = 1;

    public string? Background { get; init; }
    public ImmutableArray<ScenarioAct> Acts { get; init; } = [];

    /// <summary>What must be true when all is played.</summary>
    public ImmutableArray<Expectation> Expectations { get; init; } = [];

    /// <summary>Path inside the pack.</summary>
    public string File { get; init; } = "";
}

/// <summary>One line of a scenario: a command, an event from outside (inject), or an expectation at that instant.</summary>
/// <param name="At">Time after the start.</param>
/// <param name="By">Id of the acting person of the pack, or <c>person</c> for the one concerned; null for injects and expectations.</param>
/// <param name="As">Role in which they act.</param>
/// <param name="Do">Name of a command (docs/flow-format.md, "Commands"), or null.</param>
/// <param name="With">The command's fields as JSON, or null.</param>
/// <param name="Why">The reason, in the teller's words.</param>
/// <param name="Inject">What happens outside, in the teller's words.</param>
/// <param name="RefusedWith">The refusal code that is expected instead of success.</param>
public sealed record ScenarioAct(
    TimeSpan At,
    string? By,
    string? As,
    string? Do,
    SourceNode? With,
    string? Why,
    string? Inject,
    string? RefusedWith,
    ImmutableArray<Expectation> Expect,
    SourcePlace Place)
{
    /// <summary>The meeting that a command of a meeting is about, or null.</summary>
    public string? Meeting { get; init; }
}

/// <summary>One thing that must be true; <see cref="Json"/> holds exactly one kind (docs/flow-format.md, "Expectations").</summary>
public sealed record Expectation(SourceNode Json);
