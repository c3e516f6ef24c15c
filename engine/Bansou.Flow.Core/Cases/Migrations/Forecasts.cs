using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>つなぎの前と後: one open referral before and after a migration.</summary>
/// <param name="After">Null when the case does not move.</param>
public sealed record ReferralForecast(ReferralId Referral, ReferralStage Stage, OrganisationId? Receiver, ReferralPlace Before, ReferralPlace? After);

/// <param name="Check">The step whose rhythm runs, or null.</param>
public sealed record ReferralPlace(StepId Step, StepId? Check, DateTimeOffset? DueAt, DateTimeOffset? NextCheckAt);

/// <summary>期限の前と後: one open step or waiting join before and after a migration.</summary>
/// <param name="What"><see cref="StepUseKind.OpenStep"/> or <see cref="StepUseKind.Join"/>.</param>
/// <param name="Id">Number of the execution or round.</param>
/// <param name="After">Null when the case does not move.</param>
public sealed record TimerForecast(StepUseKind What, int Id, ReferralId? Referral, ExecutionStatus Status, TimerPlace Before, TimerPlace? After);

/// <param name="MovesAt">Drawn timers: when the token moves by itself.</param>
public sealed record TimerPlace(StepId Step, string Label, DateTimeOffset? DueAt, string? NoClockReason, DateTimeOffset? MovesAt);

internal static class Forecasts
{
    /// <summary>Of what is open, still checked, or still waits for an answer to how it ended.</summary>
    public static ImmutableArray<ReferralForecast> OfReferrals(CaseState.Active before, CaseState.Active? after) =>
        [.. before.Referrals.All
            .Where(referral => !referral.Stage.HasEnded() || referral.NextCheckAt is not null || referral.DueAt is not null)
            .Select(referral => new ReferralForecast(
                referral.Id, referral.Stage, referral.Receiver, PlaceOf(referral), after?.Referrals.Find(referral.Id) is { } moved ? PlaceOf(moved) : null))];

    private static ReferralPlace PlaceOf(ReferralState referral) => new(referral.Step, referral.CheckStep, referral.DueAt, referral.NextCheckAt);

    /// <summary>Steps in the order in which they opened, then joins.</summary>
    public static ImmutableArray<TimerForecast> OfTimers(CaseFlow from, CaseState.Active before, CaseFlow to, CaseState.Active? after) =>
    [
        .. before.Tokens.Open.Select((open, i) => new TimerForecast(
            StepUseKind.OpenStep, open.Id, open.Referral, open.Status, PlaceOf(from, open), after is null ? null : PlaceOf(to, after.Tokens.Open[i]))),
        .. before.Tokens.Joins.Select((wait, i) => new TimerForecast(
            StepUseKind.Join, wait.Round, null, ExecutionStatus.Live, PlaceOf(from, wait), after is null ? null : PlaceOf(to, after.Tokens.Joins[i]))),
    ];

    private static TimerPlace PlaceOf(CaseFlow flow, StepExecution open) => new(open.Step, LabelOf(flow, open.Step), open.DueAt, open.NoClockReason, open.MovesAt);

    private static TimerPlace PlaceOf(CaseFlow flow, JoinWait wait) => new(wait.Join, LabelOf(flow, wait.Join), wait.DueAt, null, null);

    private static string LabelOf(CaseFlow flow, StepId step) => flow.Find(step)?.Label ?? step.Value;
}
