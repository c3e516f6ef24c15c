using Bansou.Flow.Core.Cases.Intakes;

namespace Bansou.Flow.Core.Cases.Persons;

internal static class PersonEvolution
{
    public static PersonRecord? Evolve(PersonRecord person, CaseEvent happened) => happened switch
    {
        CaseEvent.BirthDateWritten e => person with { Birth = new BirthDate(e.Year, e.Month, e.Day, e.About) },
        CaseEvent.AddressWritten e => person with { Addresses = [.. person.Addresses.Where(known => known.Kind != e.Kind), .. Now(e)] },
        CaseEvent.ContactWayWritten e => person with { ContactWays = [.. person.ContactWays.Where(known => known.Kind != e.Kind || known.To != e.To), .. Now(e)] },
        CaseEvent.ToldAboutSelf e => person with { OwnWords = person.OwnWords.Add(new DatedWords(e.Words, e.By, e.At)) },
        CaseEvent.WayBackTold e => person with { WayBack = new DatedWords(e.Words, e.By, e.At) },
        _ => null,
    };

    private static IEnumerable<PersonAddress> Now(CaseEvent.AddressWritten e) =>
        e.Place.Length == 0 ? [] : [new PersonAddress(e.Kind, e.Place, e.PostalCode, e.Protected, e.Since, e.Note)];

    private static IEnumerable<ContactWay> Now(CaseEvent.ContactWayWritten e) =>
        e.Gone ? [] : [new ContactWay(e.Kind, e.To, e.MayContact, e.MayLeaveMessage, e.MaySayWhoWeAre, e.When)];
}
