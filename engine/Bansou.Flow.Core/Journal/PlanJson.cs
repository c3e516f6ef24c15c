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
        EventRow.Of("case.plan-drafted.v1", "プランの原案が始まった", () => Json.PlanDrafted),
        EventRow.Of("case.plan-goal-written.v1", "目標が書かれた", () => Json.PlanGoalWritten),
        EventRow.Of("case.personal-plan-written.v1", "パーソナルプランが書かれた", () => Json.PersonalPlanWritten),
        EventRow.Of("case.dialogue-written.v1", "話し合いが書かれた", () => Json.DialogueWritten),
        EventRow.Of("case.alternatives-offered.v1", "選べる案が並べられた", () => Json.AlternativesOffered),
        EventRow.Of("case.alternative-chosen.v1", "案が選ばれた", () => Json.AlternativeChosen),
        EventRow.Of("case.plan-answered.v1", "プランに本人が返事をした", () => Json.PlanAnswered),
        EventRow.Of("case.plan-moved.v1", "プランが進んだ", () => Json.PlanMoved),
        EventRow.Of("case.support-applied.v1", "プランの書き手が書きとめられた", () => Json.SupportApplied),
        EventRow.Of("case.support-decided.v1", "支援が決まった", () => Json.SupportDecided),
        EventRow.Of("case.emergency-aid-given.v1", "緊急支援があった", () => Json.EmergencyAidGiven),
        EventRow.Of("case.emergency-aid-reported.v1", "緊急支援が報告された", () => Json.EmergencyAidReported),
        EventRow.Of("case.agenda-item-put.v1", "議題に載った", () => Json.AgendaItemPut),
        EventRow.Of("case.agenda-outcome-taken.v1", "会議の結果が届いた", () => Json.AgendaOutcomeTaken),
        EventRow.Of("case.replan-asked.v1", "会議がリプランを求めた", () => Json.ReplanAsked),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of("draft-plan", "プランの原案を始める", () => Json.DraftPlan),
        CommandRow.Of("write-plan-goal", "目標を書く", () => Json.WritePlanGoal),
        CommandRow.Of("write-personal-plan", "パーソナルプランを書く", () => Json.WritePersonalPlan),
        CommandRow.Of("write-dialogue", "話し合いを書く", () => Json.WriteDialogue),
        CommandRow.Of("offer-alternatives", "選べる案を並べる", () => Json.OfferAlternatives),
        CommandRow.Of("choose-alternative", "案を選ぶ", () => Json.ChooseAlternative),
        CommandRow.Of("answer-plan", "プランへの本人の返事を書く", () => Json.AnswerPlan),
        CommandRow.Of("move-plan", "プランを進める", () => Json.MovePlan),
        CommandRow.Of("decide-support", "支援を決める", () => Json.DecideSupport),
        CommandRow.Of("give-emergency-aid", "緊急支援を書く", () => Json.GiveEmergencyAid),
        CommandRow.Of("report-emergency-aid", "緊急支援をあとから報告する", () => Json.ReportEmergencyAid),
        CommandRow.Of("put-on-agenda", "議題に載せる", () => Json.PutOnAgenda),
        CommandRow.Of("take-agenda-outcome", "会議の結果を受けとる", () => Json.TakeAgendaOutcome),
    ];
}
