using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Simulation;

/// <summary>演じた行い: a command of a scenario that changed something, ready to be done again elsewhere.</summary>
/// <param name="At">UTC.</param>
/// <param name="CommandId">Idempotency key.</param>
public abstract record PlayedAct(DateTimeOffset At, Actor Actor, string CommandId)
{
    /// <summary>Of the case; what crossed from a meeting too, under the key that <see cref="MeetingCrossing.KeyOf"/> gives it.</summary>
    public sealed record OfCase(DateTimeOffset At, Actor Actor, string CommandId, CaseCommand Command) : PlayedAct(At, Actor, CommandId);

    /// <summary>Of a meeting; what it hands over to the case follows by itself.</summary>
    public sealed record OfMeeting(DateTimeOffset At, Actor Actor, string CommandId, MeetingId Meeting, MeetingCommand Command) : PlayedAct(At, Actor, CommandId);
}
