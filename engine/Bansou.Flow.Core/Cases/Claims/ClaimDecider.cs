using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Claims;

/// <summary>だれがやるか: who has taken an open step. Anybody who may do the step may still do it: somebody who is ill must not stop a case.</summary>
internal static class ClaimDecider
{
    private const string Anybody = "any";

    public static Decision Claim(CaseContext context, CaseState.Active state, CaseCommand.ClaimStep command)
    {
        var refusals = new List<Refusal>();
        var open = Find(context, state, command.Step, command.Referral, refusals);
        if (open is not null)
        {
            NeedReasonForAnothers(context, open, command.Reason, refusals);
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var me = context.Actor.Person;
        return open!.ClaimedBy == me
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.StepClaimed(open.Id, open.Step, me, command.Reason ?? "", context.Now));
    }

    public static Decision HandOn(CaseContext context, CaseState.Active state, CaseCommand.HandOnStep command)
    {
        var refusals = new List<Refusal>();
        var open = Find(context, state, command.Step, command.Referral, refusals);
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            refusals.Add(new Refusal(RefusalCode.ReasonMissing, command.Step.Value));
        }
        if (open is not null && AgainstTaker(context, state, context.Flow[open.Step], command.To) is { } unfit)
        {
            refusals.Add(unfit);
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        return open!.ClaimedBy == command.To
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.StepHandedOn(open.Id, open.Step, command.To, command.Reason, context.Now));
    }

    public static Decision GiveBack(CaseContext context, CaseState.Active state, CaseCommand.GiveBackStep command)
    {
        var refusals = new List<Refusal>();
        var open = Find(context, state, command.Step, command.Referral, refusals);
        if (open is not null)
        {
            NeedReasonForAnothers(context, open, command.Reason, refusals);
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        return open!.ClaimedBy is null
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.StepGivenBack(open.Id, open.Step, command.Reason ?? "", context.Now));
    }

    /// <summary>Nobody, somebody unknown, or somebody whose role may not do the step; null when they can have it.</summary>
    public static Refusal? AgainstTaker(CaseContext context, CaseState.Active state, CaseStep step, PersonId taker)
    {
        var people = context.Today.People;
        if (string.IsNullOrWhiteSpace(taker.Value) || (!people.IsEmpty && !people.Any(person => person.Id == taker.Value)))
        {
            return new Refusal(RefusalCode.HolderUnknown, taker.Value);
        }
        var roles = step.Settings?.Roles ?? [];
        var fits = roles.IsEmpty || people.IsEmpty || roles.Contains(Anybody) || state.Holders.Lead.Person == taker || state.Holders.OverviewHolder.Person == taker
            || people.Any(person => person.Id == taker.Value && person.Roles.Any(role => roles.Contains(role)));
        return fits ? null : new Refusal(RefusalCode.TakerRoleUnfit, taker.Value);
    }

    private static StepExecution? Find(CaseContext context, CaseState.Active state, StepId step, ReferralId? referral, List<Refusal> refusals)
    {
        if (OpenStep.Find(context, state, step, referral, refusals) is not { } open)
        {
            return null;
        }
        OpenStep.CheckRole(context, state, context.Flow[open.Step], refusals);
        return open;
    }

    private static void NeedReasonForAnothers(CaseContext context, StepExecution open, string? reason, List<Refusal> refusals)
    {
        if (open.ClaimedBy is { } holder && holder != context.Actor.Person && string.IsNullOrWhiteSpace(reason))
        {
            refusals.Add(new Refusal(RefusalCode.StepTakenByAnother, open.Step.Value));
        }
    }
}
