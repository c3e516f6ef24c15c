namespace Bansou.Flow.Core.Cases.Households;

internal static class HouseholdEvolution
{
    public static Household? Evolve(Household household, CaseEvent happened) => happened switch
    {
        CaseEvent.MemberAdded e => household with
        {
            Members = household.Members.Add(new HouseholdMember(e.Member, e.Name, e.Relation, e.From, null, "", Shielding.None)),
        },
        CaseEvent.MembershipEnded e => Changed(household, e.Member, member => member with { Until = e.On, WhyEnded = e.Why }),
        CaseEvent.HiddenFromSet e => Shielded(household, e.Member, shield => shield with { HiddenFrom = e.People }),
        CaseEvent.AddressProtected e => Shielded(household, e.Member, shield => shield with { AddressProtected = e.Protected, AddressNotSeenBy = e.NotSeenBy }),
        _ => null,
    };

    private static Household Shielded(Household household, MemberId? member, Func<Shielding, Shielding> change) => member is { } id
        ? Changed(household, id, known => known with { Shielding = change(known.Shielding) })
        : household with { OfPerson = change(household.OfPerson) };

    private static Household Changed(Household household, MemberId id, Func<HouseholdMember, HouseholdMember> change) =>
        household with { Members = [.. household.Members.Select(member => member.Id == id ? change(member) : member)] };
}
