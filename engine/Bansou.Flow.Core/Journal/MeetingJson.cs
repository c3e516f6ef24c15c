using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of meetings. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MeetingEvent.Called))]
[JsonSerializable(typeof(MeetingEvent.ItemAdded))]
[JsonSerializable(typeof(MeetingEvent.MemberJoined))]
[JsonSerializable(typeof(MeetingEvent.MemberLeft))]
[JsonSerializable(typeof(MeetingEvent.SecrecyPledged))]
[JsonSerializable(typeof(MeetingEvent.Held))]
[JsonSerializable(typeof(MeetingEvent.ItemDecided))]
[JsonSerializable(typeof(MeetingEvent.DissentVoiced))]
[JsonSerializable(typeof(MeetingEvent.MinutesChecked))]
[JsonSerializable(typeof(MeetingEvent.ActionFinished))]
[JsonSerializable(typeof(MeetingEvent.NextDateSet))]
[JsonSerializable(typeof(MeetingEvent.ItemBrought))]
[JsonSerializable(typeof(MeetingEvent.FeedbackGiven))]
[JsonSerializable(typeof(MeetingEvent.SheetWritten))]
[JsonSerializable(typeof(MeetingCommand.Call))]
[JsonSerializable(typeof(MeetingCommand.AddItem))]
[JsonSerializable(typeof(MeetingCommand.Join))]
[JsonSerializable(typeof(MeetingCommand.Leave))]
[JsonSerializable(typeof(MeetingCommand.PledgeSecrecy))]
[JsonSerializable(typeof(MeetingCommand.Hold))]
[JsonSerializable(typeof(MeetingCommand.DecideItem))]
[JsonSerializable(typeof(MeetingCommand.VoiceDissent))]
[JsonSerializable(typeof(MeetingCommand.CheckMinutes))]
[JsonSerializable(typeof(MeetingCommand.FinishAction))]
[JsonSerializable(typeof(MeetingCommand.SetNextDate))]
[JsonSerializable(typeof(MeetingCommand.GiveFeedback))]
[JsonSerializable(typeof(MeetingCommand.WriteSheet))]
internal sealed partial class MeetingJson : JsonSerializerContext
{
    private static readonly MeetingJson Json = new(JournalOptions.New());

    public static ImmutableArray<EventRow> Events =>
    [
        EventRow.Of("meeting.called.v1", "会議が招集された", () => Json.Called),
        EventRow.Of("meeting.item-added.v1", "議題が載った", () => Json.ItemAdded),
        EventRow.Of("meeting.member-joined.v1", "メンバーが加わった", () => Json.MemberJoined),
        EventRow.Of("meeting.member-left.v1", "メンバーが離れた", () => Json.MemberLeft),
        EventRow.Of("meeting.secrecy-pledged.v1", "守秘が誓われた", () => Json.SecrecyPledged),
        EventRow.Of("meeting.held.v1", "会議が開かれた", () => Json.Held),
        EventRow.Of("meeting.item-decided.v1", "議題が決まった", () => Json.ItemDecided),
        EventRow.Of("meeting.dissent-voiced.v1", "ちがう意見が残された", () => Json.DissentVoiced),
        EventRow.Of("meeting.minutes-checked.v1", "議事録が確かめられた", () => Json.MinutesChecked),
        EventRow.Of("meeting.action-finished.v1", "決めたことが済んだ", () => Json.ActionFinished),
        EventRow.Of("meeting.next-date-set.v1", "次の日が決まった", () => Json.NextDateSet),
        EventRow.Of("meeting.item-brought.v1", "議題を持ち込んだ機関が書かれた", () => Json.ItemBrought),
        EventRow.Of("meeting.feedback-given.v1", "持ち込んだ機関に知らせた", () => Json.FeedbackGiven),
        EventRow.Of("meeting.sheet-written.v1", "会議の記録が書かれた", () => Json.SheetWritten),
    ];

    public static ImmutableArray<CommandRow> Commands =>
    [
        CommandRow.Of(MeetingCommandCatalog.CallName, "会議を招集する", () => Json.Call),
        CommandRow.Of("add-agenda-item", "議題を載せる", () => Json.AddItem),
        CommandRow.Of("join-meeting", "メンバーに加わる", () => Json.Join),
        CommandRow.Of("leave-meeting", "メンバーから離れる", () => Json.Leave),
        CommandRow.Of("pledge-secrecy", "守秘を誓う", () => Json.PledgeSecrecy),
        CommandRow.Of("hold-meeting", "会議を開いたと書く", () => Json.Hold),
        CommandRow.Of("decide-agenda-item", "議題を決める", () => Json.DecideItem),
        CommandRow.Of("voice-dissent", "ちがう意見を残す", () => Json.VoiceDissent),
        CommandRow.Of("check-minutes", "議事録を確かめる", () => Json.CheckMinutes),
        CommandRow.Of("finish-action", "決めたことが済んだと書く", () => Json.FinishAction),
        CommandRow.Of("set-next-date", "次の日を決める", () => Json.SetNextDate),
        CommandRow.Of("give-feedback", "持ち込んだ機関に知らせる", () => Json.GiveFeedback),
        CommandRow.Of("write-meeting-sheet", "会議の記録を書く", () => Json.WriteSheet),
    ];
}
