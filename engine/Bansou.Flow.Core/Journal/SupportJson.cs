using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of needs, consents and watching. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.NeedRecorded))]
[JsonSerializable(typeof(CaseEvent.NeedReworded))]
[JsonSerializable(typeof(CaseEvent.NeedClosed))]
[JsonSerializable(typeof(CaseEvent.ConsentRecorded))]
[JsonSerializable(typeof(CaseEvent.ConsentWithdrawn))]
[JsonSerializable(typeof(CaseEvent.GroundDocumented))]
[JsonSerializable(typeof(CaseEvent.WatchPrepared))]
[JsonSerializable(typeof(CaseEvent.WatchStarted))]
[JsonSerializable(typeof(CaseEvent.WatchContactRecorded))]
[JsonSerializable(typeof(CaseEvent.WatchContactMissed))]
[JsonSerializable(typeof(CaseEvent.WatchLeft))]
[JsonSerializable(typeof(CaseCommand.RecordNeed))]
[JsonSerializable(typeof(CaseCommand.RewordNeed))]
[JsonSerializable(typeof(CaseCommand.CloseNeed))]
[JsonSerializable(typeof(CaseCommand.RecordConsent))]
[JsonSerializable(typeof(CaseCommand.WithdrawConsent))]
[JsonSerializable(typeof(CaseCommand.DocumentGround))]
[JsonSerializable(typeof(CaseCommand.StartWatch))]
[JsonSerializable(typeof(CaseCommand.RecordWatchContact))]
internal sealed partial class SupportJson : JsonSerializerContext
{
    private static readonly SupportJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        EventRow.Of("case.need-recorded.v1", "必要が書きとめられた", () => Json.NeedRecorded),
        EventRow.Of("case.need-reworded.v1", "必要の言葉が直された", () => Json.NeedReworded),
        EventRow.Of("case.need-closed.v1", "必要の結果が書かれた", () => Json.NeedClosed),
        EventRow.Of("case.consent-recorded.v1", "同意が記録された", () => Json.ConsentRecorded),
        EventRow.Of("case.consent-withdrawn.v1", "同意が撤回された", () => Json.ConsentWithdrawn),
        EventRow.Of("case.ground-documented.v1", "根拠が書かれた", () => Json.GroundDocumented),
        EventRow.Of("case.watch-prepared.v1", "見守りの準備になった", () => Json.WatchPrepared),
        EventRow.Of("case.watch-started.v1", "見守りが始まった", () => Json.WatchStarted),
        EventRow.Of("case.watch-contact-recorded.v1", "見守りの便りがあった", () => Json.WatchContactRecorded),
        EventRow.Of("case.watch-contact-missed.v1", "見守りの便りがまだない", () => Json.WatchContactMissed),
        EventRow.Of("case.watch-left.v1", "見守りから次へ進んだ", () => Json.WatchLeft),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of("record-need", "必要を書きとめる", () => Json.RecordNeed),
        CommandRow.Of("reword-need", "必要の言葉を直す", () => Json.RewordNeed),
        CommandRow.Of("close-need", "必要の結果を書く", () => Json.CloseNeed),
        CommandRow.Of("record-consent", "同意を記録する", () => Json.RecordConsent),
        CommandRow.Of("withdraw-consent", "同意を撤回する", () => Json.WithdrawConsent),
        CommandRow.Of("document-ground", "同意によらない根拠を書く", () => Json.DocumentGround),
        CommandRow.Of("start-watch", "見守りを始める", () => Json.StartWatch),
        CommandRow.Of("record-watch-contact", "見守りの便りを書く", () => Json.RecordWatchContact),
    ];
}
