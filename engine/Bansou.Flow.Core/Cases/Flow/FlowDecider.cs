using Bansou.Flow.Core.Cases.Conferences;
using Bansou.Flow.Core.Cases.Records;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>Completing, choosing, cancelling: what people do with open steps.</summary>
internal static class FlowDecider
{
    public static Decision Complete(CaseContext context, CaseState.Active state, CaseCommand.CompleteStep command)
    {
        var refusals = new List<Refusal>();
        if (OpenStep.Find(context, state, command.Step, command.Referral, refusals) is not { } open)
        {
            return Decision.Refuse(refusals);
        }
        var step = context.Flow[command.Step];
        if (Instead(step, open) is { } instead)
        {
            return Decision.Refuse(instead, command.Step.Value);
        }
        if (step is { Kind: StepKind.Referral })
        {
            return FinishChoosing(context, state, open, command);
        }
        if (step.Kind == StepKind.ReceiverCheck)
        {
            return ReceiverCheckDecider.Check(context, state, new CaseCommand.CheckReceiver(open.Referral!.Value, command.Outcome, Note: command.Reason));
        }
        if (step.Kind == StepKind.Anytime && command.Outcome == AnytimeEntries.ResumeOutcome)
        {
            return AnytimeDecider.ResumeAll(context, state, open, command);
        }
        if (step.OutcomeNamed(command.Outcome) is not { } outcome)
        {
            return Decision.Refuse(RefusalCode.OutcomeUnknown, command.Outcome);
        }
        OpenStep.CheckRole(context, state, step, refusals);
        refusals.AddRange(CaseRecordsDecider.AgainstCompleting(context, state, step, command));
        refusals.AddRange(AnytimeDecider.MissingDispositions(state, open, command.Dispositions));
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        return outcome.Kind == "farewell" ? Farewell.Decide(context, state, command.Reason ?? "") : GoOn(context, state, open, step, outcome, command);
    }

    private static Decision GoOn(CaseContext context, CaseState.Active state, StepExecution open, CaseStep step, Outcome outcome, CaseCommand.CompleteStep command)
    {
        var moves = new TokenMoves(context, state);
        AnytimeDecider.Apply(moves, open, command.Dispositions);
        foreach (var written in CaseRecordsDecider.OnCompleting(context, state, step))
        {
            moves.Emit(written);
        }
        moves.Complete(open, outcome.Name, command.Data, command.Reason);
        CaseData.SetFromSheets(moves, context, state, step);
        CaseData.SetVariables(moves, command.Data);
        var cause = new Cause(step.Id, outcome.Name, open.Referral, NeedOf(state, open.Referral), command.Reason);
        moves.Follow(step, outcome.Name, open.Referral, cause, open.Rounds, outcome.NextDue);
        return moves.Settle();
    }

    /// <summary>
    /// The worker has opened all referrals that are wanted now. With none, the token is absorbed as long as another lives (CS-2);
    /// an outcome of the kind <c>other</c> routes it on, such as 次の駅へ (CS-9, CS-16). That somebody arrived or declined is a state
    /// of a referral (CS-10): without one, saying so here would lose the station, and nobody would see that it was ever there.
    /// </summary>
    private static Decision FinishChoosing(CaseContext context, CaseState.Active state, StepExecution open, CaseCommand.CompleteStep command)
    {
        var step = context.Flow[command.Step];
        var outcome = step.OutcomeNamed(command.Outcome);
        if (outcome is { Kind: not OutcomeKinds.Other } && !state.Referrals.All.Any(referral => referral.Step == step.Id && referral.BearsOut(outcome.Kind)))
        {
            return Decision.Refuse(RefusalCode.ReferralNotBegun, command.Step.Value);
        }
        var moves = new TokenMoves(context, state);
        moves.Complete(open, command.Outcome, command.Data, command.Reason);
        if (outcome is { Kind: OutcomeKinds.Other } onward)
        {
            moves.Follow(step, onward.Name, null, new Cause(step.Id, onward.Name, Reason: command.Reason), open.Rounds, onward.NextDue);
        }
        return moves.Settle();
    }

    public static Decision Choose(CaseContext context, CaseState.Active state, CaseCommand.ChooseNextStep command)
    {
        var refusals = new List<Refusal>();
        if (OpenStep.Find(context, state, command.Step, command.Referral, refusals) is not { } open)
        {
            return Decision.Refuse(refusals);
        }
        if (!context.Flow[command.Step].IsBuiltIn)
        {
            refusals.Add(new Refusal(RefusalCode.NotABuiltInStep, command.Step.Value));
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            refusals.Add(new Refusal(RefusalCode.ReasonMissing, command.Step.Value));
        }
        if (command.To is { } to && (context.Flow.Find(to) is null || BuiltInSteps.Is(to)))
        {
            refusals.Add(new Refusal(RefusalCode.StepUnknown, to.Value));
        }
        refusals.AddRange(AnytimeDecider.MissingDispositions(state, open, command.Dispositions));
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var moves = new TokenMoves(context, state);
        AnytimeDecider.Apply(moves, open, command.Dispositions);
        moves.Complete(open, command.To?.Value ?? "nothing", null, command.Reason);
        if (command.To is { } target)
        {
            var cause = new Cause(command.Step, target.Value, open.Referral, NeedOf(state, open.Referral), command.Reason);
            moves.Send(new Token(context.Flow[target], open.Referral, cause, open.Rounds));
        }
        return moves.Settle();
    }

    /// <summary>Consumes exactly that step's token and no other (CS-5).</summary>
    public static Decision Cancel(CaseContext context, CaseState.Active state, CaseCommand.CancelStep command)
    {
        if (state.Tokens.Find(command.Step, command.Referral) is not { } open)
        {
            return Decision.Refuse(RefusalCode.StepNotOpen, command.Step.Value);
        }
        var step = context.Flow[command.Step];
        if (ConferenceDecider.AgainstCancelling(context, state, step, open, command.Reason) is { } code)
        {
            return Decision.Refuse(code, command.Step.Value);
        }
        if (open.Referral is not null && step.Kind == StepKind.Referral)
        {
            return Decision.Refuse(RefusalCode.WithdrawReferralInstead, open.Referral.Value.Value);
        }
        var moves = new TokenMoves(context, state);
        moves.Consume(open, "cancelled", command.Reason);
        return moves.Settle();
    }

    private static RefusalCode? Instead(CaseStep step, StepExecution open) => step.Kind switch
    {
        StepKind.Referral when open.Referral is not null => RefusalCode.UseReferralCommands,
        StepKind.ReceiverCheck when open.Referral is null => RefusalCode.NameTheReferral,
        _ => null,
    };

    private static NeedId? NeedOf(CaseState.Active state, ReferralId? referral) => referral is { } id ? state.Referrals.Find(id)?.Need : null;
}
