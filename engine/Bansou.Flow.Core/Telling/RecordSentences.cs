using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about what is heard, written and planned. What somebody asked not to be told is not told here either.</summary>
internal static class RecordSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.NoticeWritten e => Sentence.Done($"気づきを書いた{Sentence.Said(e.Facts)}"),
        CaseEvent.InquiryReceived e => Sentence.Done($"受け止めた{Sentence.Said(e.Concern)}{(e.HandInOn is { } day ? $"（{scope.Day(day)}に相談員へ）" : "")}"),
        CaseEvent.PersonNamed e => Sentence.Done($"お名前を書いた　{e.Name}{(e.Reading.Length > 0 ? $"（{e.Reading}）" : "")}"),
        CaseEvent.PresentingIssueAdded e => Sentence.Done($"主訴をご本人の言葉で書いた　「{e.Words}」"),
        CaseEvent.EmergingIssueAdded e => Sentence.Done($"見えてきたこと{Sentence.Said(e.Issue)}"),
        CaseEvent.AssessmentWritten e => Sentence.Done($"アセスメント（{RecordTables.AssessmentSection.Say(e.Section)}）{Told(e.Text, e.OwnWords)}"),
        CaseEvent.ScreeningRecorded e => Sentence.Done($"見立てを書いた{Sentence.Said(e.Reason)}"),
        CaseEvent.NoteWritten e => Sentence.Done($"支援経過を書いた{Told(e.Facts, e.OwnWords)}"),
        CaseEvent.NoteCorrected e => Sentence.Done($"支援経過を書き直した（前の記録も残る）{Sentence.Said(e.Reason)}"),
        CaseEvent.HandoverNoteWritten e => Sentence.Done($"{scope.Words.Person(e.To)}への引継ぎのメモを書いた"),
        CaseEvent.SecondStaffAssigned e => Sentence.Done($"もうひとりの担当は{scope.Words.Person(e.Person)}"),
        CaseEvent.PlanDrafted e => Sentence.Done($"{(e.Replaces is null ? "プランの原案を始めた" : "リプラン。新しいプランの原案を始めた")}{Sentence.Said(e.Words)}"),
        CaseEvent.PlanGoalWritten e => Sentence.Done($"目標（{PlanTables.Domain.Say(e.Domain)}・{PlanTables.Period.Say(e.Period)}）{Sentence.Said(e.Goal.Words)}{Part("本人", e.Goal.PersonDoes)}{Part("まわり", e.Goal.OthersDo)}"),
        CaseEvent.PersonalPlanWritten e => Sentence.Done($"パーソナルプラン　{string.Concat(e.Sentences.Select(sentence => $"「{sentence}」"))}"),
        CaseEvent.DialogueWritten e => Sentence.Done($"「{e.Topic}」を話し合った{Part("本人", e.Person)}{Part("支援者", e.Supporter)}{Part("話し合って", e.Agreed)}"),
        CaseEvent.AlternativesOffered e => Sentence.Done($"選べる案を並べた{Sentence.Said(string.Join("、", e.Alternatives.Select(each => each.Text)))}"),
        CaseEvent.AlternativeChosen e => Sentence.Done($"案を選んだ{Sentence.Said(e.Reason)}"),
        CaseEvent.PlanAnswered e => Sentence.Done($"本人はプランに{(e.Agrees ? "同意した" : "同意していない")}{Part("", e.Words)}"),
        CaseEvent.PlanMoved e => Sentence.Done($"プラン → {PlanTables.Stage.Say(e.To)}{(e.ReviewOn is { } day ? $"（ふり返りは{scope.Day(day)}）" : "")}"),
        CaseEvent.SupportDecided e => Sentence.Done($"支援決定 → {PlanTables.Support.Say(e.Outcome)}{Sentence.Said(e.Words)}"),
        CaseEvent.SupportApplied => Sentence.Silent,
        CaseEvent.EmergencyAidGiven e => Sentence.Done($"緊急の支え{Sentence.Said(e.What)}"),
        CaseEvent.EmergencyAidReported e => Sentence.Done($"緊急の支えを報告した{Sentence.Said(e.Words)}"),
        _ => null,
    };

    /// <summary>What was seen, and the person's own words; either may be missing.</summary>
    private static string Told(string facts, string ownWords) =>
        string.IsNullOrWhiteSpace(facts) ? Part("本人", ownWords) : $"{Sentence.Said(facts)}{Part("。本人", ownWords)}";

    private static string Part(string who, string words) => string.IsNullOrWhiteSpace(words) ? "" : $"{(who.StartsWith('。') ? "" : "　")}{who}「{words.Trim().TrimEnd('。')}」";
}
