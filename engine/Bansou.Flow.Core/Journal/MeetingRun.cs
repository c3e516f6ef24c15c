using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Journal;

/// <summary>
/// 会議を動かす: meetings in memory behind the same door as in production, beside the cases whose items are on them. What is
/// decided reaches the waiting case at once, by the case's own decision; if the case cannot take it, the meeting cannot decide it.
/// </summary>
public sealed class MeetingRun(CaseRun cases)
{
    private readonly Dictionary<MeetingId, MeetingState> states = [];
    private readonly Dictionary<(MeetingId Meeting, string CommandId), MeetingAnswer> answers = [];
    private readonly Dictionary<MeetingId, int> versions = [];
    private readonly List<RecordedMeetingEvent> journal = [];

    /// <summary>Everything, in the order of writing.</summary>
    public IReadOnlyList<RecordedMeetingEvent> Journal => journal;

    public MeetingState StateOf(MeetingId id) => states.GetValueOrDefault(id, MeetingState.None);

    /// <summary>How many events a meeting has.</summary>
    public int VersionOf(MeetingId id) => versions.GetValueOrDefault(id);

    /// <summary>Decides a command and writes down what came of it. The same command id again changes nothing and gets the same answer.</summary>
    public MeetingAnswer Run(MeetingId id, DateTimeOffset now, Actor actor, string commandId, MeetingCommand command)
    {
        if (answers.TryGetValue((id, commandId), out var answered))
        {
            return answered;
        }
        var before = StateOf(id);
        var decision = Decide(now, actor, before, command);
        var after = before;
        ImmutableArray<CrossedItem> crossed = [];
        if (decision is MeetingDecision.Accepted { Events: var events })
        {
            after = events.Aggregate(before, MeetingState.Evolve);
            var version = VersionOf(id);
            journal.AddRange(events.Select((happened, i) => new RecordedMeetingEvent(id, version + i + 1, now, actor, commandId, happened)));
            versions[id] = version + events.Length;
            states[id] = after;
            crossed = HandOver(id, now, actor);
        }
        return answers[(id, commandId)] = new MeetingAnswer(decision, VersionOf(id), before, after, crossed);
    }

    /// <summary>Hands over whatever the cases of a meeting still wait for; nothing when nothing is owed.</summary>
    public ImmutableArray<CrossedItem> HandOver(MeetingId id, DateTimeOffset now, Actor actor)
    {
        if (StateOf(id) is not MeetingState.Going { Meeting: var meeting })
        {
            return [];
        }
        var crossed = ImmutableArray.CreateBuilder<CrossedItem>();
        foreach (var of in meeting.Items.Select(item => item.Case).OfType<CaseId>().Distinct())
        {
            foreach (var crossing in MeetingCrossing.Owed(meeting, cases.StateOf(of)))
            {
                var carrier = MeetingCrossing.CarrierOf(meeting, crossing.Item, actor);
                crossed.Add(new CrossedItem(of, carrier, crossing, cases.Run(of, now, carrier, MeetingCrossing.KeyOf(id, crossing.Item), crossing)));
            }
        }
        return crossed.DrainToImmutable();
    }

    private MeetingDecision Decide(DateTimeOffset now, Actor actor, MeetingState before, MeetingCommand command)
    {
        ImmutableArray<CaseId> consented = AgendaConsent.CaseOf(command) is { } of && AgendaConsent.IsGiven(cases.StateOf(of), now) ? [of] : [];
        var decision = MeetingDecider.Decide(new MeetingContext(now, actor, cases.Flow.Pack, consented), before, command);
        return decision is MeetingDecision.Accepted { Events: var events } && Against(now, actor, before, events) is { IsEmpty: false } refusals
            ? new MeetingDecision.Refused(refusals)
            : decision;
    }

    /// <summary>What the waiting cases say against taking what would be decided now, such as an outcome that their step does not have.</summary>
    private ImmutableArray<Refusal> Against(DateTimeOffset now, Actor actor, MeetingState before, ImmutableArray<MeetingEvent> events)
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
               from crossing in MeetingCrossing.Owed(meeting, cases.StateOf(of.Value))
               where crossing.Item == decided.Item
               from refusal in (cases.Decide(of.Value, now, MeetingCrossing.CarrierOf(meeting, decided.Item, actor), crossing) as Decision.Refused)?.Refusals ?? []
               select refusal,
        ];
    }
}

/// <summary>会議の答え: what a command of a meeting came to, there and in the cases that waited for it.</summary>
/// <param name="Version">Version of the meeting after it.</param>
public sealed record MeetingAnswer(MeetingDecision Decision, int Version, MeetingState Before, MeetingState After, ImmutableArray<CrossedItem> Crossed);

/// <summary>ケースに届いた議題: one outcome that crossed, and what the case answered.</summary>
public sealed record CrossedItem(CaseId Case, Actor Carrier, CaseCommand.TakeAgendaOutcome Command, RunAnswer Answer);
