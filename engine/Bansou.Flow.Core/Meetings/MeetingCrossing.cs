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

    /// <summary>
    /// What a case has not taken yet although the meeting settled it: an outcome that its step waits for, else the agreed actions as work of the case,
    /// and the end of work that a meeting finished. Empty once everything has crossed.
    /// </summary>
    public static ImmutableArray<Crossing> Owed(Meeting meeting, CaseState state) => state is not CaseState.Active active
        ? []
        : [.. meeting.Items.Where(item => item.Case == active.Id && item.Decision is not null).SelectMany(item => OwedOf(meeting, active, item))];

    private static IEnumerable<Crossing> OwedOf(Meeting meeting, CaseState.Active state, AgendaItem item)
    {
        var put = state.Records.Conferences.Find(meeting.Id, item.Id);
        if (put is { Outcome: null } && ToCase(meeting, item.Id) is { } outcome)
        {
            var actions = outcome.Actions.IsDefault ? [] : outcome.Actions;
            yield return new Crossing(item.Id, KeyOf(meeting.Id, item.Id), outcome with { Actions = actions.RemoveAll(action => state.Records.Work.Find(action.Item) is not null) });
        }
        if (item.Isolated)
        {
            yield break;
        }
        foreach (var action in item.Decision!.Actions)
        {
            var (work, isFinished) = (state.Records.Work.Find(action.Item), meeting.FinishedActions.Contains(action.Item));
            if (put is null && work is null && !isFinished)
            {
                yield return new Crossing(item.Id, $"{KeyOf(meeting.Id, item.Id)}:{action.Item}", new CaseCommand.AddWorkItem(action.Item, action.What, action.Owner, action.On));
            }
            if (work is { IsOpen: true } && isFinished)
            {
                yield return new Crossing(item.Id, $"{KeyOf(meeting.Id, item.Id)}:{action.Item}:done", new CaseCommand.CloseWorkItem(action.Item));
            }
        }
    }

    /// <summary>What an item can come to: the outcomes of the Conference step that waits for it; empty when none does.</summary>
    public static ImmutableArray<Outcome> OutcomesOf(CaseFlow flow, CaseState state, MeetingId meeting, AgendaItemId item) =>
        state is CaseState.Active active && active.Records.Conferences.Find(meeting, item) is { Outcome: null } put ? flow.Find(put.Step)?.Settings?.Outcomes ?? [] : [];

    /// <summary>Who hands an outcome over: whoever decided; out of an isolated item not even that is told.</summary>
    public static Actor CarrierOf(Meeting meeting, AgendaItemId item, Actor decider) => meeting.Find(item) is { Isolated: true } ? Actor.Engine : decider;

    /// <summary>Idempotency key of the handing over: a second attempt changes nothing.</summary>
    public static string KeyOf(MeetingId meeting, AgendaItemId item) => $"meeting:{meeting}:{item}";
}

/// <summary>会議からケースへ渡すもの: one command for the case, under a key that makes a second attempt change nothing.</summary>
public sealed record Crossing(AgendaItemId Item, string Key, CaseCommand Command);
