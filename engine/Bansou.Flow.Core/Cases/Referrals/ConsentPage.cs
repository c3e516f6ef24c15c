using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>つなぎの同意ページ: opens for a referral whose receiver may not be told anything yet, whatever was drawn (HR-1, CS-12).</summary>
internal static class ConsentPage
{
    public static void AskIfMissing(TokenMoves moves, ReferralState referral)
    {
        if (!referral.ConsentPageOpen && !referral.Stage.HasEnded() && !MayShare(moves.Context, moves.State, referral))
        {
            moves.Emit(new CaseEvent.ReferralConsentAsked(referral.Id));
        }
    }

    /// <summary>Whether the person's consent covers the receiver now, or a written ground stands in for it.</summary>
    public static bool MayShare(CaseContext context, CaseState.Active state, ReferralState referral) =>
        (referral.Receiver is { } receiver && state.Consents.Covers(receiver, context.Now)) || state.Consents.HasGround(referral.Id);
}
