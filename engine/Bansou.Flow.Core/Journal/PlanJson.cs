using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of plans, decisions and conferences. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.PlanDrafted))]
[JsonSerializable(typeof(CaseEvent.PlanGoalWritten))]
[JsonSerializable(typeof(CaseEvent.PersonalPlanWritten))]
[JsonSerializable(typeof(CaseEvent.DialogueWritten))]
[JsonSerializable(typeof(CaseEvent.AlternativesOffered))]
[JsonSerializable(typeof(CaseEvent.AlternativeChosen))]
[JsonSerializable(typeof(CaseEvent.PlanAnswered))]
[JsonSerializable(typeof(CaseEvent.PlanMoved))]
[JsonSerializable(typeof(CaseEvent.SupportApplied))]
[JsonSerializable(typeof(CaseEvent.SupportDecided))]
[JsonSerializable(typeof(CaseEvent.EmergencyAidGiven))]
[JsonSerializable(typeof(CaseEvent.EmergencyAidReported))]
[JsonSerializable(typeof(CaseEvent.AgendaItemPut))]
[JsonSerializable(typeof(CaseEvent.AgendaOutcomeTaken))]
[JsonSerializable(typeof(CaseEvent.ReplanAsked))]
[JsonSerializable(typeof(CaseCommand.DraftPlan))]
[JsonSerializable(typeof(CaseCommand.WritePlanGoal))]
[JsonSerializable(typeof(CaseCommand.WritePersonalPlan))]
[JsonSerializable(typeof(CaseCommand.WriteDialogue))]
[JsonSerializable(typeof(CaseCommand.OfferAlternatives))]
[JsonSerializable(typeof(CaseCommand.ChooseAlternative))]
[JsonSerializable(typeof(CaseCommand.AnswerPlan))]
[JsonSerializable(typeof(CaseCommand.MovePlan))]
[JsonSerializable(typeof(CaseCommand.DecideSupport))]
[JsonSerializable(typeof(CaseCommand.GiveEmergencyAid))]
[JsonSerializable(typeof(CaseCommand.ReportEmergencyAid))]
[JsonSerializable(typeof(CaseCommand.PutOnAgenda))]
[JsonSerializable(typeof(CaseCommand.TakeAgendaOutcome))]
internal sealed partial class PlanJson : JsonSerializerContext
{
    private static readonly PlanJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        new("case.plan-drafted.v1", "プランの原案が始まった", Json.PlanDrafted),
        new("case.plan-goal-written.v1", "目標が書かれた", Json.PlanGoalWritten),
        new("case.personal-plan-written.v1", "パーソナルプランが書かれた", Json.PersonalPlanWritten),
        new("case.dialogue-written.v1", "話し合いが書かれた", Json.DialogueWritten),
        new("case.alternatives-offered.v1", "選べる案が並べられた", Json.AlternativesOffered),
        new("case.alternative-chosen.v1", "案が選ばれた", Json.AlternativeChosen),
        new("case.plan-answered.v1", "プランに本人が返事をした", Json.PlanAnswered),
        new("case.plan-moved.v1", "プランが進んだ", Json.PlanMoved),
        new("case.support-applied.v1", "プランの書き手が書きとめられた", Json.SupportApplied),
        new("case.support-decided.v1", "支援が決まった", Json.SupportDecided),
        new("case.emergency-aid-given.v1", "緊急支援があった", Json.EmergencyAidGiven),
        new("case.emergency-aid-reported.v1", "緊急支援が報告された", Json.EmergencyAidReported),
        new("case.agenda-item-put.v1", "議題に載った", Json.AgendaItemPut),
        new("case.agenda-outcome-taken.v1", "会議の結果が届いた", Json.AgendaOutcomeTaken),
        new("case.replan-asked.v1", "会議がリプランを求めた", Json.ReplanAsked),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        new("draft-plan", "プランの原案を始める", Json.DraftPlan),
        new("write-plan-goal", "目標を書く", Json.WritePlanGoal),
        new("write-personal-plan", "パーソナルプランを書く", Json.WritePersonalPlan),
        new("write-dialogue", "話し合いを書く", Json.WriteDialogue),
        new("offer-alternatives", "選べる案を並べる", Json.OfferAlternatives),
        new("choose-alternative", "案を選ぶ", Json.ChooseAlternative),
        new("answer-plan", "プランへの本人の返事を書く", Json.AnswerPlan),
        new("move-plan", "プランを進める", Json.MovePlan),
        new("decide-support", "支援を決める", Json.DecideSupport),
        new("give-emergency-aid", "緊急支援を書く", Json.GiveEmergencyAid),
        new("report-emergency-aid", "緊急支援をあとから報告する", Json.ReportEmergencyAid),
        new("put-on-agenda", "議題に載せる", Json.PutOnAgenda),
        new("take-agenda-outcome", "会議の結果を受けとる", Json.TakeAgendaOutcome),
    ];
}
