using System.ComponentModel;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Rights;

namespace Bansou.Flow.Server.Cases;

/// <summary>Where the case stands and who holds it (V3).</summary>
/// <param name="Name">Null for a decision body, and while nobody knows it.</param>
internal sealed record OverviewResponse(
    string? Name,
    CaseStage? Stage,
    string? StageName,
    string Flow,
    int FlowVersion,
    HolderResponse Lead,
    HolderResponse OverviewHolder,
    DateTimeOffset OpenedAt,
    DateTimeOffset? SeenOffAt,
    IReadOnlyList<StepResponse> OpenSteps)
{
    public static OverviewResponse Of(FoundCase found, PlanOverview plan)
    {
        var flow = found.Loaded.Flow;
        var stage = CaseStages.Of(flow, found.Loaded.State);
        return new(
            plan.Name?.CalledAs is { Length: > 0 } called ? called : plan.Name?.Name,
            stage,
            stage is { } shown ? found.Names.Stage(shown) : null,
            flow.Version.FlowId,
            flow.Version.Version,
            found.Names.Of(plan.Holders.Lead),
            found.Names.Of(plan.Holders.OverviewHolder),
            plan.OpenedAt,
            found.Loaded.State is CaseState.SeenOff seenOff ? seenOff.At : null,
            [.. plan.Steps.Select(step => StepResponse.Of(step, found))]);
    }
}

/// <param name="Status"><c>live</c>, <c>paused</c> or <c>faulted</c>.</param>
/// <param name="Late">The day for it is over: the same as in the inbox.</param>
/// <param name="Kind">What sort of step it is (docs/flow-format.md, "Steps"); null for a generic activity.</param>
/// <param name="Forms">Codes of the forms that are written here, such as <c>F07</c>.</param>
/// <param name="Instructions">How to go about it, in the municipality's words; null when its flow says nothing.</param>
/// <param name="Categories">Referral: the kinds of resources that it looks among; empty means all.</param>
/// <param name="Outcomes">What the step can end with; empty for whoever sees only their own part.</param>
/// <param name="ClaimedBy">Who has taken it (わたしがやる), or null.</param>
internal sealed record StepResponse(
    string Step,
    string Label,
    string? Referral,
    ExecutionStatus Status,
    DateTimeOffset OpenedAt,
    DateTimeOffset? DueAt,
    bool Late,
    StepKind? Kind,
    IReadOnlyList<string> Forms,
    string? Instructions,
    IReadOnlyList<string> Categories,
    IReadOnlyList<OutcomeResponse> Outcomes,
    string? ClaimedBy = null)
{
    public static StepResponse Of(StepLine step, FoundCase found, bool withOutcomes = true)
    {
        var settings = found.Loaded.Flow.Find(step.Step)?.Settings;
        return new(
            step.Step.Value,
            step.Label,
            step.Referral?.Value,
            step.Status,
            step.OpenedAt,
            step.DueAt,
            Lateness.IsLate(step.DueAt, found.Context.Now),
            settings?.Kind,
            settings?.Forms ?? [],
            settings?.Instructions,
            settings?.Categories ?? [],
            withOutcomes ? [.. (settings?.Outcomes ?? []).Select(outcome => new OutcomeResponse(outcome.Name, outcome.Label, outcome.Kind))] : [],
            found.Active.Tokens.Find(step.Step, step.Referral)?.ClaimedBy?.Value);
    }
}

internal sealed record OutcomeResponse(string Name, string Label, [property: Description("流れの図での種類（given、goesOn など）。なければ、ただの終わり方")] string? Kind = null);
