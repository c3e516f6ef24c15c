using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>つなぎの状態, in the order of a smooth way, then the ways off it (CS-10; docs/referral-states.md).</summary>
public enum ReferralStage
{
    /// <summary>準備</summary>
    Preparing,
    /// <summary>本人同意</summary>
    Consented,
    /// <summary>打診</summary>
    Proposed,
    /// <summary>送付</summary>
    Sent,
    /// <summary>受領・検討中</summary>
    Received,
    /// <summary>受入</summary>
    Accepted,
    /// <summary>待機</summary>
    Waitlisted,
    /// <summary>情報不足</summary>
    InfoNeeded,
    /// <summary>先方の都合でほかの道</summary>
    Declined,
    /// <summary>到達</summary>
    Arrived,
    /// <summary>定着</summary>
    Settled,
    /// <summary>役目終了</summary>
    RoleFinished,
    /// <summary>もどし</summary>
    Returned,
    /// <summary>取下げ</summary>
    Withdrawn,
    /// <summary>本人辞退</summary>
    PersonDeclined,
    /// <summary>返事なし</summary>
    NoReply,
    /// <summary>資源なし</summary>
    NoResource,
    /// <summary>誤登録: kept, struck through</summary>
    EnteredInError,
}

/// <summary>つなぎ: one attempt with one receiver for one need. It outlives its step and never moves the holders.</summary>
public sealed record ReferralState
{
    public required ReferralId Id { get; init; }
    public required NeedId Need { get; init; }

    /// <summary>The Referral step that it belongs to; the step whose ports it resolves through.</summary>
    public required StepId Step { get; init; }

    /// <summary>受け皿. Null until somebody is found.</summary>
    public OrganisationId? Receiver { get; init; }

    /// <summary>The person at the receiver, or null.</summary>
    public PersonId? ReceiverPerson { get; init; }

    /// <summary>The attempt that this one connects anew (つなぎ直し).</summary>
    public ReferralId? Replaces { get; init; }

    /// <summary>要約・目的; nothing is sent without it.</summary>
    public string Summary { get; init; } = "";

    /// <summary>お願いすること.</summary>
    public string Request { get; init; } = "";

    /// <summary>本人の希望.</summary>
    public string PersonsWish { get; init; } = "";

    /// <summary>同行.</summary>
    public bool Accompanied { get; init; }

    public required ReferralStage Stage { get; init; }
    public required DateTimeOffset Since { get; init; }

    /// <summary>When the present stage wants attention, or null when it has no clock.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public int EscalationLevel { get; init; }

    /// <summary>The consent page is open because neither consent nor a documented ground was there (HR-1, CS-12).</summary>
    public bool ConsentPageOpen { get; init; }

    /// <summary>The lead wrote why this receiver in spite of an open concern (HR-2).</summary>
    public bool ConcernAnswered { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>The ReceiverCheck step whose rhythm runs, once it has opened.</summary>
    public StepId? CheckStep { get; init; }

    /// <summary>How many checks of the rhythm are done.</summary>
    public int ChecksDone { get; init; }

    /// <summary>When somebody last looked how it goes there.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>When the next check of the rhythm is due; null when the rhythm has ended or the check is open as a step.</summary>
    public DateTimeOffset? NextCheckAt { get; init; }

    /// <summary>An answer 問題あり that nobody has closed yet (HR-2).</summary>
    public bool HasOpenConcern { get; init; }

    /// <summary>Why the receiver answered as it did, the last time it said why.</summary>
    public ReceiverAnswer? Answer { get; init; }

    /// <summary>その後を見る人: who has taken it while no step of it is open; null when it is the lead's.</summary>
    public PersonId? LookedAfterBy { get; init; }

    /// <summary>つなぐ先で受け持つ人: who of the receiver has taken it; null while it is the whole house's.</summary>
    public PersonId? TakenBy { get; init; }

    /// <summary>返事のリンク, living or not.</summary>
    public ImmutableArray<PartnerLink> Links { get; init; } = [];

    /// <summary>All referrals of a case, in the order in which they were opened.</summary>
    public sealed record Book(ImmutableArray<ReferralState> All)
    {
        public static readonly Book Empty = new([]);

        public ReferralState? Find(ReferralId id)
        {
            foreach (var referral in All)
            {
                if (referral.Id == id)
                {
                    return referral;
                }
            }
            return null;
        }

        internal Book With(ReferralState changed)
        {
            for (var i = 0; i < All.Length; i++)
            {
                if (All[i].Id == changed.Id)
                {
                    return new Book(All.SetItem(i, changed));
                }
            }
            return new Book(All.Add(changed));
        }
    }
}
