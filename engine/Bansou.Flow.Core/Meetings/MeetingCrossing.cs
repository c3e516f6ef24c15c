using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

/// <summary>会議からケースへ: what crosses from a meeting into the case whose item was decided (CS-13, HR-12).</summary>
public static class MeetingCrossing
{
    /// <summary>The command for the case, or null while the item is open. Of an isolated item only the outcome crosses.</summary>
    public static CaseCommand.TakeAgendaOutcome? ToCase(Meeting meeting, AgendaItemId item) => meeting.Find(item) switch
    {
        { Decision: { } decision, Isolated: true } => new CaseCommand.TakeAgendaOutcome(meeting.Id, item, decision.Outcome),
        { Decision: { } decision } => new CaseCommand.TakeAgendaOutcome(meeting.Id, item, decision.Outcome, decision.Actions, decision.Words, decision.AsksForReplan),
        _ => null,
    };
}
