using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>A token on its way: to which step, for which referral, why, and in which rounds.</summary>
internal readonly record struct Token(CaseStep To, ReferralId? Referral, Cause Cause, ImmutableArray<int> Rounds, DueRule? Due = null);

/// <summary>
/// One decision being made: collects events, keeps the state they lead to, and moves tokens until every one of them
/// waits for a person, a timer or a join. Tokens move first in, first out.
/// </summary>
internal sealed partial class TokenMoves(CaseContext context, CaseState.Active state)
{
    /// <summary>More automatic activities than this in one command are a loop without a human step.</summary>
    public const int AutomaticLimit = 10_000;

    private readonly ImmutableArray<CaseEvent>.Builder events = ImmutableArray.CreateBuilder<CaseEvent>();
    private readonly Queue<Token> moving = new();
    private int nextRound = state.Tokens.NextRound;
    private int automatic;

    public CaseContext Context { get; } = context;

    public CaseFlow Flow => Context.Flow;

    /// <summary>The state after everything that was emitted so far.</summary>
    public CaseState.Active State { get; private set; } = state;

    /// <summary>The step of a loop that never comes to a person, or null.</summary>
    public CaseStep? EndlessAt { get; private set; }

    public void Emit(CaseEvent happened)
    {
        events.Add(happened);
        State = CaseDecider.EvolveActive(State, happened);
    }

    /// <summary>Sends a token on its way; it moves when <see cref="Settle"/> is called.</summary>
    public void Send(Token token) => moving.Enqueue(token);

    /// <summary>Moves everything, releases joins, and opens 次の一歩 when nothing lives (CS-5). Then the decision is made.</summary>
    public Decision Settle()
    {
        do
        {
            while (EndlessAt is null && moving.TryDequeue(out var token))
            {
                Arrive(token);
            }
        }
        while (EndlessAt is null && ReleaseAJoin());

        if (EndlessAt is { } endless)
        {
            return Decision.Refuse(RefusalCode.LoopWithoutHumanStep, endless.Id.Value);
        }
        // A case that was joined to another rests: the one that leads has the next step.
        if (!State.Tokens.HasLiveToken && !State.Bundle.IsJoined)
        {
            ArriveAtHuman(new Token(Flow[BuiltInSteps.NextStep], null, WhatEnded(), []));
        }
        return new Decision.Accepted(events.DrainToImmutable());
    }

    /// <summary>What was closed when nothing was left: no cause is forgotten (CS-18).</summary>
    private Cause WhatEnded() =>
        events.OfType<CaseEvent.StepCompleted>().LastOrDefault() is { } last ? new Cause(last.Step, last.Outcome, Reason: last.Reason) : new Cause();

    /// <summary>Follows the lines of an outcome: one token each; more than one line starts a round (CS-2, CS-3).</summary>
    public void Follow(CaseStep from, string port, ReferralId? referral, Cause cause, ImmutableArray<int> rounds, DueRule? due = null)
    {
        var lines = from.LinesOf(port);
        if (lines.IsEmpty)
        {
            Send(new Token(Flow[BuiltInSteps.NextStep], referral, cause, rounds));
            return;
        }
        var born = lines.Length > 1 ? Rounds.With(rounds, nextRound++) : rounds;
        foreach (var line in lines)
        {
            Send(new Token(Flow.Steps[line.Target], referral, cause, line.IsReturn ? [] : born, due));
        }
    }

    private void Arrive(Token token)
    {
        switch (token.To.Type)
        {
            case CaseStepType.Human:
                ArriveAtHuman(token);
                break;
            case CaseStepType.Timer:
                ArriveAtTimer(token);
                break;
            case CaseStepType.Join:
                ArriveAtJoin(token);
                break;
            case CaseStepType.End when !token.To.GoesOn:
                Emit(new CaseEvent.TokenEnded(token.To.Id));
                break;
            default:
                Pass(token);
                break;
        }
    }

    private void ArriveAtHuman(Token token)
    {
        var step = token.To;
        var atStep = token with
        {
            Referral = ReferralAt(step, token.Referral),
            Rounds = step.LeavesRounds ? [] : step.Kind == StepKind.Referral ? Rounds.With(token.Rounds, nextRound++) : token.Rounds,
        };
        if (State.Tokens.Find(step.Id, atStep.Referral) is { } open)
        {
            Merge(open, atStep);
        }
        else
        {
            Open(atStep);
        }
        if (step.Kind == StepKind.Watch)
        {
            Emit(new CaseEvent.WatchPrepared("arrival"));
        }
    }

    /// <summary>
    /// Whose execution a token opens: a check and a return run for their referral while it lives, 次の一歩 for what came
    /// without a line; a Referral step gathers everything in one choice, and case steps belong to no referral (CS-2).
    /// </summary>
    private ReferralId? ReferralAt(CaseStep step, ReferralId? referral)
    {
        if (referral is not { } id || State.Referrals.Find(id) is not { } known)
        {
            return null;
        }
        return step.Kind switch
        {
            StepKind.ReceiverCheck => known.Stage is Referrals.ReferralStage.EnteredInError or Referrals.ReferralStage.Returned or Referrals.ReferralStage.RoleFinished ? null : id,
            StepKind.Return => id,
            _ => step.Id == BuiltInSteps.NextStep || step.Id == BuiltInSteps.RoleFinished ? id : null,
        };
    }

    /// <summary>A live step takes the token in; a paused one is revived by it, never merged into (CS-6).</summary>
    private void Merge(StepExecution open, Token token)
    {
        var revived = open.Status == ExecutionStatus.Paused;
        Emit(new CaseEvent.CauseAdded(open.Id, token.Cause, Rounds.Union(open.Rounds, token.Rounds), revived));
    }

    private void ArriveAtTimer(Token token)
    {
        if (State.Tokens.Find(token.To.Id, null) is { } open)
        {
            Merge(open, token);
            return;
        }
        var moves = TimerSteps.MovesAt(token.To, Context, State);
        if (moves.At is not { } at)
        {
            Fail(token, moves.Fault!);
        }
        else if (at <= Context.Now)
        {
            PassTo(token, "Done");
        }
        else
        {
            Emit(new CaseEvent.StepOpened(State.Tokens.NextExecution, token.To.Id, null, token.Cause, token.Rounds, Context.Now, null, "timer", at));
        }
    }

    private void Fail(Token token, string code)
    {
        if (State.Tokens.Find(token.To.Id, null) is { } open)
        {
            Merge(open, token);
            return;
        }
        var due = Clocks.AfterBusinessDays(Context, 1);
        Emit(new CaseEvent.StepFaulted(State.Tokens.NextExecution, token.To.Id, token.Cause, token.Rounds, code, Context.Now, due));
    }
}
