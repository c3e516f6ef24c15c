using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Rights;

/// <summary>返事のリンクで見えること・書けること: one referral, as its receiver reads it, and the answers of a receiver; nothing else of the case.</summary>
public static class PartnerRights
{
    /// <summary>States that a receiver sets without an account (CS-10).</summary>
    public static readonly ImmutableArray<ReferralStage> Answers =
    [
        ReferralStage.Received, ReferralStage.Accepted, ReferralStage.Waitlisted, ReferralStage.InfoNeeded, ReferralStage.Declined,
        ReferralStage.Arrived, ReferralStage.Settled, ReferralStage.PersonDeclined,
    ];

    /// <summary>The link as it stands now: whether it still opens something, and what became of it otherwise.</summary>
    public static PartnerLinkStanding StandingOf(CaseContext context, CaseState state, ReferralId referral, string link)
    {
        if (state is not CaseState.Active active || active.Referrals.Find(referral) is not { } known || known.Links.FirstOrDefault(each => each.Id == link) is not { } made)
        {
            return PartnerLinkStanding.Over;
        }
        return made.RevokedAt is not null || known.Receiver != made.Receiver || known.Stage == ReferralStage.EnteredInError
                || PartnerLinkDecider.IsHiddenFromSomebodyAt(context, active, made.Receiver) ? PartnerLinkStanding.Over
            : context.Now >= made.Until ? PartnerLinkStanding.Expired
            : known.Stage.HasEnded() ? PartnerLinkStanding.Ended
            : PartnerLinkStanding.Open;
    }

    /// <summary>What is shown by the link, with its line for the log (HR-13). Before the sending only that something is being prepared.</summary>
    public static Read<ReferralSlip> Read(CaseContext context, CaseState.Active state, ReferralState referral)
    {
        var actor = Actor.ReceiverOf(referral.Receiver!.Value);
        var reader = Reader.OfLink(context.Today, referral.Receiver!.Value);
        var slip = ReceivedReferrals.IsSeenBy(referral, reader)
            ? ReferralSlip.Of(context, state, referral, reader)
            : new ReferralSlip(referral.Id, referral.Stage, referral.Since, referral.DueAt, []);
        return new Read<ReferralSlip>(
            new ReadLogged(state.Id, actor.Person, actor.Organisation, actor.Role, ReadPart.OwnPart, "返事のリンクから", context.Now, ReadingLevel.OwnPart), slip);
    }

    /// <summary>What stands against sending this command by the link of a referral; the decider's own refusals come after it.</summary>
    public static Refusal? Against(ReferralId referral, CaseCommand command) => command switch
    {
        CaseCommand.MoveReferral c => c.Referral == referral && Answers.Contains(c.To) && c is { Hearing: false, DespiteConcern: null, NeedOutcome: null } ? null : new Refusal(RefusalCode.NotYourCase, "move-referral"),
        CaseCommand.ReturnReferral c => c.Referral == referral ? null : new Refusal(RefusalCode.NotYourCase, "return-referral"),
        CaseCommand.WriteNote c => c.Referral == referral && c is { Next: null, Meeting: null } ? null : new Refusal(RefusalCode.NotYourCase, "write-note"),
        _ => new Refusal(RefusalCode.NotYourRole, Journal.CommandCatalog.NameOf(command)),
    };
}

/// <summary>返事のリンクのいま.</summary>
public enum PartnerLinkStanding
{
    /// <summary>開いている</summary>
    Open,
    /// <summary>つなぎがひと区切りついた</summary>
    Ended,
    /// <summary>期限がすぎた</summary>
    Expired,
    /// <summary>取りやめ・もう使わない</summary>
    Over,
}
