using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Rights;

/// <summary>Open steps that the flow gives to the reader's role: a step of a referral only to its receiver, or to those who accompany.</summary>
internal static class OwnSteps
{
    public static IEnumerable<StepExecution> Of(CaseContext context, CaseState.Active state, Reader reader) =>
        state.Tokens.Open.Where(open => open.Status == ExecutionStatus.Live && IsOf(context, state, reader, open));

    private static bool IsOf(CaseContext context, CaseState.Active state, Reader reader, StepExecution open)
    {
        if (open.ClaimedBy is { } taker && reader.Is(taker))
        {
            return true;
        }
        if (context.Flow.Find(open.Step)?.Settings?.Roles is not { IsDefaultOrEmpty: false } roles || !roles.Contains(reader.Actor.Role))
        {
            return false;
        }
        return open.Referral is not { } id || reader.Side == RoleSide.Accompanying || CaseTeam.IsOf(state, reader.Organisation)
            || (state.Referrals.Find(id) is { } referral && ReceivedReferrals.IsSeenBy(referral, reader));
    }
}
