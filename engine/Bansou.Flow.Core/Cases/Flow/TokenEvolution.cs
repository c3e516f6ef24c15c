using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>How events of the flow change where the tokens are.</summary>
internal static class TokenEvolution
{
    /// <summary>The tokens after an event; null when it is none of theirs. What automatic steps leave behind is most frequent and changes nothing.</summary>
    public static TokenState? Evolve(TokenState tokens, CaseEvent happened) => happened is CaseEvent.ActivityPassed ? tokens : EvolveOpen(tokens, happened);

    private static TokenState? EvolveOpen(TokenState tokens, CaseEvent happened) => happened switch
    {
        CaseEvent.StepOpened e => tokens.Opened(new StepExecution
        {
            Id = e.Execution,
            Step = e.Step,
            Referral = e.Referral,
            Causes = [e.Cause],
            Rounds = e.Rounds,
            OpenedAt = e.At,
            DueAt = e.DueAt,
            NoClockReason = e.NoClockReason,
            MovesAt = e.MovesAt,
        }),
        CaseEvent.StepFaulted e => tokens.Opened(new StepExecution
        {
            Id = e.Execution,
            Step = e.Step,
            Status = ExecutionStatus.Faulted,
            Causes = [e.Cause],
            Rounds = e.Rounds,
            OpenedAt = e.At,
            DueAt = e.DueAt,
            Fault = e.Code,
        }),
        CaseEvent.CauseAdded e => Merged(tokens, e),
        CaseEvent.StepCompleted e => tokens.Closed(e.Execution),
        CaseEvent.StepConsumed e => tokens.Closed(e.Execution),
        CaseEvent.StepPaused e => tokens.Changed(e.Execution, open => open with { Status = ExecutionStatus.Paused, PausedBy = e.By }),
        CaseEvent.StepResumed e => tokens.Changed(e.Execution, open => open with { Status = ExecutionStatus.Live, PausedBy = null }),
        CaseEvent.StepEscalated e => tokens.Changed(e.Execution, open => open with { EscalationLevel = e.Level }),
        CaseEvent.StepClaimed e => tokens.Changed(e.Execution, open => open with { ClaimedBy = e.By }),
        CaseEvent.StepHandedOn e => tokens.Changed(e.Execution, open => open with { ClaimedBy = e.To }),
        CaseEvent.StepGivenBack e => tokens.Changed(e.Execution, open => open with { ClaimedBy = null }),
        CaseEvent.JoinReached e => Reached(tokens, e),
        CaseEvent.JoinReleased e => Released(tokens, e),
        CaseEvent.JoinEscalated e => Escalated(tokens, e),
        CaseEvent.TokenAbsorbed or CaseEvent.TokenEnded or CaseEvent.AnytimeRaised => tokens,
        _ => null,
    };

    /// <summary>A round may live only in tokens that merged; its number is taken all the same (CS-3).</summary>
    private static TokenState Merged(TokenState tokens, CaseEvent.CauseAdded e)
    {
        var changed = tokens.Changed(e.Execution, open => open with
        {
            Causes = open.Causes.Add(e.Cause),
            Rounds = e.Rounds,
            Status = e.Revived ? ExecutionStatus.Live : open.Status,
            PausedBy = e.Revived ? null : open.PausedBy,
        });
        return changed with { NextRound = Math.Max(changed.NextRound, e.Rounds.IsEmpty ? 0 : e.Rounds[^1] + 1) };
    }

    private static TokenState Reached(TokenState tokens, CaseEvent.JoinReached e)
    {
        var at = IndexOf(tokens, e.Join, e.Round);
        if (at < 0)
        {
            return tokens with
            {
                Joins = tokens.Joins.Add(new JoinWait(e.Join, e.Round, e.Rounds, [e.Cause], e.At, e.DueAt)),
                NextRound = Math.Max(tokens.NextRound, e.Round + 1),
            };
        }
        var wait = tokens.Joins[at];
        return tokens with { Joins = tokens.Joins.SetItem(at, wait with { Rounds = Rounds.Union(wait.Rounds, e.Rounds), Arrived = wait.Arrived.Add(e.Cause) }) };
    }

    private static TokenState Released(TokenState tokens, CaseEvent.JoinReleased e)
    {
        var at = IndexOf(tokens, e.Join, e.Round);
        var left = at < 0 ? throw new CorruptJournalException($"Nothing waits in '{e.Join}' for round {e.Round}.") : tokens with { Joins = tokens.Joins.RemoveAt(at) };
        return e.AbsorbRest ? left with { Absorbing = left.Absorbing.Add(new AbsorbingRound(e.Join, e.Round)) } : left;
    }

    private static TokenState Escalated(TokenState tokens, CaseEvent.JoinEscalated e)
    {
        var at = IndexOf(tokens, e.Join, e.Round);
        return tokens with { Joins = tokens.Joins.SetItem(at, tokens.Joins[at] with { EscalationLevel = e.Level }) };
    }

    private static int IndexOf(TokenState tokens, StepId join, int round)
    {
        for (var i = 0; i < tokens.Joins.Length; i++)
        {
            if (tokens.Joins[i].Join == join && tokens.Joins[i].Round == round)
            {
                return i;
            }
        }
        return -1;
    }
}

/// <summary>Sets of round numbers, ascending.</summary>
internal static class Rounds
{
    public static ImmutableArray<int> Union(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        if (other.IsEmpty || one == other)
        {
            return one;
        }
        return one.IsEmpty ? other : [.. one.Concat(other).Distinct().Order()];
    }

    public static ImmutableArray<int> With(ImmutableArray<int> rounds, int round) => rounds.Contains(round) ? rounds : [.. rounds.Append(round).Order()];

    public static ImmutableArray<int> Without(ImmutableArray<int> rounds, int round) => rounds.Remove(round);
}
