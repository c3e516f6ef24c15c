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
[JsonSerializable(typeof(CaseEvent.FarewellTaken))]
[JsonSerializable(typeof(CaseEvent.HandedOver))]
[JsonSerializable(typeof(CaseCommand.OpenCase))]
[JsonSerializable(typeof(CaseCommand.CompleteStep))]
[JsonSerializable(typeof(CaseCommand.ChooseNextStep))]
[JsonSerializable(typeof(CaseCommand.CancelStep))]
[JsonSerializable(typeof(CaseCommand.RaiseAnytime))]
[JsonSerializable(typeof(CaseCommand.ResolveFault))]
[JsonSerializable(typeof(CaseCommand.PassTime))]
[JsonSerializable(typeof(CaseCommand.TakeFarewell))]
[JsonSerializable(typeof(CaseCommand.HandOver))]
internal sealed partial class FlowJson : JsonSerializerContext
{
    private static readonly FlowJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        new("case.case-opened.v1", Json.CaseOpened),
        new("case.step-opened.v1", Json.StepOpened),
        new("case.cause-added.v1", Json.CauseAdded),
        new("case.step-completed.v1", Json.StepCompleted),
        new("case.activity-passed.v1", Json.ActivityPassed),
        new("case.variable-set.v1", Json.VariableSet),
        new("case.join-reached.v1", Json.JoinReached),
        new("case.join-released.v1", Json.JoinReleased),
        new("case.token-absorbed.v1", Json.TokenAbsorbed),
        new("case.token-ended.v1", Json.TokenEnded),
        new("case.step-paused.v1", Json.StepPaused),
        new("case.step-resumed.v1", Json.StepResumed),
        new("case.step-consumed.v1", Json.StepConsumed),
        new("case.step-faulted.v1", Json.StepFaulted),
        new("case.step-escalated.v1", Json.StepEscalated),
        new("case.join-escalated.v1", Json.JoinEscalated),
        new("case.anytime-raised.v1", Json.AnytimeRaised),
        new("case.farewell-taken.v1", Json.FarewellTaken),
        new("case.handed-over.v1", Json.HandedOver),
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
    ];
}
