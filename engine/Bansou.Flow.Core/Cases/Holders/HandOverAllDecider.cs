using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Claims;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Holders;

/// <summary>
/// ひとりの人のすべてを引き継ぐ: everything of one case that somebody who leaves has in hand goes to one successor, all of it or nothing,
/// so that nothing remains without an owner (HR-3, HR-14).
/// </summary>
internal static class HandOverAllDecider
{
    public static Decision Decide(CaseContext context, CaseState.Active state, CaseCommand.HandOverAll command)
    {
        var refusals = HolderDecider.Unfit(context, command.To).ToList();
        if (!OpenStep.IsHolder(state, context.Actor) && !HolderDecider.MayAssign(context))
        {
            refusals.Add(new Refusal(RefusalCode.NotYourRole, context.Actor.Role));
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            refusals.Add(new Refusal(RefusalCode.ReasonMissing));
        }
        var holders = HoldersAfter(state, command);
        refusals.AddRange(ClaimsOf(state, command.From).Select(open => ClaimDecider.AgainstTaker(context, state with { Holders = holders }, context.Flow[open.Step], command.To.Person)).OfType<Refusal>());
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var events = command.From == command.To.Person ? [] : Events(context, state, command, holders).ToImmutableArray();
        return events.IsEmpty ? Decision.NothingToDo : new Decision.Accepted(events);
    }

    private static CaseHolders HoldersAfter(CaseState.Active state, CaseCommand.HandOverAll command) => new(
        state.Holders.Lead.Person == command.From ? command.To : state.Holders.Lead,
        state.Holders.OverviewHolder.Person == command.From ? command.To : state.Holders.OverviewHolder);

    private static IEnumerable<StepExecution> ClaimsOf(CaseState.Active state, PersonId person) => state.Tokens.Open.Where(open => open.ClaimedBy == person);

    private static IEnumerable<CaseEvent> Events(CaseContext context, CaseState.Active state, CaseCommand.HandOverAll command, CaseHolders holders)
    {
        if (holders != state.Holders)
        {
            yield return new CaseEvent.HandedOver(holders, command.Reason);
        }
        // The second member of staff is somebody beside the lead: where the successor leads already, the place is kept until somebody is found.
        if (state.Records.Notes.SecondStaff?.Person == command.From && holders.Lead.Person != command.To.Person)
        {
            yield return new CaseEvent.SecondStaffAssigned(command.To.Person, command.To.Organisation, context.Now);
        }
        foreach (var item in state.Records.Work.All.Where(item => item.IsOpen && item.Owner == command.From))
        {
            yield return new CaseEvent.WorkItemMoved(item.Id, command.To.Person, item.On, command.Reason);
        }
        foreach (var open in ClaimsOf(state, command.From))
        {
            yield return new CaseEvent.StepHandedOn(open.Id, open.Step, command.To.Person, command.Reason, context.Now);
        }
        foreach (var referral in state.Referrals.All.Where(referral => referral.LookedAfterBy == command.From))
        {
            yield return new CaseEvent.ReferralAssigned(referral.Id, command.To.Person, command.Reason, context.Now);
        }
    }
}
