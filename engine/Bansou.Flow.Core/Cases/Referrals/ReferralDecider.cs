using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>Opening and writing referrals (つなぎ票).</summary>
internal static class ReferralDecider
{
    public static Decision Open(CaseContext context, CaseState.Active state, CaseCommand.OpenReferral command)
    {
        var refusals = new List<Refusal>();
        var open = OpenStep.Find(context, state, command.Step, null, refusals);
        if (open is not null && context.Flow[command.Step].Kind != StepKind.Referral)
        {
            refusals.Add(new Refusal(RefusalCode.StepNotOpen, command.Step.Value));
        }
        CheckNew(state, command, refusals);
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var moves = new TokenMoves(context, state);
        moves.Emit(Opened(context, command));
        var cause = new Cause(command.Step, null, command.Referral, command.Need);
        moves.Emit(new CaseEvent.StepOpened(
            moves.State.Tokens.NextExecution, command.Step, command.Referral, cause, open!.Rounds, context.Now, null, "referral", null));
        ConsentPage.AskIfMissing(moves, moves.State.Referrals.Find(command.Referral)!);
        return moves.Settle();
    }

    private static CaseEvent.ReferralOpened Opened(CaseContext context, CaseCommand.OpenReferral command) => new(
        command.Referral,
        command.Need,
        command.Step,
        command.Receiver,
        command.ReceiverPerson,
        command.Replaces,
        command.Summary ?? "",
        command.Request ?? "",
        command.PersonsWish ?? "",
        command.Accompanied,
        ReferralStage.Preparing,
        context.Now,
        Clocks.OfStage(ReferralStage.Preparing, context));

    private static void CheckNew(CaseState.Active state, CaseCommand.OpenReferral command, List<Refusal> refusals)
    {
        if (state.Referrals.Find(command.Referral) is not null)
        {
            refusals.Add(new Refusal(RefusalCode.ReferralAlreadyOpened, command.Referral.Value));
        }
        if (state.Needs.Find(command.Need) is null)
        {
            refusals.Add(new Refusal(RefusalCode.NeedUnknown, command.Need.Value));
        }
        if (command.Replaces is { } replaced && state.Referrals.Find(replaced)?.Need != command.Need)
        {
            refusals.Add(new Refusal(RefusalCode.ReferralUnknown, replaced.Value));
        }
        CheckReceiverPerson(state, command.ReceiverPerson, refusals);
    }

    /// <summary>Who coordinates is not the container (TN-1).</summary>
    private static void CheckReceiverPerson(CaseState.Active state, PersonId? receiver, List<Refusal> refusals)
    {
        if (receiver is { } person && state.Holders.Lead.Person == person)
        {
            refusals.Add(new Refusal(RefusalCode.LeadIsReceiver, person.Value));
        }
    }

    public static Decision Write(CaseContext context, CaseState.Active state, CaseCommand.WriteReferral command)
    {
        if (state.Referrals.Find(command.Referral) is not { } referral)
        {
            return Decision.Refuse(RefusalCode.ReferralUnknown, command.Referral.Value);
        }
        if (referral.Stage.HasEnded())
        {
            return Decision.Refuse(RefusalCode.ReferralEnded, command.Referral.Value);
        }
        var refusals = new List<Refusal>();
        CheckReceiverPerson(state, command.ReceiverPerson, refusals);
        if (command.Receiver is { } receiver && receiver != referral.Receiver && referral.Stage > ReferralStage.Consented)
        {
            refusals.Add(new Refusal(RefusalCode.ReferralStageUnreachable, command.Referral.Value));
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var moves = new TokenMoves(context, state);
        moves.Emit(new CaseEvent.ReferralWritten(
            referral.Id,
            command.Receiver ?? referral.Receiver,
            command.ReceiverPerson ?? referral.ReceiverPerson,
            command.Summary ?? referral.Summary,
            command.Request ?? referral.Request,
            command.PersonsWish ?? referral.PersonsWish));
        ConsentPage.AskIfMissing(moves, moves.State.Referrals.Find(referral.Id)!);
        return moves.Settle();
    }
}
