using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>記帳された出来事: one event with its place in the history of a case, when it was written, and by whom.</summary>
/// <param name="Version">Counts from 1 within the case, without gaps.</param>
/// <param name="At">UTC.</param>
/// <param name="CommandId">Idempotency key of the command that it came from.</param>
public sealed record RecordedEvent(CaseId Case, int Version, DateTimeOffset At, Actor Actor, string CommandId, CaseEvent Event);
