using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>時がたつ: timers are derived from the state and looked at again here; none is ever stored or cancelled (CS-8).</summary>
public static class TimeDecider
{
    /// <summary>Everything that is due by now. Escalations tell people; only drawn timer steps move tokens by themselves.</summary>
    public static Decision Pass(CaseContext context, CaseState.Active state)
    {
        var moves = new TokenMoves(context, state);
        foreach (var open in state.Tokens.Open)
        {
            if (open.MovesAt is { } at && at <= context.Now && open.Status == ExecutionStatus.Live)
            {
                MoveOn(moves, open);
            }
        }
        StartPeriodic(moves, state);
        EscalateSteps(moves, state);
        EscalateReferrals(moves, state);
        EscalateJoins(moves, state);
        MissWatchContact(moves, state);
        return moves.Settle();
    }

    private static void MoveOn(TokenMoves moves, StepExecution open)
    {
        var step = moves.Flow[open.Step];
        moves.Complete(open, "Done", null, null);
        moves.Follow(step, "Done", null, open.Causes[^1], open.Rounds);
    }

    /// <summary>定期: opens once, however long nobody was there to see the day come.</summary>
    private static void StartPeriodic(TokenMoves moves, CaseState.Active state)
    {
        foreach (var step in moves.Flow.Periodic)
        {
            if (PeriodicAt(state, step) <= moves.Context.Now)
            {
                moves.Emit(new CaseEvent.PeriodicStarted(step.Id, moves.Context.Now));
                moves.Send(new Token(step, null, new Cause(Outcome: "periodic"), []));
            }
        }
    }

    private static DateTimeOffset PeriodicAt(CaseState.Active state, CaseStep step) =>
        OfficeTime.StartOf(PeriodicSchedule.Next(step.Settings!.Periodic!, OfficeTime.DateOf(state.Periodic.GetValueOrDefault(step.Id, state.OpenedAt))));

    private static void EscalateSteps(TokenMoves moves, CaseState.Active state)
    {
        foreach (var open in state.Tokens.Open)
        {
            if (DueOf(moves.Flow, state, open) is not { } due)
            {
                continue;
            }
            for (var level = open.EscalationLevel + 1; Ladder.At(open.ClockFrom, due, level, moves.Flow.Calendar) <= moves.Context.Now; level++)
            {
                moves.Emit(new CaseEvent.StepEscalated(open.Id, open.Step, level));
            }
        }
    }

    /// <summary>The clock of a step. Once watching goes on, its rhythm is the clock and the watch is never late (CS-12).</summary>
    public static DateTimeOffset? DueOf(CaseFlow flow, CaseState.Active state, StepExecution open) =>
        state.Watch is WatchState.Watching && flow[open.Step].Kind == StepKind.Watch ? null : open.DueAt;

    /// <summary>A late answer offers an outcome; a person chooses it (CS-8).</summary>
    private static void EscalateReferrals(TokenMoves moves, CaseState.Active state)
    {
        foreach (var referral in state.Referrals.All)
        {
            var (from, due, offers) = ClockOf(moves.Flow, state, referral);
            if (due is not { } dueAt)
            {
                continue;
            }
            for (var level = referral.EscalationLevel + 1; Ladder.At(from, dueAt, level, moves.Flow.Calendar) <= moves.Context.Now; level++)
            {
                moves.Emit(new CaseEvent.ReferralEscalated(referral.Id, level, level >= Ladder.PhoneTask ? offers : null));
            }
        }
    }

    /// <summary>While consent is missing nobody is blamed for silence: the origin is reminded, no outcome is offered (HR-1).</summary>
    /// <summary>The clock of a referral: of its stage, or of its next check when no check is open as a step; none once it was connected anew.</summary>
    public static (DateTimeOffset From, DateTimeOffset? Due, string? Offers) ClockOf(CaseFlow flow, CaseState.Active state, ReferralState referral)
    {
        if (referral.Stage.HasEnded() && state.Referrals.All.Any(other => other.Replaces == referral.Id))
        {
            return (referral.Since, null, null);
        }
        if (referral.DueAt is { } due)
        {
            return (referral.Since, due, !referral.ConsentPageOpen && referral.Stage is (ReferralStage.Proposed or ReferralStage.Sent or ReferralStage.Received) ? "noReply" : null);
        }
        if (referral.NextCheckAt is { } next && !state.Tokens.Open.Any(open => open.Referral == referral.Id && flow[open.Step].Kind == StepKind.ReceiverCheck))
        {
            // The days of the rhythm are far apart; a week of notice before and after is enough.
            return (next.AddDays(-7), next, "problem");
        }
        return (referral.Since, null, null);
    }

    private static void EscalateJoins(TokenMoves moves, CaseState.Active state)
    {
        foreach (var wait in state.Tokens.Joins)
        {
            for (var level = wait.EscalationLevel + 1; Ladder.At(wait.ClockFrom, wait.DueAt, level, moves.Flow.Calendar) <= moves.Context.Now; level++)
            {
                moves.Emit(new CaseEvent.JoinEscalated(wait.Join, wait.Round, level));
            }
        }
    }

    /// <summary>Nobody looked in: said once for each date of the rhythm, which goes on.</summary>
    private static void MissWatchContact(TokenMoves moves, CaseState.Active state)
    {
        if (state.Watch is WatchState.Watching watching && watching.NextContact.AddDays(7) <= moves.Context.Now
            && state.Tokens.Open.FirstOrDefault(open => moves.Flow[open.Step].Kind == StepKind.Watch) is { } watch)
        {
            moves.Emit(new CaseEvent.WatchContactMissed(WatchDecider.NextContact(moves.Flow[watch.Step], watching.Since, moves.Context.Now)));
        }
    }

    /// <summary>The next instant at which <see cref="Pass"/> would do something, or null.</summary>
    public static DateTimeOffset? Next(CaseFlow flow, CaseState.Active state)
    {
        DateTimeOffset? next = null;
        void Consider(DateTimeOffset at) => next = next is null || at < next ? at : next;

        foreach (var open in state.Tokens.Open)
        {
            if (open.MovesAt is { } moves && open.Status == ExecutionStatus.Live)
            {
                Consider(moves);
            }
            if (DueOf(flow, state, open) is { } due)
            {
                Consider(Ladder.At(open.ClockFrom, due, open.EscalationLevel + 1, flow.Calendar));
            }
        }
        foreach (var referral in state.Referrals.All)
        {
            if (ClockOf(flow, state, referral) is (var from, { } due, _))
            {
                Consider(Ladder.At(from, due, referral.EscalationLevel + 1, flow.Calendar));
            }
        }
        foreach (var wait in state.Tokens.Joins)
        {
            Consider(Ladder.At(wait.ClockFrom, wait.DueAt, wait.EscalationLevel + 1, flow.Calendar));
        }
        foreach (var step in flow.Periodic)
        {
            Consider(PeriodicAt(state, step));
        }
        if (state.Watch is WatchState.Watching watching)
        {
            Consider(watching.NextContact.AddDays(7));
        }
        return next;
    }
}
