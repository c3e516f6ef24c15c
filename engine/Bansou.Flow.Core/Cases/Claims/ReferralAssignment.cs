namespace Bansou.Flow.Core.Cases.Claims;

/// <summary>つなぎのその後を見る人: who looks after a referral between its steps. Without a name it is the lead's.</summary>
internal static class ReferralAssignment
{
    public static Decision Decide(CaseContext context, CaseState.Active state, CaseCommand.AssignReferral command)
    {
        if (state.Referrals.Find(command.Referral) is not { } referral)
        {
            return Decision.Refuse([new Refusal(RefusalCode.ReferralUnknown, command.Referral.Value)]);
        }
        var refusals = new List<Refusal>();
        var me = context.Actor.Person;
        var people = context.Today.People;
        if (command.To is { } to && !people.IsEmpty && !people.Any(person => person.Id == to.Value))
        {
            refusals.Add(new Refusal(RefusalCode.HolderUnknown, to.Value));
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            if (referral.LookedAfterBy is { } holder && holder != me)
            {
                refusals.Add(new Refusal(RefusalCode.StepTakenByAnother, command.Referral.Value));
            }
            else if (command.To is { } other && other != me)
            {
                refusals.Add(new Refusal(RefusalCode.ReasonMissing, command.Referral.Value));
            }
        }
        return refusals.Count > 0 ? Decision.Refuse(refusals)
            : referral.LookedAfterBy == command.To ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.ReferralAssigned(command.Referral, command.To, command.Reason ?? "", context.Now));
    }
}
