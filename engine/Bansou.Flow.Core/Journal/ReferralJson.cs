using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of referrals, returns and checks of receivers. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.ReferralOpened))]
[JsonSerializable(typeof(CaseEvent.ReferralWritten))]
[JsonSerializable(typeof(CaseEvent.ReferralConsentAsked))]
[JsonSerializable(typeof(CaseEvent.ReferralMoved))]
[JsonSerializable(typeof(CaseEvent.ReceiverAnswered))]
[JsonSerializable(typeof(CaseEvent.ArrivalTold))]
[JsonSerializable(typeof(CaseEvent.PartnerLinkMade))]
[JsonSerializable(typeof(CaseEvent.PartnerLinkRevoked))]
[JsonSerializable(typeof(CaseEvent.ConcernAnswered))]
[JsonSerializable(typeof(CaseEvent.ReferralReturned))]
[JsonSerializable(typeof(CaseEvent.ReturnVoiceAdded))]
[JsonSerializable(typeof(CaseEvent.ReceiverChecked))]
[JsonSerializable(typeof(CaseEvent.CheckRhythmStarted))]
[JsonSerializable(typeof(CaseEvent.ConcernClosed))]
[JsonSerializable(typeof(CaseEvent.ReferralAssigned))]
[JsonSerializable(typeof(CaseEvent.ReceivedTaken))]
[JsonSerializable(typeof(CaseEvent.ReferralEscalated))]
[JsonSerializable(typeof(CaseCommand.OpenReferral))]
[JsonSerializable(typeof(CaseCommand.WriteReferral))]
[JsonSerializable(typeof(CaseCommand.MoveReferral))]
[JsonSerializable(typeof(CaseCommand.ReturnReferral))]
[JsonSerializable(typeof(CaseCommand.CheckReceiver))]
[JsonSerializable(typeof(CaseCommand.NameReferral))]
[JsonSerializable(typeof(CaseCommand.AssignReferral))]
[JsonSerializable(typeof(CaseCommand.TakeReceived))]
[JsonSerializable(typeof(CaseCommand.CloseConcern))]
[JsonSerializable(typeof(CaseCommand.MakePartnerLink))]
[JsonSerializable(typeof(CaseCommand.RevokePartnerLink))]
internal sealed partial class ReferralJson : JsonSerializerContext
{
    private static readonly ReferralJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        EventRow.Of("case.referral-opened.v1", "つなぎが始まった", () => Json.ReferralOpened),
        EventRow.Of("case.referral-written.v1", "つなぎ票が書き足された", () => Json.ReferralWritten),
        EventRow.Of("case.referral-consent-asked.v1", "つなぎの同意ページが開いた", () => Json.ReferralConsentAsked),
        EventRow.Of("case.referral-moved.v1", "つなぎが進んだ", () => Json.ReferralMoved),
        EventRow.Of("case.receiver-answered.v1", "先方の返事のわけが書かれた", () => Json.ReceiverAnswered),
        EventRow.Of("case.arrival-told.v1", "到達のようすが書かれた", () => Json.ArrivalTold),
        EventRow.Of("case.concern-answered.v1", "受け皿の心配を承知でつなぐ理由が書かれた", () => Json.ConcernAnswered),
        EventRow.Of("case.referral-returned.v1", "もどされた", () => Json.ReferralReturned),
        EventRow.Of("case.return-voice-added.v1", "もどしに声が加わった", () => Json.ReturnVoiceAdded),
        EventRow.Of("case.receiver-checked.v1", "受け皿がたしかめられた", () => Json.ReceiverChecked),
        EventRow.Of("case.check-rhythm-started.v1", "受け皿チェックのリズムが始まった", () => Json.CheckRhythmStarted),
        EventRow.Of("case.concern-closed.v1", "問題ありが閉じられた", () => Json.ConcernClosed),
        EventRow.Of("case.referral-assigned.v1", "つなぎのその後を見る人が決まった", () => Json.ReferralAssigned),
        EventRow.Of("case.received-taken.v1", "届いたつなぎを受け持つ人が、つなぐ先の中で決まった", () => Json.ReceivedTaken),
        EventRow.Of("case.referral-escalated.v1", "つなぎの期限の知らせ", () => Json.ReferralEscalated),
        EventRow.Of("case.partner-link-made.v1", "返事のリンクが作られた", () => Json.PartnerLinkMade),
        EventRow.Of("case.partner-link-revoked.v1", "返事のリンクが取りやめられた", () => Json.PartnerLinkRevoked),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of("open-referral", "つなぎを始める", () => Json.OpenReferral),
        CommandRow.Of("write-referral", "つなぎ票を書き足す", () => Json.WriteReferral),
        CommandRow.Of("move-referral", "つなぎの状態を進める", () => Json.MoveReferral),
        CommandRow.Of("return-referral", "もどす", () => Json.ReturnReferral),
        CommandRow.Of("check-receiver", "受け皿をたしかめる", () => Json.CheckReceiver),
        CommandRow.Of("name-referral", "どのつなぎのチェックかを言う", () => Json.NameReferral),
        CommandRow.Of("assign-referral", "つなぎのその後を見る人を決める", () => Json.AssignReferral),
        CommandRow.Of("take-received", "届いたつなぎを受け持つ人を、つなぐ先の中で決める", () => Json.TakeReceived),
        CommandRow.Of("close-concern", "問題ありを閉じる", () => Json.CloseConcern),
        CommandRow.Of("make-partner-link", "返事のリンクを作る", () => Json.MakePartnerLink),
        CommandRow.Of("revoke-partner-link", "返事のリンクを取りやめる", () => Json.RevokePartnerLink),
    ];
}
