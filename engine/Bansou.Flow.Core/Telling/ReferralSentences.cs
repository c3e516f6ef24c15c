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
        CaseEvent.ReferralWritten e => Sentence.Done($"{scope.Referral(e.Referral)}のつなぎ票を書き足した"),
        CaseEvent.ReferralConsentAsked e => Sentence.Next($"{scope.Referral(e.Referral)}の同意のページ（伝える前に、本人に聴く）"),
        CaseEvent.ReferralMoved e => Sentence.Done($"{scope.Referral(e.Referral)} → {ReferralStageWords.Of(e.To)}{(e.Hearing ? "（聞き取り）" : "")}{Sentence.Said(e.Note)}"),
        CaseEvent.ConcernAnswered e => Sentence.Done($"{scope.Words.Organisation(e.Receiver)}の「問題あり」を承知のうえで{Sentence.Said(e.Why)}"),
        CaseEvent.ReferralReturned e => new Sentence(Tone.Turn, $"{scope.Term("Return", "もどし")}　{scope.Referral(e.Referral)}から{Kind(e.Kind)}{Sentence.Said(e.Reason)}{Wish(e.PersonsWish)}"),
        CaseEvent.ReturnVoiceAdded e => Sentence.Done($"{scope.Referral(e.Referral)}のもどしに声を加えた{Kind(e.Kind)}{Sentence.Said(e.Reason)}{Wish(e.PersonsWish)}"),
        CaseEvent.ReceiverChecked e => Checked(e, scope),
        // The check that opens with it already says when.
        CaseEvent.CheckRhythmStarted => Sentence.Silent,
        CaseEvent.ConcernClosed e => Sentence.Done($"{scope.Referral(e.Referral)}の「問題あり」を、{scope.Words.Person(e.SecondPerson)}とたしかめて閉じた{Sentence.Said(e.Reason)}"),
        CaseEvent.ReferralEscalated e => IsDeclinedByThePerson(e.Referral, scope)
            ? Escalations.AskAgain(scope.Referral(e.Referral), e.Level, scope)
            : Escalations.Tell(About(e, scope), e.Level, scope, Offered(e.Offers)),
        _ => null,
    };

    private static Sentence Opened(CaseEvent.ReferralOpened e, SentenceScope scope)
    {
        var receiver = e.Receiver is { } known ? scope.Words.Organisation(known) : "まだ決まっていない先";
        var need = scope.After?.Needs.Find(e.Need) is { } found ? $"（必要: {CaseWords.Need(found)}{(e.Accompanied ? "、同行" : "")}）" : "";
        var from = e.Replaces is { } before ? $"{scope.Term("Reconnection", "つなぎ直し")}　{scope.Referral(before)}から {receiver} へ" : $"{scope.Term("Referral", "つなぎ")}を始めた → {receiver}";
        var already = e.Stage == ReferralStage.Arrived ? "（もう通っている）" : "";
        return new Sentence(e.Replaces is null ? Tone.Done : Tone.Turn, $"{from}{already}{need}{Sentence.Said(e.Summary)}{Wish(e.PersonsWish)}");
    }

    private static Sentence Checked(CaseEvent.ReceiverChecked e, SentenceScope scope)
    {
        var voice = string.IsNullOrWhiteSpace(e.PersonsVoice) ? "" : $"。本人「{e.PersonsVoice}」";
        var next = e.Kind == "good" && e.NextCheckAt is { } at ? $"（つぎは{scope.Day(at)}）" : "";
        return Sentence.Done($"{scope.Step(e.Step)} {scope.Referral(e.Referral)} → {scope.Words.Outcome(e.Step, e.Outcome)}{(e.Settled ? "、定着" : "")}{Sentence.Said(e.Note)}{voice}{next}");
    }

    private static string Wish(string? wish) => string.IsNullOrWhiteSpace(wish) ? "" : $"。本人はどうしたいか「{wish}」";

    private static bool IsDeclinedByThePerson(ReferralId id, SentenceScope scope) =>
        (scope.After ?? scope.Before)?.Referrals.Find(id)?.Stage == ReferralStage.PersonDeclined;

    private static string About(CaseEvent.ReferralEscalated e, SentenceScope scope) =>
        (scope.After ?? scope.Before)?.Referrals.Find(e.Referral) is { } referral
            ? $"{scope.Referral(e.Referral)}の{(referral.DueAt is null ? "受け皿チェック" : $"「{ReferralStageWords.Of(referral.Stage)}」")}"
            : scope.Referral(e.Referral);

    private static string? Offered(string? kind) => kind switch
    {
        null => null,
        "noReply" => "「返事なし」",
        "problem" => "「問題あり」",
        _ => $"「{kind}」",
    };

    private static string Kind(string? kind) => kind is null ? "" : $"（{ReferralTables.ReturnKind.Say(kind)}）";
}
