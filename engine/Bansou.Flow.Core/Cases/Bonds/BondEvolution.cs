namespace Bansou.Flow.Core.Cases.Bonds;

internal static class BondEvolution
{
    public static BondBook? Evolve(BondBook book, CaseEvent happened) => happened switch
    {
        CaseEvent.BondTied e => book with
        {
            Bonds = book.Bonds.Add(new Bond(e.Bond, e.Kind, e.With, e.From, e.At, [new BondTelling(e.Thickness, e.Words, e.By, e.At)])),
        },
        CaseEvent.BondDescribed e => book with
        {
            Bonds = [.. book.Bonds.Select(bond => bond.Id == e.Bond ? bond with { Tellings = bond.Tellings.Add(new BondTelling(e.Thickness, e.Words, e.By, e.At)) } : bond)],
        },
        CaseEvent.KeyPersonAsked e => book with { KeyPersons = book.KeyPersons.Add(new KeyPerson(e.KeyPerson, e.Name, e.Light, e.Bond, KeyPersonAnswer.Asked)) },
        CaseEvent.KeyPersonAnswered e => book with
        {
            KeyPersons = [.. book.KeyPersons.Select(person => person.Id == e.KeyPerson
                ? person with { Answer = e.Accepts ? KeyPersonAnswer.Accepted : KeyPersonAnswer.Declined, AnswerWords = e.Words }
                : person)],
        },
        CaseEvent.SosReceiverNamed e => book with { SosReceiver = new SosReceiver(e.Who, e.HowToReach, e.At) },
        _ => null,
    };
}
