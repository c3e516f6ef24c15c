namespace Bansou.Flow.Core.Cases.Claims;

/// <summary>届いたつなぎを受け持つ人: the receiver says among its own people who has it. The origin's side is not touched by it.</summary>
internal static class ReceivedAssignment
{
    public static Decision Decide(CaseContext context, CaseState.Active state, CaseCommand.TakeReceived command)
    {
        if (state.Referrals.Find(command.Referral) is not { } referral)
        {
            return Decision.Refuse([new Refusal(RefusalCode.ReferralUnknown, command.Referral.Value)]);
        }
        if (referral.Receiver is not { } receiver || receiver != context.Actor.Organisation)
        {
            return Decision.Refuse([new Refusal(RefusalCode.ReferralNotYours, command.Referral.Value)]);
        }
        var refusals = new List<Refusal>();
        if (command.To is { } to && to != context.Actor.Person && !WorksAt(context, to, receiver))
        {
            refusals.Add(new Refusal(RefusalCode.HolderUnknown, to.Value));
        }
        if (string.IsNullOrWhiteSpace(command.Reason) && AgainstSilence(context.Actor.Person, referral.TakenBy, command) is { } silent)
        {
            refusals.Add(silent);
        }
        return refusals.Count > 0 ? Decision.Refuse(refusals)
            : referral.TakenBy == command.To ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.ReceivedTaken(command.Referral, command.To, command.Reason ?? "", context.Now));
    }

    private static Refusal? AgainstSilence(PersonId me, PersonId? holder, CaseCommand.TakeReceived command) =>
        holder is { } other && other != me ? new Refusal(RefusalCode.StepTakenByAnother, command.Referral.Value)
        : command.To is { } to && to != me ? new Refusal(RefusalCode.ReasonMissing, command.Referral.Value)
        : null;

    private static bool WorksAt(CaseContext context, PersonId person, OrganisationId house) =>
        context.Today.People.Any(known => known.Id == person.Value && known.Organisation == house.Value);
}
