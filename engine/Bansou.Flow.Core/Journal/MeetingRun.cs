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
        var decision = new MeetingWithCases(cases.Flow.Pack, cases.StateOf, (of, carrier, crossing) => cases.Decide(of, now, carrier, crossing)).Decide(now, actor, before, command);
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
                crossed.Add(new CrossedItem(of, carrier, crossing, cases.Run(of, now, carrier, crossing.Key, crossing.Command)));
            }
        }
        return crossed.DrainToImmutable();
    }
}

/// <summary>会議の答え: what a command of a meeting came to, there and in the cases that waited for it.</summary>
/// <param name="Version">Version of the meeting after it.</param>
public sealed record MeetingAnswer(MeetingDecision Decision, int Version, MeetingState Before, MeetingState After, ImmutableArray<CrossedItem> Crossed);

/// <summary>ケースに届いた議題: one thing that crossed, and what the case answered.</summary>
public sealed record CrossedItem(CaseId Case, Actor Carrier, Crossing Crossing, RunAnswer Answer);
