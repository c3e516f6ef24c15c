using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Persons;

namespace Bansou.Flow.Core.Rights;

/// <summary>Who accompanies a case: its holders and the second member of staff, and the organisations that they act for.</summary>
internal static class CaseTeam
{
    public static bool Holds(CaseState.Active state, PersonId person) =>
        state.Holders.Lead.Person == person || state.Holders.OverviewHolder.Person == person || state.Records.Notes.SecondStaff?.Person == person;

    /// <summary>Whoever holds the case, and whoever stands in for them.</summary>
    public static bool Holds(CaseState.Active state, Reader reader) => Holds(state, reader.Person) || (reader.Actor.For is { } away && Holds(state, away));

    public static bool IsOf(CaseState.Active state, OrganisationId organisation) =>
        state.Holders.Lead.Organisation == organisation || state.Holders.OverviewHolder.Organisation == organisation
        || state.Records.Notes.SecondStaff?.Organisation == organisation;

    /// <summary>One address of the person: it can be protected by itself, and with all others.</summary>
    public static bool MaySee(CaseState.Active state, PersonId reader, PersonAddress address) =>
        MaySeeAddress(state, reader, about: null) && (!address.Protected || Holds(state, reader));

    /// <summary>Where somebody lives, once it is protected, is for those who hold the case, and for none whom the protection names.</summary>
    public static bool MaySeeAddress(CaseState.Active state, PersonId reader, MemberId? about)
    {
        var household = state.Records.Household;
        var shield = about is { } member ? household.Find(member)?.Shielding : household.OfPerson;
        return household.MaySeeAddress(reader, about) && (shield is not { AddressProtected: true } || Holds(state, reader));
    }
}
