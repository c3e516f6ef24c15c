using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about plans and support decisions.</summary>
internal static class PlanSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.PlanDrafted e => Sentence.Done(e.Replaces is null
                ? scope.In("プランの原案を始めた", "Began a draft of the plan")
                : scope.In("リプラン。新しいプランの原案を始めた", "Replan: began a draft of a new plan"))
            .Apart(scope.In("なぜ", "Why"), e.Reason is { } reason ? scope.Of(PlanTables.Replan, reason) : null).Said(scope.In("ことば", "Words"), e.Words),
        CaseEvent.PlanGoalWritten e => Goal(e, scope),
        CaseEvent.PersonalPlanWritten e => SentenceScope.All(e.Sentences).Aggregate(Sentence.Done(scope.In("パーソナルプラン", "Personal plan")), (told, each) => told.Own("", each)),
        CaseEvent.DialogueWritten e => Sentence.Done(scope.In($"「{e.Topic}」を話し合った", $"Talked about “{e.Topic}”"))
            .Own(scope.In("本人", "The person"), e.Person).Quoted(scope.In("支援者", "Supporter"), e.Supporter).Quoted(scope.In("話し合って", "Together"), e.Agreed),
        CaseEvent.AlternativesOffered e => Sentence.Done(scope.In("選べる案を並べた", "Laid out alternatives")).Said(scope.In("案", "Alternatives"), scope.List(SentenceScope.All(e.Alternatives).Select(each => each.Text))),
        CaseEvent.AlternativeChosen e => Sentence.Done(scope.In("案を選んだ", "Chose an alternative")).OwnSaid(scope.In("えらんだわけ", "Why"), e.Reason),
        CaseEvent.PlanAnswered e => Sentence.Done(e.Agrees
                ? scope.In("本人はプランに同意した", "The person agreed to the plan")
                : scope.In("本人はプランに同意していない", "The person did not agree to the plan")).Own("", e.Words),
        CaseEvent.PlanMoved e => Sentence.Done(scope.In("プラン → ", "Plan → ") + scope.Of(PlanTables.Stage, e.To))
            .Note("", e.ReviewOn is { } day ? scope.In($"ふり返りは{scope.Day(day)}", $"review on {scope.Day(day)}") : null),
        CaseEvent.SupportDecided e => Sentence.Done(scope.In("支援決定 → ", "Support decision → ") + scope.Of(PlanTables.Support, e.Outcome)).Said(scope.In("ことば", "Words"), e.Words)
            .Apart(scope.In("もうひとりの判定者", "Second decider"), e.SecondDecider is { } second ? scope.Person(second) : null),
        CaseEvent.SupportApplied => Sentence.Silent,
        CaseEvent.EmergencyAidGiven e => Sentence.Done(scope.In("緊急の支え", "Emergency aid")).Said(scope.In("何を", "What"), e.What).Apart(scope.In("根拠", "Ground"), e.Ground),
        CaseEvent.EmergencyAidReported e => Sentence.Done(scope.In("緊急の支えを報告した", "Reported the emergency aid")).Said(scope.In("ことば", "Words"), e.Words),
        _ => null,
    };

    /// <summary>Goals are in the person's own words (HR-9).</summary>
    private static Sentence Goal(CaseEvent.PlanGoalWritten e, SentenceScope scope)
    {
        var place = $"{scope.Of(PlanTables.Domain, e.Domain)}{scope.In("・", ", ")}{scope.Of(PlanTables.Period, e.Period)}";
        return Sentence.Done(scope.In($"目標（{place}）", $"Goal ({place})"))
            .OwnSaid(scope.In("目標", "Goal"), e.Goal.Words).Quoted(scope.In("本人", "The person does"), e.Goal.PersonDoes).Quoted(scope.In("まわり", "Others do"), e.Goal.OthersDo);
    }
}
