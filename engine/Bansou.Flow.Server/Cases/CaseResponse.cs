using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Cases;

/// <summary>A case at a glance; its parts have addresses of their own.</summary>
internal sealed record CaseResponse(
    string Id,
    int Version,
    string Flow,
    int FlowVersion,
    string Stage,
    string StageName,
    string? Name,
    HolderResponse Lead,
    HolderResponse OverviewHolder,
    DateTimeOffset OpenedAt,
    DateTimeOffset? SeenOffAt,
    IReadOnlyList<OpenStepResponse> OpenSteps)
{
    public static CaseResponse Of(OpenedCase opened)
    {
        var (loaded, active) = (opened.Loaded, opened.Active);
        var names = new PackNames(opened.Municipality.Pack);
        var stage = CaseStages.Of(loaded.Flow, loaded.State)!.Value;
        return new(
            loaded.Id.Value,
            loaded.Version,
            active.FlowVersion.FlowId,
            active.FlowVersion.Version,
            Words.Of(stage),
            CaseStages.Japanese(stage),
            active.Records.Intake.Name?.CalledAs ?? active.Records.Intake.Name?.Name,
            names.Of(active.Holders.Lead),
            names.Of(active.Holders.OverviewHolder),
            active.OpenedAt,
            loaded.State is CaseState.SeenOff seenOff ? seenOff.At : null,
            [.. active.Tokens.Open.Select(open => OpenStepResponse.Of(open, loaded.Flow))]);
    }
}

/// <param name="Status"><c>live</c>, <c>paused</c> or <c>faulted</c>.</param>
/// <param name="Outcomes">What the step can end with.</param>
internal sealed record OpenStepResponse(
    string Step,
    string Label,
    string? Referral,
    string Status,
    DateTimeOffset OpenedAt,
    DateTimeOffset? DueAt,
    IReadOnlyList<OutcomeResponse> Outcomes)
{
    public static OpenStepResponse Of(StepExecution open, CaseFlow flow)
    {
        var step = flow.Find(open.Step);
        return new(
            open.Step.Value,
            step?.Label ?? open.Step.Value,
            open.Referral?.Value,
            Words.Of(open.Status),
            open.OpenedAt,
            open.DueAt,
            [.. (step?.Settings?.Outcomes ?? []).Select(outcome => new OutcomeResponse(outcome.Name, outcome.Label))]);
    }
}

internal sealed record OutcomeResponse(string Name, string Label);
