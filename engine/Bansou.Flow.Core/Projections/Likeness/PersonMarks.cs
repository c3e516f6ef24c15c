using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Projections.Search;

namespace Bansou.Flow.Core.Projections.Likeness;

/// <summary>同じ人かもしれない手がかり: folded as the search folds. A protected address is no mark: it is never an answer and never a hint.</summary>
/// <param name="Names">Name, reading and what the person is called.</param>
/// <param name="Numbers">Telephone numbers and other ways to reach the person.</param>
public sealed record PersonMarks(ImmutableArray<string> Names, BirthDate? Birth, ImmutableArray<string> Numbers, ImmutableArray<string> Places)
{
    /// <summary>Shorter words are found everywhere.</summary>
    private const int ShortestMark = 2;

    public static PersonMarks Of(CaseState.Active state)
    {
        var (name, person) = (state.Records.Intake.Name, state.Records.Person);
        var isProtected = state.Records.Household.OfPerson.AddressProtected;
        return Of(
            [name?.Name, name?.Reading, name?.CalledAs],
            person.Birth,
            person.ContactWays.Where(way => way.Kind != ContactWayKind.ThroughSomebody && way.Kind != ContactWayKind.WorkPhone).Select(way => way.To),
            person.Addresses.Where(address => !isProtected && !address.Protected && address.Kind != AddressKind.Daytime).Select(address => address.Place));
    }

    public static PersonMarks Of(IEnumerable<string?> names, BirthDate? birth, IEnumerable<string> numbers, IEnumerable<string> places) =>
        new(Folded(names), birth, Folded(numbers), Folded(places));

    /// <summary>Every mark that can be searched for.</summary>
    public IEnumerable<(LikenessKind Kind, string Text)> Texts =>
        Names.Select(text => (LikenessKind.Name, text)).Concat(Numbers.Select(text => (LikenessKind.Telephone, text))).Concat(Places.Select(text => (LikenessKind.Address, text)));

    /// <summary>Whether the other has the same mark of this kind, letter for letter once folded.</summary>
    public bool Has(LikenessKind kind, string text) => (kind switch
    {
        LikenessKind.Name => Names,
        LikenessKind.Telephone => Numbers,
        LikenessKind.Address => Places,
        LikenessKind.BirthDate => [],
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    }).Contains(text);

    private static ImmutableArray<string> Folded(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Select(Folding.Fold).Where(text => text.Length >= ShortestMark).Distinct()];
}

/// <summary>同じところ.</summary>
public enum LikenessKind
{
    /// <summary>名前・よみ</summary>
    Name,
    /// <summary>生年月日</summary>
    BirthDate,
    /// <summary>電話</summary>
    Telephone,
    /// <summary>住所</summary>
    Address,
}
