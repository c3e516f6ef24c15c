using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Cases.Referrals;

internal static class ReferralEvolution
{
    public static ReferralState.Book? Evolve(ReferralState.Book book, CaseEvent happened) => happened switch
    {
        CaseEvent.ReferralOpened e => book.With(new ReferralState
        {
            Id = e.Referral,
            Need = e.Need,
            Step = e.Step,
            Receiver = e.Receiver,
            ReceiverPerson = e.ReceiverPerson,
            Replaces = e.Replaces,
            Summary = e.Summary,
            Request = e.Request,
            PersonsWish = e.PersonsWish,
            Accompanied = e.Accompanied,
            Stage = e.Stage,
            Since = e.At,
            DueAt = e.DueAt,
            ArrivedAt = e.Stage == ReferralStage.Arrived ? e.At : null,
        }),
        CaseEvent.ReferralWritten e => Change(book, e.Referral, r => r with
        {
            Receiver = e.Receiver,
            ReceiverPerson = e.ReceiverPerson,
            Summary = e.Summary,
            Request = e.Request,
            PersonsWish = e.PersonsWish,
        }),
        CaseEvent.ReferralConsentAsked e => Change(book, e.Referral, r => r with { ConsentPageOpen = true }),
        CaseEvent.ReferralMoved e => Change(book, e.Referral, r => Moved(r, e)),
        CaseEvent.ReceiverAnswered e => Change(book, e.Referral, r => r with { Answer = new ReceiverAnswer(e.Answer, e.Reason, e.Alternative, e.Condition, e.At) }),
        CaseEvent.ArrivalTold e => Change(book, e.Referral, r => r with { ArrivedAt = e.On < OfficeTime.DateOf(e.At) ? OfficeTime.EndOf(e.On) : r.ArrivedAt }),
        CaseEvent.ConcernAnswered e => Change(book, e.Referral, r => r with { ConcernAnswered = true }),
        CaseEvent.ReferralReturned e => Change(book, e.Referral, r => r with
        {
            Stage = ReferralStage.Returned,
            Since = e.At,
            DueAt = null,
            EscalationLevel = 0,
            NextCheckAt = null,
            ConsentPageOpen = false,
        }),
        CaseEvent.ReturnVoiceAdded => book,
        CaseEvent.PartnerLinkMade e => Change(book, e.Referral, r => r with { Links = r.Links.Add(new PartnerLink(e.Link, e.Receiver, e.Until, e.By, e.At)) }),
        CaseEvent.PartnerLinkRevoked e => Change(book, e.Referral, r => r with { Links = [.. r.Links.Select(link => link.Id == e.Link ? link with { RevokedAt = e.At } : link)] }),
        CaseEvent.CheckRhythmStarted e => Change(book, e.Referral, r => r with { CheckStep = e.Step, NextCheckAt = e.NextCheckAt }),
        CaseEvent.ReceiverChecked e => Change(book, e.Referral, r => Checked(r, e)),
        CaseEvent.ConcernClosed e => Change(book, e.Referral, r => r with { HasOpenConcern = false }),
        CaseEvent.ReferralAssigned e => Change(book, e.Referral, r => r with { LookedAfterBy = e.To }),
        CaseEvent.ReceivedTaken e => Change(book, e.Referral, r => r with { TakenBy = e.To }),
        CaseEvent.ReferralEscalated e => Change(book, e.Referral, r => r with { EscalationLevel = e.Level }),
        _ => null,
    };

    private static ReferralState.Book Change(ReferralState.Book book, ReferralId id, Func<ReferralState, ReferralState> change) =>
        book.With(change(book.Find(id) ?? throw new CorruptJournalException($"No referral '{id}'.")));

    private static ReferralState Moved(ReferralState referral, CaseEvent.ReferralMoved e) => referral with
    {
        Stage = e.To,
        Since = e.At,
        DueAt = e.DueAt,
        EscalationLevel = 0,
        ConsentPageOpen = false,
        ArrivedAt = e.To == ReferralStage.Arrived ? e.At : referral.ArrivedAt,
        NextCheckAt = e.To.HasEnded() ? null : referral.NextCheckAt,
    };

    private static ReferralState Checked(ReferralState referral, CaseEvent.ReceiverChecked e) => referral with
    {
        ChecksDone = referral.ChecksDone + 1,
        CheckedAt = e.At,
        NextCheckAt = e.NextCheckAt,
        EscalationLevel = 0,
        HasOpenConcern = referral.HasOpenConcern || e.Kind == "problem",
        Stage = e.Settled && referral.Stage == ReferralStage.Arrived ? ReferralStage.Settled : referral.Stage,
        CheckStep = e.Step,
    };
}
