using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>つなぎの経過: everything that happened to one referral, from its first line to its last check.</summary>
public static class ReferralHistory
{
    public static ImmutableArray<ReferralTurn> Of(ReferralId referral, IEnumerable<RecordedEvent> events) =>
        [.. events.Select(each => TurnOf(referral, each)).OfType<ReferralTurn>()];

    private static ReferralTurn? TurnOf(ReferralId id, RecordedEvent recorded)
    {
        ReferralTurn Turn(ReferralId about, ReferralStage? stage = null, bool hearing = false, string? words = null, string? persons = null, string? kind = null) =>
            new(about == id ? recorded.Version : 0, recorded.At, recorded.Actor, recorded.Event, stage, hearing, words ?? "", persons ?? "") { ReturnKind = kind };

        var turn = recorded.Event switch
        {
            CaseEvent.ReferralOpened e => Turn(e.Referral, e.Stage, words: e.Summary, persons: e.PersonsWish),
            CaseEvent.ReferralWritten e => Turn(e.Referral, words: e.Summary, persons: e.PersonsWish),
            CaseEvent.ReferralConsentAsked e => Turn(e.Referral),
            CaseEvent.ReferralMoved e => Turn(e.Referral, e.To, e.Hearing, e.Note),
            CaseEvent.ReceiverAnswered e => Turn(e.Referral, words: Because(e)),
            CaseEvent.ArrivalTold e => Turn(e.Referral, words: Met(e)),
            CaseEvent.PartnerLinkMade e => Turn(e.Referral),
            CaseEvent.PartnerLinkRevoked e => Turn(e.Referral),
            CaseEvent.ConcernAnswered e => Turn(e.Referral, words: e.Why),
            CaseEvent.ReferralReturned e => Turn(e.Referral, ReferralStage.Returned, words: e.Reason, persons: e.PersonsWish, kind: e.Kind),
            CaseEvent.ReturnVoiceAdded e => Turn(e.Referral, words: e.Reason, persons: e.PersonsWish, kind: e.Kind),
            CaseEvent.ReceiverChecked e => Turn(e.Referral, e.Settled ? ReferralStage.Settled : null, words: e.Note, persons: e.PersonsVoice) with
            {
                Check = new ReceiverCheck(e.Outcome, e.Kind, e.Answers, e.Settled, e.NextCheckAt),
            },
            CaseEvent.ConcernClosed e => Turn(e.Referral, words: e.Reason),
            CaseEvent.ReferralAssigned e => Turn(e.Referral, words: e.Reason),
            CaseEvent.ReceivedTaken e => Turn(e.Referral, words: e.Reason),
            CaseEvent.ReferralEscalated e => Turn(e.Referral),
            CaseEvent.GroundDocumented e => Turn(e.Referral, words: e.Reason),
            CaseEvent.WorkItemAdded { Referral: { } about } e => Turn(about, words: e.What),
            CaseEvent.NoteWritten { Referral: { } about } e => Turn(about, words: e.Facts, persons: e.OwnWords),
            _ => null,
        };
        return turn is { Version: > 0 } ? turn : null;
    }

    private static string Met(CaseEvent.ArrivalTold e) => string.Join("　", new[]
    {
        $"会えた日: {Wareki.WithWeekday(e.On)}",
        e.How,
        e.PersonsState.Length > 0 ? $"ご本人の様子: {e.PersonsState}" : "",
    }.Where(words => words.Length > 0));

    private static string Because(CaseEvent.ReceiverAnswered e) => string.Join("　", new[]
    {
        e.Reason is { } reason ? Telling.ReferralTables.ReceiverReason.Say(reason) : "",
        e.Condition.Length > 0 ? $"条件: {e.Condition}" : "",
        e.Alternative.Length > 0 ? $"代案: {e.Alternative}" : "",
    }.Where(words => words.Length > 0));
}
