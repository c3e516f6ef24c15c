using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Persons;

namespace Bansou.Flow.Core.Rights;

/// <summary>ご本人のこと (V4), own words first; a protected address is said to be there, and told to nobody who does not hold the case.</summary>
public sealed record PersonSheet(
    PersonName? Name,
    ImmutableArray<DatedWords> OwnWords,
    BirthDate? Birth,
    ImmutableArray<AddressLine> Addresses,
    ImmutableArray<ContactWay> ContactWays,
    bool AddressProtected)
{
    internal static PersonSheet Of(CaseState.Active state, Reader reader)
    {
        var person = state.Records.Person;
        return new PersonSheet(
            state.Records.Intake.Name,
            person.OwnWords,
            person.Birth,
            [.. person.Addresses.Select(address => AddressLine.Of(address, CaseTeam.MaySee(state, reader.Person, address)))],
            person.ContactWays,
            state.Records.Household.OfPerson.AddressProtected);
    }
}

/// <summary>住所の一行.</summary>
/// <param name="Hidden">The reader may not see it: place, postal code and note are empty.</param>
public sealed record AddressLine(AddressKind Kind, string Place, string PostalCode, bool Protected, DateOnly? Since, string Note, bool Hidden)
{
    internal static AddressLine Of(PersonAddress address, bool isSeen) => isSeen
        ? new(address.Kind, address.Place, address.PostalCode, address.Protected, address.Since, address.Note, Hidden: false)
        : new(address.Kind, "", "", address.Protected, null, "", Hidden: true);
}
