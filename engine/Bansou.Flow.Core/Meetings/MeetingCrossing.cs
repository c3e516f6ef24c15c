using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

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

    /// <summary>What a case still waits for although the meeting has decided it; empty once everything has crossed.</summary>
    public static ImmutableArray<CaseCommand.TakeAgendaOutcome> Owed(Meeting meeting, CaseState state) => state is not CaseState.Active active
        ? []
        : [.. from item in meeting.Items
              where item.Case == active.Id && active.Records.Conferences.Find(meeting.Id, item.Id) is { Outcome: null }
              select ToCase(meeting, item.Id) into crossing
              where crossing is not null
              select crossing];

    /// <summary>What an item can come to: the outcomes of the Conference step that waits for it; empty when none does.</summary>
    public static ImmutableArray<Outcome> OutcomesOf(CaseFlow flow, CaseState state, MeetingId meeting, AgendaItemId item) =>
        state is CaseState.Active active && active.Records.Conferences.Find(meeting, item) is { Outcome: null } put ? flow.Find(put.Step)?.Settings?.Outcomes ?? [] : [];

    /// <summary>Who hands an outcome over: whoever decided; out of an isolated item not even that is told.</summary>
    public static Actor CarrierOf(Meeting meeting, AgendaItemId item, Actor decider) => meeting.Find(item) is { Isolated: true } ? Actor.Engine : decider;

    /// <summary>Idempotency key of the handing over: a second attempt changes nothing.</summary>
    public static string KeyOf(MeetingId meeting, AgendaItemId item) => $"meeting:{meeting}:{item}";
}
