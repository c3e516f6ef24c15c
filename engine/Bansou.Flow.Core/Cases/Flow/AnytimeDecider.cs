using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>いつでも: entries that can be raised at any moment; an interruption owns what it paused (CS-6).</summary>
internal static class AnytimeDecider
{
    public static Decision Raise(CaseContext context, CaseState.Active state, CaseCommand.RaiseAnytime command)
    {
        if (command.Entry == AnytimeEntries.Return)
        {
            return Decision.Refuse(RefusalCode.NameTheReferral, command.Entry);
        }
        if (context.Flow.Entry(command.Entry) is not { } step)
        {
            return Decision.Refuse(RefusalCode.EntryUnknown, command.Entry);
        }
        var moves = new TokenMoves(context, state);
        if (command.Entry == AnytimeEntries.ReEntry && ReEnterFromWatch(moves, command.Reason))
        {
            return moves.Settle();
        }
        Enter(moves, step, command.Entry, command.Reason);
        return moves.Settle();
    }

    /// <summary>Opens the entry, or adds a reason to it; stop and the like always succeed.</summary>
    public static void Enter(TokenMoves moves, CaseStep step, string entry, string reason)
    {
        var cause = new Cause(Outcome: entry, Reason: reason);
        moves.Emit(new CaseEvent.AnytimeRaised(entry, step.Id, moves.Context.Actor.Person, reason));
        if (moves.State.Tokens.Find(step.Id, null) is { } open)
        {
            moves.Emit(new CaseEvent.CauseAdded(open.Id, cause, open.Rounds, false));
            return;
        }
        var paused = moves.State.Tokens.Open;
        var execution = moves.Open(new Token(step, null, cause, []));
        if (!step.Settings!.Anytime!.Interrupting)
        {
            return;
        }
        foreach (var other in paused)
        {
            if (other.Status == ExecutionStatus.Live)
            {
                moves.Emit(new CaseEvent.StepPaused(other.Id, execution));
            }
        }
    }

    /// <summary>再会: from a watch the drawn way back is taken.</summary>
    private static bool ReEnterFromWatch(TokenMoves moves, string reason)
    {
        var watch = moves.State.Tokens.Open.FirstOrDefault(open => open.Status == ExecutionStatus.Live && moves.Flow[open.Step].Kind == StepKind.Watch);
        if (watch is null)
        {
            return false;
        }
        var step = moves.Flow[watch.Step];
        var port = step.Settings!.Outcomes.FirstOrDefault(outcome => outcome.Kind == "reEntry")?.Name ?? "reEntry";
        moves.Emit(new CaseEvent.AnytimeRaised(AnytimeEntries.ReEntry, step.Id, moves.Context.Actor.Person, reason));
        moves.Complete(watch, port, null, reason);
        moves.Follow(step, port, null, new Cause(step.Id, port, Reason: reason), watch.Rounds);
        return true;
    }

    /// <summary>もとの段へ: brings back what the interruption owns; its own token has done its work.</summary>
    public static Decision ResumeAll(CaseContext context, CaseState.Active state, StepExecution open, CaseCommand.CompleteStep command)
    {
        var moves = new TokenMoves(context, state);
        moves.Complete(open, command.Outcome, command.Data, command.Reason);
        CaseData.SetVariables(moves, command.Data);
        moves.ResumeOwnedBy(open.Id);
        return moves.Settle();
    }

    /// <summary>Any other outcome than <c>resume</c> asks, token by token: resume or consume.</summary>
    public static IEnumerable<Refusal> MissingDispositions(CaseState.Active state, StepExecution open, ImmutableArray<Disposition> dispositions) =>
        from paused in state.Tokens.Open
        where paused.PausedBy == open.Id && Of(dispositions, paused) is null
        select new Refusal(RefusalCode.DispositionMissing, paused.Referral is { } referral ? $"{paused.Step}/{referral}" : paused.Step.Value);

    public static void Apply(TokenMoves moves, StepExecution open, ImmutableArray<Disposition> dispositions)
    {
        foreach (var paused in moves.State.Tokens.Open)
        {
            if (paused.PausedBy != open.Id)
            {
                continue;
            }
            if (Of(dispositions, paused)!.Resume)
            {
                moves.Resume(paused);
            }
            else
            {
                Consume(moves, paused);
            }
        }
    }

    /// <summary>A referral whose wait is consumed stays open: its answer still comes, by clock or by 次の一歩.</summary>
    private static void Consume(TokenMoves moves, StepExecution paused) => moves.Consume(paused, "interrupted", null);

    private static Disposition? Of(ImmutableArray<Disposition> dispositions, StepExecution paused)
    {
        if (dispositions.IsDefault)
        {
            return null;
        }
        foreach (var disposition in dispositions)
        {
            if (disposition.Step == paused.Step && disposition.Referral == paused.Referral)
            {
                return disposition;
            }
        }
        return null;
    }
}
