using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Meetings;

/// <summary>会議とケース: a meeting's command decided beside the cases on its agenda; what a waiting case cannot take, the meeting cannot decide (CS-6).</summary>
/// <param name="today">The municipality as it is today.</param>
/// <param name="stateOf">A case as it is now.</param>
/// <param name="ask">What a command would come to in a case now; nothing is written.</param>
public sealed class MeetingWithCases(Pack today, Func<CaseId, CaseState> stateOf, Func<CaseId, Actor, CaseCommand, Decision> ask)
{
    /// <summary>What came of the command, or all that stands against it.</summary>
    public MeetingDecision Decide(DateTimeOffset now, Actor actor, MeetingState before, MeetingCommand command)
    {
        ImmutableArray<CaseId> consented = AgendaConsent.CaseOf(command) is { } of && AgendaConsent.IsGiven(stateOf(of), now) ? [of] : [];
        var decision = MeetingDecider.Decide(new MeetingContext(now, actor, today, consented), before, command);
        return decision is MeetingDecision.Accepted { Events: var events } && Against(actor, before, events) is { IsEmpty: false } refusals
            ? new MeetingDecision.Refused(refusals)
            : decision;
    }

    /// <summary>What the waiting cases say against taking what would be decided now, such as an outcome that their step does not have.</summary>
    private ImmutableArray<Refusal> Against(Actor actor, MeetingState before, ImmutableArray<MeetingEvent> events)
    {
        if (!events.Any(happened => happened is MeetingEvent.ItemDecided) || events.Aggregate(before, MeetingState.Evolve) is not MeetingState.Going { Meeting: var meeting })
        {
            return [];
        }
        return
        [
            .. from decided in events.OfType<MeetingEvent.ItemDecided>()
               let of = meeting.Find(decided.Item)?.Case
               where of is not null
               from crossing in MeetingCrossing.Owed(meeting, stateOf(of.Value))
               where crossing.Item == decided.Item && crossing.Command is CaseCommand.TakeAgendaOutcome
               from refusal in (ask(of.Value, MeetingCrossing.CarrierOf(meeting, decided.Item, actor), crossing.Command) as Decision.Refused)?.Refusals ?? []
               select refusal,
        ];
    }
}
