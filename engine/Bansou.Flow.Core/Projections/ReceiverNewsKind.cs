using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Projections;

/// <summary>受け皿からの便り: what an answer or a check says of a receiver by itself, so that nobody has to publish capacity.</summary>
public enum ReceiverNewsKind
{
    /// <summary>受け入れた</summary>
    Accepted,
    /// <summary>待ちがある</summary>
    Waiting,
    /// <summary>定員・空きなし</summary>
    Full,
    /// <summary>問題ありのチェック</summary>
    Concern,
}

/// <summary>受け皿からの便り, read off events; no word of what was written.</summary>
public static class ReceiverNews
{
    public static (ReferralId Referral, ReceiverNewsKind Kind)? Of(CaseEvent happened) => happened switch
    {
        CaseEvent.ReferralMoved { To: ReferralStage.Accepted } e => (e.Referral, ReceiverNewsKind.Accepted),
        CaseEvent.ReferralMoved { To: ReferralStage.Waitlisted } e => (e.Referral, ReceiverNewsKind.Waiting),
        CaseEvent.ReceiverAnswered { Reason: ReceiverReasons.Full } e => (e.Referral, ReceiverNewsKind.Full),
        CaseEvent.ReceiverChecked { Kind: "problem" } e => (e.Referral, ReceiverNewsKind.Concern),
        _ => null,
    };
}
