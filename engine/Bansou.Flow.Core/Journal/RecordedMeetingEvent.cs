using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Journal;

/// <summary>記帳された会議の出来事: one event with its place in the history of a meeting, when it was written, and by whom.</summary>
/// <param name="Version">Counts from 1 within the meeting, without gaps.</param>
/// <param name="At">UTC.</param>
/// <param name="CommandId">Idempotency key of the command that it came from.</param>
public sealed record RecordedMeetingEvent(MeetingId Meeting, int Version, DateTimeOffset At, Actor Actor, string CommandId, MeetingEvent Event);
