using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>つなぎの前と後: one open referral before and after a migration.</summary>
public sealed record ReferralForecast(ReferralId Referral, ReferralStage Stage, OrganisationId? Receiver, ReferralPlace Before, ReferralPlace After);

/// <param name="Check">The step whose rhythm runs, or null.</param>
public sealed record ReferralPlace(StepId Step, StepId? Check, DateTimeOffset? DueAt, DateTimeOffset? NextCheckAt);

/// <summary>期限の前と後: one open step or waiting join before and after a migration.</summary>
/// <param name="What"><see cref="StepUseKind.OpenStep"/> or <see cref="StepUseKind.Join"/>.</param>
/// <param name="Id">Number of the execution or round.</param>
public sealed record TimerForecast(StepUseKind What, int Id, ReferralId? Referral, ExecutionStatus Status, TimerPlace Before, TimerPlace After);

/// <param name="MovesAt">Drawn timers: when the token moves by itself.</param>
public sealed record TimerPlace(StepId Step, string Label, DateTimeOffset? DueAt, string? NoClockReason, DateTimeOffset? MovesAt);

internal static class Forecasts
{
    public static ImmutableArray<ReferralForecast> OfReferrals(CaseState.Active before, CaseState.Active after) =>
        [.. before.Referrals.All.Zip(after.Referrals.All)
            .Where(pair => !pair.First.Stage.HasEnded() || pair.First.NextCheckAt is not null)
            .Select(pair => new ReferralForecast(pair.First.Id, pair.First.Stage, pair.First.Receiver, PlaceOf(pair.First), PlaceOf(pair.Second)))];

    private static ReferralPlace PlaceOf(ReferralState referral) => new(referral.Step, referral.CheckStep, referral.DueAt, referral.NextCheckAt);

    public static ImmutableArray<TimerForecast> OfTimers(CaseFlow from, CaseState.Active before, CaseFlow to, CaseState.Active after) =>
    [
        .. before.Tokens.Open.Zip(after.Tokens.Open).Select(pair => new TimerForecast(
            StepUseKind.OpenStep, pair.First.Id, pair.First.Referral, pair.First.Status, PlaceOf(from, pair.First), PlaceOf(to, pair.Second))),
        .. before.Tokens.Joins.Zip(after.Tokens.Joins).Select(pair => new TimerForecast(
            StepUseKind.Join, pair.First.Round, null, ExecutionStatus.Live, PlaceOf(from, pair.First), PlaceOf(to, pair.Second))),
    ];

    private static TimerPlace PlaceOf(CaseFlow flow, StepExecution open) => new(open.Step, flow[open.Step].Label, open.DueAt, open.NoClockReason, open.MovesAt);

    private static TimerPlace PlaceOf(CaseFlow flow, JoinWait wait) => new(wait.Join, flow[wait.Join].Label, wait.DueAt, null, null);
}
