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
internal sealed partial class MeetingJson : JsonSerializerContext
{
    private static readonly MeetingJson Json = new(JournalOptions.New());

    public static ImmutableArray<MeetingRow> Events =>
    [
        new("meeting.called.v1", Json.Called),
        new("meeting.item-added.v1", Json.ItemAdded),
        new("meeting.member-joined.v1", Json.MemberJoined),
        new("meeting.member-left.v1", Json.MemberLeft),
        new("meeting.secrecy-pledged.v1", Json.SecrecyPledged),
        new("meeting.held.v1", Json.Held),
        new("meeting.item-decided.v1", Json.ItemDecided),
        new("meeting.dissent-voiced.v1", Json.DissentVoiced),
        new("meeting.minutes-checked.v1", Json.MinutesChecked),
        new("meeting.action-finished.v1", Json.ActionFinished),
        new("meeting.next-date-set.v1", Json.NextDateSet),
    ];
}
