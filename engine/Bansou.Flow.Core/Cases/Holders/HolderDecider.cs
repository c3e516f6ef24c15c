using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Holders;

/// <summary>担当の引継ぎ: both roles are filled at every instant, by named people who are there (HR-3, HR-14).</summary>
internal static class HolderDecider
{
    /// <summary>Role codes of those who share out the work.</summary>
    private static readonly string[] Assigners = ["chief", "center_head", "municipality", "prefecture", "adviser", "multi_agency"];

    public static Decision HandOver(CaseContext context, CaseState.Active state, CaseCommand.HandOver command)
    {
        var holders = new CaseHolders(command.Lead ?? state.Holders.Lead, command.OverviewHolder ?? state.Holders.OverviewHolder);
        var refusals = Unfit(context, holders.Lead, holders.OverviewHolder).ToList();
        if (!OpenStep.IsHolder(state, context.Actor) && !MayAssign(context))
        {
            refusals.Add(new Refusal(RefusalCode.NotYourRole, context.Actor.Role));
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            refusals.Add(new Refusal(RefusalCode.ReasonMissing));
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        return holders == state.Holders ? Decision.NothingToDo : Decision.Accept(new CaseEvent.HandedOver(holders, command.Reason));
    }

    /// <summary>Nobody, or somebody whom the pack does not know, cannot hold a case.</summary>
    public static IEnumerable<Refusal> Unfit(CaseContext context, params Holder[] holders)
    {
        foreach (var person in holders.Select(holder => holder.Person.Value).Distinct())
        {
            if (string.IsNullOrWhiteSpace(person))
            {
                yield return new Refusal(RefusalCode.HolderMissing);
            }
            else if (!IsKnown(context, person))
            {
                yield return new Refusal(RefusalCode.HolderUnknown, person);
            }
        }
    }

    private static bool IsKnown(CaseContext context, string person)
    {
        var people = context.Today.People;
        return people.IsEmpty || people.Any(known => known.Id == person);
    }

    /// <summary>Whether the actor shares out the work of others.</summary>
    public static bool MayAssign(CaseContext context) =>
        context.Today.Roles.Any(role => role.Id == context.Actor.Role && Assigners.Contains(role.Code));
}
