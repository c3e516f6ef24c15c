using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Telling;

/// <summary>つなぎの待ち in English: as <see cref="ReferralWaits"/> says it in Japanese.</summary>
internal static class ReferralWaitsInEnglish
{
    public static string? Of(ReferralStage stage) => stage switch
    {
        ReferralStage.Preparing => "The sender prepares slip and consent",
        ReferralStage.Consented => "The sender asks the receiver, or sends it",
        ReferralStage.Proposed => "The receiver's answer to the question",
        ReferralStage.Sent => "The receiver's word that it arrived",
        ReferralStage.Received => "The receiver decides whether to take it on",
        ReferralStage.Accepted => "The receiver and the person meet for the first time (arrival)",
        ReferralStage.Waitlisted => "Room at the receiver. Now and then somebody looks whether to wait or to think of another way",
        ReferralStage.InfoNeeded => "The sender brings what is still to be told",
        ReferralStage.Arrived => "The check whether the person settles in",
        ReferralStage.Settled => "The later checks",
        ReferralStage.PersonDeclined => "After a while, somebody gently asks again",
        ReferralStage.Declined or ReferralStage.RoleFinished or ReferralStage.Returned or ReferralStage.Withdrawn
            or ReferralStage.NoReply or ReferralStage.NoResource or ReferralStage.EnteredInError => null,
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };

    /// <summary>As the receiver reads it.</summary>
    public static string? ForReceiver(ReferralStage stage) => stage switch
    {
        ReferralStage.Proposed => "The sender waits for your answer",
        ReferralStage.Sent => "Please tell the sender that it reached you",
        ReferralStage.Received => "Please tell the sender whether you take it on",
        ReferralStage.Accepted => "Please tell when you have met the person (arrival)",
        ReferralStage.Waitlisted => "Please tell the sender when there is room",
        ReferralStage.InfoNeeded => "The sender will bring what is still to be told",
        ReferralStage.Arrived => "We look together whether the person settles in",
        ReferralStage.Settled => "Whenever something worries you, please tell us",
        ReferralStage.Preparing or ReferralStage.Consented or ReferralStage.PersonDeclined or ReferralStage.Declined or ReferralStage.RoleFinished
            or ReferralStage.Returned or ReferralStage.Withdrawn or ReferralStage.NoReply or ReferralStage.NoResource or ReferralStage.EnteredInError => null,
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };
}
