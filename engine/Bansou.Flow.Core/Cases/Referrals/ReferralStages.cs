namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>What the stages of a referral mean for each other (CS-10).</summary>
public static class ReferralStages
{
    /// <summary>Whether the attempt is over: nobody waits for the receiver any more.</summary>
    public static bool HasEnded(this ReferralStage stage) => stage
        is ReferralStage.Declined or ReferralStage.RoleFinished or ReferralStage.Returned or ReferralStage.Withdrawn
        or ReferralStage.PersonDeclined or ReferralStage.NoReply or ReferralStage.NoResource or ReferralStage.EnteredInError;

    /// <summary>Whether もどし is possible: from the proposal on, until the attempt has ended (HR-4).</summary>
    public static bool CanBeReturned(this ReferralStage stage) => stage >= ReferralStage.Proposed && !stage.HasEnded();

    /// <summary>Whether it is the receiver who should say something next.</summary>
    public static bool AwaitsReceiver(this ReferralStage stage) => stage
        is ReferralStage.Proposed or ReferralStage.Sent or ReferralStage.Received or ReferralStage.Accepted or ReferralStage.Waitlisted;

    /// <summary>Stages in which the receiver is told something about the person (HR-1).</summary>
    public static bool NeedsConsent(this ReferralStage stage) => stage
        is ReferralStage.Consented or ReferralStage.Proposed or ReferralStage.Sent or ReferralStage.Received or ReferralStage.Accepted
        or ReferralStage.Waitlisted or ReferralStage.InfoNeeded or ReferralStage.Arrived or ReferralStage.Settled;

    /// <summary>The kind of outcome by which the Referral step is resolved; empty where no port exists, null while it is still open.</summary>
    public static string? ResolvesBy(this ReferralStage stage) => stage switch
    {
        ReferralStage.Arrived or ReferralStage.Settled => "arrived",
        ReferralStage.Declined => "declined",
        ReferralStage.PersonDeclined => "personDeclined",
        ReferralStage.NoReply => "noReply",
        ReferralStage.NoResource => "noResource",
        ReferralStage.RoleFinished or ReferralStage.Returned or ReferralStage.Withdrawn or ReferralStage.EnteredInError => "",
        _ => null,
    };

    /// <summary>Whether an outcome of this kind may be said of its step: the attempt still goes on, or it came to this end.</summary>
    public static bool BearsOut(this ReferralState referral, string kind) =>
        referral.Stage.ResolvesBy() is not { } end || end == kind || (kind == "arrived" && referral.ArrivedAt is not null && referral.Stage == ReferralStage.RoleFinished);
}
