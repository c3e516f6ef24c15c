using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>Sentences about what is heard, written and planned. What somebody asked not to be told is not told here either.</summary>
internal static class RecordSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.NoticeWritten e => Sentence.Done($"気づきを書いた{Sentence.Said(e.Facts)}"),
        CaseEvent.InquiryReceived e => Sentence.Done($"受け止めた{Sentence.Said(e.Concern)}{(e.HandInOn is { } day ? $"（{scope.Day(day)}に相談員へ）" : "")}"),
        CaseEvent.PresentingIssueAdded e => Sentence.Done($"主訴を書き足した{Sentence.Said(e.Words)}"),
        CaseEvent.EmergingIssueAdded e => Sentence.Done($"見えてきたこと{Sentence.Said(e.Issue)}"),
        CaseEvent.AssessmentWritten e => Sentence.Done($"アセスメントを書き足した{Sentence.Said(e.Text)}{Own(e.OwnWords)}"),
        CaseEvent.ScreeningRecorded e => Sentence.Done($"見立てを書いた{Sentence.Said(e.Reason)}"),
        CaseEvent.NoteWritten e => Sentence.Done($"支援経過を書いた{Sentence.Said(e.Facts)}{Own(e.OwnWords)}"),
        CaseEvent.NoteCorrected e => Sentence.Done($"支援経過を書き直した（前の記録も残る）{Sentence.Said(e.Reason)}"),
        CaseEvent.HandoverNoteWritten e => Sentence.Done($"{scope.Words.Person(e.To)}への引継ぎのメモを書いた"),
        CaseEvent.SecondStaffAssigned e => Sentence.Done($"もうひとりの担当は{scope.Words.Person(e.Person)}"),
        CaseEvent.PlanDrafted e => Sentence.Done($"{(e.Replaces is null ? "プランの原案を始めた" : "リプラン。新しいプランの原案を始めた")}{Sentence.Said(e.Words)}"),
        CaseEvent.PersonalPlanWritten e => Sentence.Done($"パーソナルプラン{Sentence.Said(string.Join("　", e.Sentences.Select(sentence => $"「{sentence}」")))}"),
        CaseEvent.DialogueWritten e => Sentence.Done($"「{e.Topic}」を話し合った{Sentence.Said(e.Agreed)}"),
        CaseEvent.AlternativesOffered e => Sentence.Done($"選べる案を並べた{Sentence.Said(string.Join("、", e.Alternatives.Select(each => each.Text)))}"),
        CaseEvent.AlternativeChosen e => Sentence.Done($"案を選んだ{Sentence.Said(e.Reason)}"),
        CaseEvent.PlanAnswered e => Sentence.Done($"本人はプランに{(e.Agrees ? "同意した" : "同意していない")}{Sentence.Said(e.Words)}"),
        CaseEvent.PlanMoved e => Sentence.Done($"プラン → {PlanStageWords.Of(e.To)}{(e.ReviewOn is { } day ? $"（ふり返りは{scope.Day(day)}）" : "")}"),
        CaseEvent.SupportDecided e => Sentence.Done($"支援決定 → {PlanStageWords.Of(e.Outcome)}{Sentence.Said(e.Words)}"),
        CaseEvent.SupportApplied => Sentence.Silent,
        CaseEvent.EmergencyAidGiven e => Sentence.Done($"緊急の支え{Sentence.Said(e.What)}"),
        CaseEvent.EmergencyAidReported e => Sentence.Done($"緊急の支えを報告した{Sentence.Said(e.Words)}"),
        _ => null,
    };

    private static string Own(string words) => string.IsNullOrWhiteSpace(words) ? "" : $"。本人「{words}」";
}
