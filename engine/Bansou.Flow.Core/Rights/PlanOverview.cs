using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Plans;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Stages;

namespace Bansou.Flow.Core.Rights;

/// <summary>プランとつなぎのようす (V3): who holds the case, its plans, its needs and where each referral stands. No notes, no assessment.</summary>
/// <param name="Name">Null for a decision body: it examines a plan, not a name.</param>
public sealed record PlanOverview(
    PersonName? Name,
    CaseStage? Stage,
    CaseHolders Holders,
    DateTimeOffset OpenedAt,
    ImmutableArray<SupportPlan> Plans,
    ImmutableArray<Need> Needs,
    ImmutableArray<ReferralLine> Referrals,
    ImmutableArray<StepLine> Steps)
{
    internal static PlanOverview Of(CaseContext context, CaseState.Active state, Reader reader)
    {
        var isDeciding = reader.Side == RoleSide.Deciding;
        return new PlanOverview(
            isDeciding ? null : state.Records.Intake.Name,
            CaseStages.Of(context.Flow, state),
            state.Holders,
            state.OpenedAt,
            [.. state.Records.Plans.All.Where(plan => !isDeciding || ReadingTies.AwaitsDecision(state, plan))],
            state.Needs.All,
            [.. state.Referrals.All.Select(ReferralLine.Of)],
            [.. state.Tokens.Open.Select(open => StepLine.Of(context, open))]);
    }
}

/// <summary>つなぎの一行: where it stands, without its slip.</summary>
public sealed record ReferralLine(
    ReferralId Referral,
    NeedId Need,
    OrganisationId? Receiver,
    ReferralStage Stage,
    DateTimeOffset Since,
    DateTimeOffset? DueAt,
    ReferralId? Replaces,
    bool HasOpenConcern)
{
    internal static ReferralLine Of(ReferralState referral) => new(
        referral.Id, referral.Need, referral.Receiver, referral.Stage, referral.Since, referral.DueAt, referral.Replaces, referral.HasOpenConcern);
}
