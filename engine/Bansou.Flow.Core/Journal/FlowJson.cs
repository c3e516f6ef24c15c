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
[JsonSerializable(typeof(CaseCommand.MigrateCase))]
internal sealed partial class FlowJson : JsonSerializerContext
{
    private static readonly FlowJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        new("case.case-opened.v1", "ケースが始まった", Json.CaseOpened),
        new("case.step-opened.v1", "ステップが開いた", Json.StepOpened),
        new("case.cause-added.v1", "開いているステップにきっかけが加わった", Json.CauseAdded),
        new("case.step-completed.v1", "ステップが終わった", Json.StepCompleted),
        new("case.activity-passed.v1", "自動のステップを通った", Json.ActivityPassed),
        new("case.variable-set.v1", "値が決まった", Json.VariableSet),
        new("case.join-reached.v1", "合流に着いた", Json.JoinReached),
        new("case.join-released.v1", "合流した", Json.JoinReleased),
        new("case.token-absorbed.v1", "合流の残りを受け止めた", Json.TokenAbsorbed),
        new("case.token-ended.v1", "枝が終わった", Json.TokenEnded),
        new("case.step-paused.v1", "一時停止した", Json.StepPaused),
        new("case.step-resumed.v1", "もとの段へもどった", Json.StepResumed),
        new("case.step-consumed.v1", "ステップを取りやめた", Json.StepConsumed),
        new("case.step-faulted.v1", "止まってしまった", Json.StepFaulted),
        new("case.step-escalated.v1", "期限の知らせ", Json.StepEscalated),
        new("case.join-escalated.v1", "合流の期限の知らせ", Json.JoinEscalated),
        new("case.anytime-raised.v1", "いつでもの申出があった", Json.AnytimeRaised),
        new("case.periodic-started.v1", "定期のステップの日が来た", Json.PeriodicStarted),
        new("case.farewell-taken.v1", "見送り", Json.FarewellTaken),
        new("case.handed-over.v1", "担当が引き継がれた", Json.HandedOver),
        new("case.flow-migrated.v1", "流れの版が移った", Json.FlowMigrated),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        new("open-case", "ケースを始める", Json.OpenCase),
        new("complete-step", "ステップを終える", Json.CompleteStep),
        new("choose-next-step", "次の一歩を選ぶ", Json.ChooseNextStep),
        new("cancel-step", "ステップを取りやめる", Json.CancelStep),
        new("raise-anytime", "いつでもの入口を開く", Json.RaiseAnytime),
        new("resolve-fault", "止まったステップを直す", Json.ResolveFault),
        new("pass-time", "時がたつ", Json.PassTime),
        new("take-farewell", "見送る", Json.TakeFarewell),
        new("hand-over", "担当を引き継ぐ", Json.HandOver),
        new("migrate-case", "流れの版を移す", Json.MigrateCase),
    ];
}
