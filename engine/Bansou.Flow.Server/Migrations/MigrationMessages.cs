using System.ComponentModel;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Migrations;
using Planned = Bansou.Flow.Storage.Migrations.MigrationRequest;

namespace Bansou.Flow.Server.Migrations;

internal sealed record MigrationRequest(
    int From,
    int To,
    [property: Description("移すわけ。見通しだけならなくてよい")] string? Reason = null,
    [property: Description("新しい版に同じ id のないステップの移し先")] IReadOnlyList<StepMoveRequest>? Mapping = null,
    [property: Description("keep は期限をそのまま、restart ははじめから")] TimerChoice Timers = TimerChoice.Keep,
    [property: Description("このケースだけ。なければ、その版で動いているすべて")] IReadOnlyList<string>? Cases = null)
{
    public Planned ToStorage(Acting acting, string flow) =>
        new(acting.Actor, flow, From, To, MigrationMapping.Of((Mapping ?? []).Select(move => new StepMove(new StepId(move.From), new StepId(move.To))), Timers));

    public IReadOnlyCollection<CaseId>? Only() => Cases?.Select(id => new CaseId(id)).ToHashSet();
}

internal sealed record StepMoveRequest(string From, string To);

/// <param name="Page">The whole outlook in words, to be read before anybody decides.</param>
internal sealed record MigrationPlanResponse(
    int From, int To, int Moving, int NeedingMapping, int Staying, IReadOnlyList<NeededMappingResponse> Needed, IReadOnlyList<PlannedCaseResponse> Cases, string Page)
{
    public static MigrationPlanResponse Of(MigrationBatch batch) => new(
        batch.From.Version,
        batch.To.Version,
        batch.Moving,
        batch.NeedingMapping,
        batch.Staying,
        [.. batch.Needed.Select(needed => new NeededMappingResponse(
            needed.Step.Value, needed.Label, RefusalTexts.Japanese(needed.Why), needed.Cases, [.. needed.Candidates.Select(step => step.Step.Value)]))],
        [.. batch.Cases.Select(PlannedCaseResponse.Of)],
        MigrationReport.Text(batch));
}

internal sealed record NeededMappingResponse(string Step, string Label, string Why, int Cases, IReadOnlyList<string> Candidates);

/// <param name="Verdict"><c>moves</c>, <c>needsMapping</c> or <c>stays</c>.</param>
internal sealed record PlannedCaseResponse(
    string Case,
    string Verdict,
    IReadOnlyList<ProblemFinding> Obstacles,
    IReadOnlyList<ReferralOutlookResponse> Referrals,
    IReadOnlyList<ClockOutlookResponse> Clocks,
    DateTimeOffset? NextBefore,
    DateTimeOffset? NextAfter)
{
    public static PlannedCaseResponse Of(MigrationPlan plan) => new(
        plan.Case.Value,
        Words.Of(plan.Verdict),
        [
            .. plan.Obstacles.Select(code => new Refusal(code)).Concat(plan.Moves.Where(move => move.Obstacle is not null).Select(move => new Refusal(move.Obstacle!.Value, move.From.Value)))
                .Select(Server.Cases.Refusals.FindingOf),
        ],
        [.. plan.Referrals.Select(referral => new ReferralOutlookResponse(
            referral.Referral.Value, referral.Before.Step.Value, referral.After?.Step.Value, referral.Before.DueAt, referral.After?.DueAt))],
        [.. plan.Timers.Select(timer => new ClockOutlookResponse(timer.Before.Step.Value, timer.After?.Step.Value, timer.Before.DueAt, timer.After?.DueAt))],
        plan.NextBefore,
        plan.NextAfter);
}

internal sealed record ReferralOutlookResponse(string Referral, string StepBefore, string? StepAfter, DateTimeOffset? DueBefore, DateTimeOffset? DueAfter);

internal sealed record ClockOutlookResponse(string StepBefore, string? StepAfter, DateTimeOffset? DueBefore, DateTimeOffset? DueAfter);

/// <param name="Left">Cases that stay in their version for now.</param>
internal sealed record MigrationDoneResponse(int Moved, int Left, IReadOnlyList<MigratedCaseResponse> Cases)
{
    public static MigrationDoneResponse Of(IReadOnlyCollection<MigratedCase> done) => new(
        done.Count(each => each.HasMoved),
        done.Count(each => !each.HasMoved),
        [.. done.Select(each => new MigratedCaseResponse(each.Case.Value, each.HasMoved, [.. each.WhyNot.Select(Server.Cases.Refusals.FindingOf)]))]);
}

/// <param name="WhyNot">Empty when it has moved.</param>
internal sealed record MigratedCaseResponse(string Case, bool Moved, IReadOnlyList<ProblemFinding> WhyNot);
