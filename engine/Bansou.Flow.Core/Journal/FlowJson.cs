using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of the flow itself: tokens, steps, clocks, holders. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.CaseOpened))]
[JsonSerializable(typeof(CaseEvent.StepOpened))]
[JsonSerializable(typeof(CaseEvent.CauseAdded))]
[JsonSerializable(typeof(CaseEvent.StepCompleted))]
[JsonSerializable(typeof(CaseEvent.ActivityPassed))]
[JsonSerializable(typeof(CaseEvent.VariableSet))]
[JsonSerializable(typeof(CaseEvent.JoinReached))]
[JsonSerializable(typeof(CaseEvent.JoinReleased))]
[JsonSerializable(typeof(CaseEvent.TokenAbsorbed))]
[JsonSerializable(typeof(CaseEvent.TokenEnded))]
[JsonSerializable(typeof(CaseEvent.StepPaused))]
[JsonSerializable(typeof(CaseEvent.StepResumed))]
[JsonSerializable(typeof(CaseEvent.StepConsumed))]
[JsonSerializable(typeof(CaseEvent.StepFaulted))]
[JsonSerializable(typeof(CaseEvent.StepEscalated))]
[JsonSerializable(typeof(CaseEvent.JoinEscalated))]
[JsonSerializable(typeof(CaseEvent.AnytimeRaised))]
[JsonSerializable(typeof(CaseEvent.PeriodicStarted))]
[JsonSerializable(typeof(CaseEvent.FarewellTaken))]
[JsonSerializable(typeof(CaseEvent.HandedOver))]
[JsonSerializable(typeof(CaseEvent.StepClaimed))]
[JsonSerializable(typeof(CaseEvent.StepHandedOn))]
[JsonSerializable(typeof(CaseEvent.StepGivenBack))]
[JsonSerializable(typeof(CaseEvent.FlowMigrated))]
[JsonSerializable(typeof(CaseCommand.OpenCase))]
[JsonSerializable(typeof(CaseCommand.CompleteStep))]
[JsonSerializable(typeof(CaseCommand.ChooseNextStep))]
[JsonSerializable(typeof(CaseCommand.CancelStep))]
[JsonSerializable(typeof(CaseCommand.RaiseAnytime))]
[JsonSerializable(typeof(CaseCommand.ResolveFault))]
[JsonSerializable(typeof(CaseCommand.PassTime))]
[JsonSerializable(typeof(CaseCommand.TakeFarewell))]
[JsonSerializable(typeof(CaseCommand.HandOver))]
[JsonSerializable(typeof(CaseCommand.HandOverAll))]
[JsonSerializable(typeof(CaseCommand.ClaimStep))]
[JsonSerializable(typeof(CaseCommand.HandOnStep))]
[JsonSerializable(typeof(CaseCommand.GiveBackStep))]
[JsonSerializable(typeof(CaseCommand.MigrateCase))]
internal sealed partial class FlowJson : JsonSerializerContext
{
    private static readonly FlowJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        EventRow.Of("case.case-opened.v1", "ケースが始まった", () => Json.CaseOpened),
        EventRow.Of("case.step-opened.v1", "ステップが開いた", () => Json.StepOpened),
        EventRow.Of("case.cause-added.v1", "開いているステップにきっかけが加わった", () => Json.CauseAdded),
        EventRow.Of("case.step-completed.v1", "ステップが終わった", () => Json.StepCompleted),
        EventRow.Of("case.activity-passed.v1", "自動のステップを通った", () => Json.ActivityPassed),
        EventRow.Of("case.variable-set.v1", "値が決まった", () => Json.VariableSet),
        EventRow.Of("case.join-reached.v1", "合流に着いた", () => Json.JoinReached),
        EventRow.Of("case.join-released.v1", "合流した", () => Json.JoinReleased),
        EventRow.Of("case.token-absorbed.v1", "合流の残りを受け止めた", () => Json.TokenAbsorbed),
        EventRow.Of("case.token-ended.v1", "枝が終わった", () => Json.TokenEnded),
        EventRow.Of("case.step-paused.v1", "一時停止した", () => Json.StepPaused),
        EventRow.Of("case.step-resumed.v1", "もとの段へもどった", () => Json.StepResumed),
        EventRow.Of("case.step-consumed.v1", "ステップを取りやめた", () => Json.StepConsumed),
        EventRow.Of("case.step-faulted.v1", "止まってしまった", () => Json.StepFaulted),
        EventRow.Of("case.step-escalated.v1", "期限の知らせ", () => Json.StepEscalated),
        EventRow.Of("case.join-escalated.v1", "合流の期限の知らせ", () => Json.JoinEscalated),
        EventRow.Of("case.anytime-raised.v1", "いつでもの申出があった", () => Json.AnytimeRaised),
        EventRow.Of("case.periodic-started.v1", "定期のステップの日が来た", () => Json.PeriodicStarted),
        EventRow.Of("case.farewell-taken.v1", "見送り", () => Json.FarewellTaken),
        EventRow.Of("case.handed-over.v1", "担当が引き継がれた", () => Json.HandedOver),
        EventRow.Of("case.step-claimed.v1", "ステップを引き受けた", () => Json.StepClaimed),
        EventRow.Of("case.step-handed-on.v1", "ステップをほかの人にたのんだ", () => Json.StepHandedOn),
        EventRow.Of("case.step-given-back.v1", "引き受けたステップをもどした", () => Json.StepGivenBack),
        EventRow.Of("case.flow-migrated.v1", "流れの版が移った", () => Json.FlowMigrated),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of("open-case", "ケースを始める", () => Json.OpenCase),
        CommandRow.Of("complete-step", "ステップを終える", () => Json.CompleteStep),
        CommandRow.Of("choose-next-step", "次の一歩を選ぶ", () => Json.ChooseNextStep),
        CommandRow.Of("cancel-step", "ステップを取りやめる", () => Json.CancelStep),
        CommandRow.Of("raise-anytime", "いつでもの入口を開く", () => Json.RaiseAnytime),
        CommandRow.Of("resolve-fault", "止まったステップを直す", () => Json.ResolveFault),
        CommandRow.Of("pass-time", "時がたつ", () => Json.PassTime),
        CommandRow.Of("take-farewell", "見送る", () => Json.TakeFarewell),
        CommandRow.Of("hand-over", "担当を引き継ぐ", () => Json.HandOver),
        CommandRow.Of("hand-over-all", "ひとりの人のすべてを引き継ぐ", () => Json.HandOverAll),
        CommandRow.Of("claim-step", "わたしがやる", () => Json.ClaimStep),
        CommandRow.Of("hand-on-step", "ほかの人にたのむ", () => Json.HandOnStep),
        CommandRow.Of("give-back-step", "引き受けたステップをもどす", () => Json.GiveBackStep),
        CommandRow.Of("migrate-case", "流れの版を移す", () => Json.MigrateCase),
    ];
}
