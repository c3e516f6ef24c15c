using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Server.Partners;

/// <summary>返事のことば: what a receiver can say by a link, in the order in which it is offered.</summary>
internal static class PartnerAnswers
{
    public static readonly ImmutableArray<PartnerAnswer> All =
    [
        new("received", "受け取りました（これから考えます）", "Received (we will think about it)", ReferralStage.Received),
        new("accept", "受け入れる", "We take it on", ReferralStage.Accepted),
        new("condition", "条件がある", "Yes, on a condition", ReferralStage.Accepted, Asks.Condition),
        new("needInfo", "情報がほしい", "We need to know more", ReferralStage.InfoNeeded, Asks.Words),
        new("wait", "待ってもらう", "Please wait", ReferralStage.Waitlisted),
        new("cannot", "受けられない", "We cannot take it on", ReferralStage.Declined, Asks.Reason),
        new("arrived", "ご本人が来られました（到達）", "The person has come (arrival)", ReferralStage.Arrived, Asks.Arrival),
        new("settled", "落ち着いて通われています（定着）", "The person has settled in", ReferralStage.Settled),
        new("personDeclined", "ご本人が望まれませんでした", "The person did not wish it", ReferralStage.PersonDeclined),
    ];

    public static PartnerAnswer? Find(string code) => All.FirstOrDefault(answer => answer.Code == code);
}

/// <summary>返事.</summary>
/// <param name="Asks">What has to be said with it.</param>
internal sealed record PartnerAnswer(string Code, string Label, string English, ReferralStage To, Asks Asks = Asks.Nothing)
{
    public CaseCommand.MoveReferral For(ReferralId referral, PartnerAnswerRequest said) =>
        new(referral, To, said.Words, Reason: said.Reason, Alternative: said.Alternative, Condition: said.Condition, ArrivedOn: said.ArrivedOn, PersonsState: said.PersonsState);
}

/// <summary>What an answer needs besides itself.</summary>
internal enum Asks
{
    Nothing,
    Words,
    Reason,
    Condition,
    Arrival,
}
