using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>もどし: takes effect when it is raised, by anyone named, without approval (HR-4, CS-6, CS-10).</summary>
internal static class ReturnDecider
{
    public static Decision Decide(CaseContext context, CaseState.Active state, CaseCommand.ReturnReferral command)
    {
        if (state.Referrals.Find(command.Referral) is not { } referral)
        {
            return Decision.Refuse(RefusalCode.ReferralUnknown, command.Referral.Value);
        }
        var moves = new TokenMoves(context, state);
        if (OpenReturnOf(context, state, referral) is { } open)
        {
            AddVoice(moves, open, command);
            return moves.Settle();
        }
        if (!referral.Stage.CanBeReturned())
        {
            return Decision.Refuse(referral.Stage.HasEnded() ? RefusalCode.ReferralEnded : RefusalCode.ReferralStageUnreachable, referral.Id.Value);
        }
        Return(moves, referral, command);
        return moves.Settle();
    }

    /// <summary>Consumes the referral's own tokens and checks, live or paused, and opens Return for it; never touches a case step.</summary>
    public static void Return(TokenMoves moves, ReferralState referral, CaseCommand.ReturnReferral command)
    {
        var actor = moves.Context.Actor;
        moves.Emit(new CaseEvent.ReferralReturned(
            referral.Id, actor.Person, actor.Role, command.Kind, command.Reason, command.PersonsWish, moves.Context.Now));
        foreach (var open in moves.State.Tokens.Open)
        {
            if (open.Referral == referral.Id && (open.Step == referral.Step || moves.Flow[open.Step].Kind is StepKind.Referral or StepKind.ReceiverCheck))
            {
                moves.Consume(open, "returned", null);
            }
        }
        if (moves.State.Watch is not WatchState.NotWatching)
        {
            moves.Emit(new CaseEvent.WatchPrepared("returned"));
        }
        var cause = new Cause(referral.Step, AnytimeEntries.Return, referral.Id, referral.Need, command.Reason);
        moves.Send(new Token(ReferralResolution.ReturnStepOf(moves.Flow, referral), referral.Id, cause, []));
    }

    private static void AddVoice(TokenMoves moves, StepExecution open, CaseCommand.ReturnReferral command)
    {
        var actor = moves.Context.Actor;
        moves.Emit(new CaseEvent.ReturnVoiceAdded(command.Referral, actor.Person, actor.Role, command.Kind, command.Reason, command.PersonsWish));
        var cause = new Cause(null, AnytimeEntries.Return, command.Referral, null, command.Reason);
        moves.Emit(new CaseEvent.CauseAdded(open.Id, cause, open.Rounds, false));
    }

    private static StepExecution? OpenReturnOf(CaseContext context, CaseState.Active state, ReferralState referral) =>
        referral.Stage != ReferralStage.Returned ? null
        : state.Tokens.Open.FirstOrDefault(open => open.Referral == referral.Id && context.Flow[open.Step].Kind == StepKind.Return);
}
