using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>Clocks that begin anew by the new drawing: steps, drawn timers, joins, the rhythm of checks and of a watch. Stages of referrals keep theirs.</summary>
internal static class RestartedClocks
{
    /// <param name="context">With the new flow as its flow.</param>
    /// <param name="moved">The case as it stands after the move.</param>
    public static CaseEvent.FlowMigrated On(CaseEvent.FlowMigrated e, CaseContext context, CaseState.Active moved)
    {
        ImmutableArray<CheckClock> checks = [.. Checks(context, moved)];
        var days = checks.ToDictionary(check => check.Referral, check => check.NextCheckAt);
        var timed = moved with
        {
            Referrals = new([.. moved.Referrals.All.Select(referral =>
                days.TryGetValue(referral.Id, out var next) ? referral with { NextCheckAt = next } : referral)]),
        };
        return e with
        {
            Steps = [.. timed.Tokens.Open.Select(open => Step(context, timed, open)).OfType<StepClock>()],
            Joins = [.. timed.Tokens.Joins.Select(wait => new JoinClock(wait.Join, wait.Round, Clocks.OfJoin(context)))],
            Checks = checks,
            NextContact = NextContact(context, timed),
        };
    }

    private static IEnumerable<CheckClock> Checks(CaseContext context, CaseState.Active state)
    {
        foreach (var referral in state.Referrals.All)
        {
            if (referral is { CheckStep: { } check, NextCheckAt: not null })
            {
                yield return new CheckClock(referral.Id, CheckRhythm.Next(context.Flow[check], referral.ArrivedAt ?? context.Now, context.Now));
            }
        }
    }

    /// <summary>Null for what waits by the clock of its referral. A timer that cannot be read any more keeps its instant.</summary>
    private static StepClock? Step(CaseContext context, CaseState.Active state, StepExecution open)
    {
        var step = context.Flow[open.Step];
        if (open.Status == ExecutionStatus.Faulted)
        {
            return new StepClock(open.Id, Clocks.AfterBusinessDays(context, 1), null, null);
        }
        if (open.MovesAt is { } at)
        {
            return new StepClock(open.Id, null, open.NoClockReason, TimerSteps.MovesAt(step, context, state).At ?? at);
        }
        if (step.Kind == StepKind.Referral && open.Referral is not null)
        {
            return null;
        }
        var (due, reason) = Clocks.Of(context, new Token(step, open.Referral, new Cause(), []), state);
        return new StepClock(open.Id, due, reason, null);
    }

    private static DateTimeOffset? NextContact(CaseContext context, CaseState.Active state) =>
        state.Watch is WatchState.Watching watching && state.Tokens.Open.FirstOrDefault(open => context.Flow[open.Step].Kind == StepKind.Watch) is { } watch
            ? WatchDecider.NextContact(context.Flow[watch.Step], watching.Since, context.Now)
            : null;
}
