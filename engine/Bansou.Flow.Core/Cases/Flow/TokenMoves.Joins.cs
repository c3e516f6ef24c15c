using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

internal sealed partial class TokenMoves
{
    private void ArriveAtJoin(Token token)
    {
        var join = token.To;
        var absorbing = State.Tokens.Absorbing.LastOrDefault(round => round.Join == join.Id && token.Rounds.Contains(round.Round));
        if (absorbing is not null)
        {
            Emit(new CaseEvent.TokenAbsorbed(join.Id, token.Cause));
            return;
        }
        // A token of no round is a round of its own: it has nobody to wait for.
        var round = token.Rounds.IsEmpty ? nextRound++ : token.Rounds[^1];
        var due = Clocks.OfJoin(Context);
        Emit(new CaseEvent.JoinReached(join.Id, round, token.Rounds, token.Cause, Context.Now, due));
    }

    /// <summary>Releases one join that has nobody left to wait for, innermost round first (CS-3). False when there is none.</summary>
    private bool ReleaseAJoin()
    {
        JoinWait? ready = null;
        foreach (var wait in State.Tokens.Joins)
        {
            if ((ready is null || wait.Round > ready.Round) && (IsWaitAny(wait.Join) || !IsAwaited(wait.Round)))
            {
                ready = wait;
            }
        }
        if (ready is null)
        {
            return false;
        }
        Release(ready);
        return true;
    }

    private bool IsWaitAny(StepId join) => JoinModes.Of(Flow[join]) == JoinMode.WaitAny;

    /// <summary>Whether a token of the round is still on its way: live, paused or faulted, but not in a join; Return and Watch hold no rounds.</summary>
    private bool IsAwaited(int round)
    {
        foreach (var open in State.Tokens.Open)
        {
            if (open.Rounds.Contains(round))
            {
                return true;
            }
        }
        return false;
    }

    private void Release(JoinWait wait)
    {
        var step = Flow[wait.Join];
        var missing = State.Tokens.Open.Where(open => open.Rounds.Contains(wait.Round)).Select(open => open.Step)
            .Concat(State.Tokens.Joins.Where(other => other.Join != wait.Join && other.Rounds.Contains(wait.Round)).Select(other => other.Join))
            .ToImmutableArray();
        var absorb = IsWaitAny(wait.Join) && missing.Length > 0;
        Emit(new CaseEvent.JoinReleased(wait.Join, wait.Round, missing, absorb));
        var cause = wait.Arrived.Length == 1 ? wait.Arrived[0] : new Cause(wait.Join, "Done");
        Follow(step, "Done", null, cause, Rounds.Without(wait.Rounds, wait.Round));
    }
}

/// <summary>How a FlowJoin waits in case mode; WaitAllActive is WaitAll, because untaken branches have no tokens.</summary>
internal enum JoinMode
{
    WaitAll,
    WaitAny,
}

internal static class JoinModes
{
    /// <summary>Elsa's default of FlowJoin is WaitAny.</summary>
    public static JoinMode Of(CaseStep join) =>
        join.Activity?.Inputs.GetValueOrDefault("mode")?.Expression.Value?.AsString() is "WaitAll" or "WaitAllActive" ? JoinMode.WaitAll : JoinMode.WaitAny;
}
