using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about つなぎ, もどし and 受け皿チェック.</summary>
internal static class ReferralSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.ReferralOpened e => Opened(e, scope),
        CaseEvent.ReferralWritten e => Sentence.Done(scope.In($"{scope.Referral(e.Referral)}のつなぎ票を書き足した", $"Added to the slip of the {scope.Referral(e.Referral)}"))
            .Apart(scope.In("要約・目的", "Summary"), e.Summary).Apart(scope.In("お願いしたいこと", "Asked for"), e.Request).Apart(Wish(scope), e.PersonsWish, isOwn: true),
        CaseEvent.ReferralConsentAsked e => Sentence.Next(scope.In($"{scope.Referral(e.Referral)}の同意のページ", $"Consent page of the {scope.Referral(e.Referral)}"))
            .Note("", scope.In("伝える前に、本人に聴く", "ask the person before anything is told")),
        CaseEvent.ReferralMoved e => Sentence.Done($"{scope.Referral(e.Referral)} → {scope.Of(ReferralTables.Stage, e.To)}")
            .Note("", e.Hearing ? scope.In("聞き取り", "heard by the origin") : null).Said(scope.In("ことば", "Words"), e.Note),
        CaseEvent.ConcernAnswered e => Sentence.Done(scope.In($"{scope.Organisation(e.Receiver)}の「問題あり」を承知のうえで", $"Knowing of the problem at {scope.Organisation(e.Receiver)}")).Said(scope.In("わけ", "Why"), e.Why),
        CaseEvent.ReferralReturned e => Told(Sentence.Turn(scope.In($"{scope.Term("Return")}　{scope.Referral(e.Referral)}から", $"Return from the {scope.Referral(e.Referral)}")), e.Kind, e.Reason, e.PersonsWish, scope),
        CaseEvent.ReturnVoiceAdded e => Told(Sentence.Done(scope.In($"{scope.Referral(e.Referral)}のもどしに声を加えた", $"One more voice for the return from the {scope.Referral(e.Referral)}")), e.Kind, e.Reason, e.PersonsWish, scope),
        CaseEvent.ReceiverAnswered e => Sentence.Done(scope.In($"{scope.Organisation(e.Receiver)}の返事のわけ", $"Why {scope.Organisation(e.Receiver)} answers so"))
            .Note("", e.Reason is { } reason ? scope.Of(ReferralTables.ReceiverReason, reason) : null).Said(scope.In("条件", "Condition"), e.Condition).Apart(scope.In("代案", "Instead"), e.Alternative),
        CaseEvent.ArrivalTold e => Sentence.Done(scope.In($"{scope.Referral(e.Referral)}で会えた　{scope.Day(e.On)}", $"They met at the {scope.Referral(e.Referral)}: {scope.Day(e.On)}"))
            .Note("", e.How).Said(scope.In("ご本人の様子", "How the person was"), e.PersonsState),
        CaseEvent.PartnerLinkMade e => Sentence.Done(scope.In($"{scope.Referral(e.Referral)}の返事のリンクを作った", $"Made an answer link for the {scope.Referral(e.Referral)}")),
        CaseEvent.PartnerLinkRevoked e => Sentence.Done(scope.In($"{scope.Referral(e.Referral)}の返事のリンクを取りやめた", $"Took back an answer link of the {scope.Referral(e.Referral)}")),
        CaseEvent.ReceiverChecked e => Checked(e, scope),
        // The check that opens with it already says when.
        CaseEvent.CheckRhythmStarted => Sentence.Silent,
        CaseEvent.ConcernClosed e => Sentence.Done(scope.In(
            $"{scope.Referral(e.Referral)}の「問題あり」を、{scope.Person(e.SecondPerson)}とたしかめて閉じた", $"Closed the problem of the {scope.Referral(e.Referral)} together with {scope.Person(e.SecondPerson)}")).Said(scope.In("わけ", "Why"), e.Reason),
        CaseEvent.ReferralAssigned e => Sentence.Done(e.To is { } to
            ? scope.In($"{scope.Referral(e.Referral)}のその後を、{scope.Words.Person(to)}が見る", $"{scope.Words.Person(to)} looks after the {scope.Referral(e.Referral)}")
            : scope.In($"{scope.Referral(e.Referral)}のその後を、担当が見る", $"The lead looks after the {scope.Referral(e.Referral)}")).Said(scope.In("わけ", "Why"), e.Reason),
        CaseEvent.ReceivedTaken e => Sentence.Done(e.To is { } to
            ? scope.In($"{scope.Referral(e.Referral)}を、つなぐ先では{scope.Words.Person(to)}が受け持つ", $"At the receiver, {scope.Words.Person(to)} has the {scope.Referral(e.Referral)}")
            : scope.In($"{scope.Referral(e.Referral)}は、つなぐ先のみんなのものにもどった", $"The {scope.Referral(e.Referral)} is the whole receiver's again")).Said(scope.In("わけ", "Why"), e.Reason),
        CaseEvent.ReferralEscalated e => Escalated(e, scope),
        _ => null,
    };

    private static Sentence Opened(CaseEvent.ReferralOpened e, SentenceScope scope)
    {
        var receiver = e.Receiver is { } known ? scope.Organisation(known) : scope.In("まだ決まっていない先", "a receiver that is not known yet");
        var title = e.Replaces is { } before
            ? scope.In($"{scope.Term("Reconnection")}　{scope.Referral(before)}から {receiver} へ", $"Reconnection: from the {scope.Referral(before)} to {receiver}")
            : scope.In($"{scope.Term("Referral")}を始めた → {receiver}", $"Began a referral → {receiver}");
        var need = scope.Known?.Needs.Find(e.Need) is { } found ? $"{scope.Term("Need")}: {CaseWords.Need(found)}" : null;
        return new Sentence(e.Replaces is null ? Tone.Done : Tone.Turn, title, [])
            .Note("", e.Stage == ReferralStage.Arrived ? scope.In("もう通っている", "goes there already") : null)
            .Note("", need)
            .Note("", e.Accompanied ? scope.In("同行", "somebody goes along") : null)
            .Said(scope.In("要約・目的", "Summary"), e.Summary)
            .Apart(scope.In("お願いしたいこと", "Asked for"), e.Request)
            .Own(Wish(scope), e.PersonsWish);
    }

    private static Sentence Told(Sentence sentence, string? kind, string? reason, string? wish, SentenceScope scope) => sentence
        .Note(scope.In("どんなもどし", "Kind"), kind is null ? null : scope.Of(ReferralTables.ReturnKind, kind))
        .Said(scope.In("わけ", "Why"), reason)
        .Own(Wish(scope), wish);

    private static Sentence Checked(CaseEvent.ReceiverChecked e, SentenceScope scope) => Sentence
        .Done($"{scope.Step(e.Step)} {scope.Referral(e.Referral)} → {scope.Words.Outcome(e.Step, e.Outcome)}{(e.Settled ? scope.In("、定着", ", settled") : "")}")
        .Said(scope.In("ようす", "How it is"), e.Note)
        .Own(scope.In("本人", "The person"), e.PersonsVoice)
        .Note(scope.In("つぎのチェック", "Next check"), e.Kind == "good" && e.NextCheckAt is { } at ? scope.In($"つぎは{scope.Day(at)}", $"next on {scope.Day(at)}") : null);

    private static string Wish(SentenceScope scope) => scope.In("本人はどうしたいか", "What the person wishes");

    private static Sentence Escalated(CaseEvent.ReferralEscalated e, SentenceScope scope)
    {
        var referral = scope.IsOfThen ? scope.Known?.Referrals.Find(e.Referral) : null;
        if (referral?.Stage == ReferralStage.PersonDeclined)
        {
            return Escalations.AskAgain(scope.Referral(e.Referral), e.Level, scope);
        }
        var part = referral is null ? "" : referral.DueAt is null ? scope.In("の受け皿チェック", ": receiver check") : scope.In($"の「{ReferralStageWords.Of(referral.Stage)}」", $": {scope.Of(ReferralTables.Stage, referral.Stage)}");
        return Escalations.Tell(scope.Referral(e.Referral) + part, e.Level, scope, Offered(e.Offers, scope));
    }

    private static string? Offered(string? kind, SentenceScope scope) => kind is null ? null : scope.Quoted(scope.Of(OutcomeTables.Kind, kind));
}
