using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Rights;

/// <summary>Referrals as their receiver knows them: from the sending on, and that it ended, if the receiver had heard of it.</summary>
internal static class ReceivedReferrals
{
    public static bool IsSeenBy(ReferralState referral, Reader reader) => IsTo(referral, reader) && WasTold(referral);

    public static bool IsAcceptedBy(ReferralState referral, Reader reader) =>
        IsTo(referral, reader) && referral.Stage is ReferralStage.Accepted or ReferralStage.Waitlisted or ReferralStage.Arrived or ReferralStage.Settled;

    /// <summary>An answer may come before anything was sent, at the bedside too; the decider knows which answer fits.</summary>
    public static bool MayBeAnsweredBy(ReferralState referral, Reader reader) => IsTo(referral, reader) && referral.Stage != ReferralStage.EnteredInError;

    private static bool IsTo(ReferralState referral, Reader reader) =>
        referral.Receiver == reader.Organisation && (referral.ReceiverPerson is not { } person || person == reader.Person || reader.Side != RoleSide.Near);

    /// <summary>A referral that never left the origin is not shown by its ending either.</summary>
    private static bool WasTold(ReferralState referral) => referral.Stage switch
    {
        ReferralStage.Sent or ReferralStage.Received or ReferralStage.Accepted or ReferralStage.Waitlisted or ReferralStage.InfoNeeded
            or ReferralStage.Arrived or ReferralStage.Settled or ReferralStage.Declined or ReferralStage.RoleFinished => true,
        ReferralStage.Returned or ReferralStage.PersonDeclined or ReferralStage.Withdrawn or ReferralStage.NoReply => referral.ArrivedAt is not null,
        ReferralStage.Preparing or ReferralStage.Consented or ReferralStage.Proposed or ReferralStage.NoResource or ReferralStage.EnteredInError => false,
        _ => throw new System.Diagnostics.UnreachableException(referral.Stage.ToString()),
    };
}
