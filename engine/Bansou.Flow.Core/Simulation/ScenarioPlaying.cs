using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Core.Simulation;

/// <summary>One scenario being played: the clock, the case, its meetings, and what is told of them.</summary>
internal sealed class ScenarioPlaying
{
    private readonly PlayReport report;
    private readonly CaseRun run;
    private readonly MeetingRun meetings;
    private readonly CaseId id;
    private readonly ImmutableArray<PlayedMoment>.Builder moments = ImmutableArray.CreateBuilder<PlayedMoment>();
    private readonly ImmutableArray<PlayedAct>.Builder played = ImmutableArray.CreateBuilder<PlayedAct>();
    private Chronicle chronicle = Chronicle.Empty;
    private DateTimeOffset clock;
    private int commands;

    public ScenarioPlaying(PlayReport report, CaseFlow flow)
    {
        this.report = report;
        id = new CaseId(report.Scenario.Id);
        run = new CaseRun(flow);
        meetings = new MeetingRun(run);
    }

    public PlayReport Play(ScenarioPlan plan)
    {
        clock = plan.Start;
        foreach (var planned in plan.Acts)
        {
            PassTimeBefore(planned.At);
            clock = planned.At;
            Act(planned);
        }
        return report with
        {
            Moments = moments.ToImmutable(),
            Acts = played.ToImmutable(),
            Journal = [.. run.Journal.Events],
            Meetings = [.. meetings.Journal],
            End = run.StateOf(id),
            EndedAt = clock,
            Chronicle = chronicle,
            AtTheEnd = Look(report.Scenario.Expectations),
        };
    }

    /// <summary>Everything that is due before the next act happens at its own instant; who acts in time is not told that it is late.</summary>
    private void PassTimeBefore(DateTimeOffset instant)
    {
        while (run.NextInstant(id) is { } next && next < instant)
        {
            // What was due already when it came about fires now: the clock never goes back.
            clock = next > clock ? next : clock;
            var answer = Run(clock, Actor.Engine, new CaseCommand.PassTime());
            var events = ((Decision.Accepted)answer.Decision).Events;
            if (events.IsEmpty)
            {
                throw new InvalidOperationException("A clock has run out and does nothing.");
            }
            moments.Add(new PlayedMoment.TimePassed(clock, answer.Before, answer.After, events));
        }
    }

    private void Act(PlannedAct planned)
    {
        var act = planned.Act;
        if (act.Inject is { } words)
        {
            moments.Add(new PlayedMoment.Injected(planned.At, run.StateOf(id), words));
        }
        if (planned.Command is { } command)
        {
            Do(planned, act, command);
        }
        if (planned.OfMeeting is { } ofMeeting)
        {
            Meet(planned, act, ofMeeting);
        }
        if (!act.Expect.IsDefaultOrEmpty)
        {
            moments.Add(new PlayedMoment.Looked(planned.At, run.StateOf(id), Look(act.Expect)));
        }
    }

    private void Do(PlannedAct planned, ScenarioAct act, CaseCommand command)
    {
        var answer = Run(planned.At, planned.Actor!, command);
        switch (answer.Decision)
        {
            case Decision.Accepted accepted:
                // A meeting may have decided already what the case only now waits for.
                var late = command is CaseCommand.PutOnAgenda { Meeting: var meeting } ? Crossed(planned.At, meetings.HandOver(meeting, planned.At, planned.Actor!)) : [];
                moments.Add(new PlayedMoment.Acted(planned.At, answer.Before, run.StateOf(id), planned.Actor!, act, command, [.. accepted.Events, .. late], act.RefusedWith));
                break;
            case Decision.Refused refused:
                var expected = refused.Refusals.Any(refusal => RefusalTexts.Name(refusal.Code) == act.RefusedWith);
                moments.Add(new PlayedMoment.Refused(planned.At, answer.After, planned.Actor!, act, command, refused.Refusals, expected));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(answer.Decision.GetType().Name);
        }
    }

    private void Meet(PlannedAct planned, ScenarioAct act, PlannedMeeting ofMeeting)
    {
        var before = run.StateOf(id);
        var key = NextKey();
        var answer = meetings.Run(ofMeeting.Meeting, planned.At, planned.Actor!, key, ofMeeting.Command);
        switch (answer.Decision)
        {
            case MeetingDecision.Accepted accepted:
                var meeting = ((MeetingState.Going)answer.After).Meeting;
                if (!accepted.Events.IsEmpty)
                {
                    played.Add(new PlayedAct.OfMeeting(planned.At, planned.Actor!, key, ofMeeting.Meeting, ofMeeting.Command));
                }
                moments.Add(new PlayedMoment.Met(planned.At, before, run.StateOf(id), planned.Actor!, act, meeting, accepted.Events, Crossed(planned.At, answer.Crossed), act.RefusedWith));
                break;
            case MeetingDecision.Refused refused:
                var expected = refused.Refusals.Any(refusal => RefusalTexts.Name(refusal.Code) == act.RefusedWith);
                moments.Add(new PlayedMoment.Refused(planned.At, before, planned.Actor!, act, null, refused.Refusals, expected));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(answer.Decision.GetType().Name);
        }
    }

    private RunAnswer Run(DateTimeOffset at, Actor actor, CaseCommand command)
    {
        var key = NextKey();
        var answer = run.Run(id, at, actor, key, command);
        Remember(new PlayedAct.OfCase(at, actor, key, command), answer);
        return answer;
    }

    /// <summary>What reached the case out of a meeting.</summary>
    private ImmutableArray<CaseEvent> Crossed(DateTimeOffset at, ImmutableArray<CrossedItem> crossed)
    {
        foreach (var item in crossed)
        {
            Remember(new PlayedAct.OfCase(at, item.Carrier, item.Crossing.Key, item.Crossing.Command), item.Answer);
        }
        return [.. crossed.SelectMany(item => (item.Answer.Decision as Decision.Accepted)?.Events ?? [])];
    }

    private void Remember(PlayedAct.OfCase done, RunAnswer answer)
    {
        if (answer.Decision is Decision.Accepted { Events: { IsEmpty: false } events })
        {
            played.Add(done);
            var state = answer.Before;
            foreach (var happened in events)
            {
                var after = CaseDecider.Evolve(state, happened);
                chronicle = chronicle.With(done.At, happened, state, after, run.Flow);
                state = after;
            }
        }
    }

    private string NextKey() => string.Create(CultureInfo.InvariantCulture, $"{report.Scenario.Id}-{report.Scenario.Seed}-{++commands:D4}");

    private ImmutableArray<Verdict> Look(ImmutableArray<Expectation> expectations) =>
        [.. expectations.Select(expectation => ExpectationForms.Check(expectation, new ExpectationScope(run.Flow, run.StateOf(id), chronicle)))];
}
