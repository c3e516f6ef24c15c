using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Storage.Meetings;

/// <summary>開いた会議: the state of a meeting and its version.</summary>
/// <param name="Version">Number of events.</param>
public sealed record LoadedMeeting(MeetingId Id, MeetingState State, int Version);
