using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Households;
using Bansou.Flow.Core.Cases.Watching;

namespace Bansou.Flow.Core.Projections.Search;

/// <summary>
/// 検索のことば: by what a case is found: names, how the person is called, readings, telephone numbers, places, receivers. Nothing that was said in any
/// meeting or note stands here (HR-12), and nothing that tells where somebody with a protected address is.
/// </summary>
public static class SearchText
{
    /// <summary>Shorter runs of digits are times and floors, not telephone numbers.</summary>
    private const int ShortestNumber = 6;

    /// <summary>Folded, one thing a line, each once, in the order in which the record tells them; empty for a case that is not opened.</summary>
    public static string Of(CaseFlow flow, CaseState state) => state switch
    {
        CaseState.NotOpened => "",
        CaseState.Active active => Lines(flow, active),
        CaseState.SeenOff farewell => Lines(flow, farewell.Last),
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };

    /// <summary>What somebody typed, as folded words; all of them must be found.</summary>
    public static ImmutableArray<string> Words(string typed) =>
        [.. typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).Where(word => word.Length > 0)
            .Select(word => Romaji.IsLatin(word) ? Romaji.KeyOf(word)! : word).Distinct().Take(8)];

    /// <summary>By what those find a case who see its plan and no more: the person's name and the receivers.</summary>
    internal static ImmutableArray<string> OfPlan(CaseFlow flow, CaseState.Active state) =>
        [.. OfNames([state.Records.Intake.Name]), .. Folded(TellsPlaces(state) ? Receivers(flow, state) : [])];

    /// <summary>By what those find a case who know these names of the person.</summary>
    internal static ImmutableArray<string> OfNames(IEnumerable<PersonName?> names) => [.. Folded(names.SelectMany(OfName))];

    private static string Lines(CaseFlow flow, CaseState.Active state) =>
        string.Join('\n', Folded(Names(state).Concat(Numbers(state)).Concat(Places(flow, state))));

    /// <summary>The lines by which something of that name is found, whether it is typed in kana, kanji or Latin letters.</summary>
    public static ImmutableArray<string> LinesOf(params IEnumerable<string> names) => [.. Folded(names)];

    /// <summary>Whether all words stand somewhere in the lines.</summary>
    public static bool Holds(ImmutableArray<string> lines, string typed) => Words(typed) is { IsEmpty: false } words && words.All(word => lines.Any(line => line.Contains(word, StringComparison.Ordinal)));

    /// <summary>What can be read in Latin letters stands there in them too, where somebody looks for it by them.</summary>
    private static IEnumerable<string> Folded(IEnumerable<string> texts)
    {
        var lines = texts.Select(Folding.Fold).Where(line => line.Length > 0).Distinct().ToList();
        return lines.Concat(lines.SelectMany(Romaji.KeysIn)).Distinct();
    }

    private static IEnumerable<string> OfName(PersonName? name) => name is null ? [] : [name.Name, name.CalledAs, name.Reading];

    private static IEnumerable<string> Names(CaseState.Active state)
    {
        var records = state.Records;
        foreach (var name in OfName(records.Intake.Name))
        {
            yield return name;
        }
        foreach (var inquirer in records.Intake.Inquiries.Select(inquiry => inquiry.Inquirer).OfType<Cases.Intakes.Inquirer>())
        {
            yield return inquirer.Name;
        }
        // A member who is kept apart must not be the way to the person, nor the person to them.
        foreach (var member in records.Household.Members.Where(member => !IsShielded(member.Shielding)))
        {
            yield return member.Name;
        }
        foreach (var person in records.Bonds.KeyPersons)
        {
            yield return person.Name;
        }
        foreach (var bond in records.Bonds.Bonds)
        {
            yield return bond.With;
        }
        if (records.Bonds.SosReceiver is { } receiver)
        {
            yield return receiver.Who;
        }
        if (state.Watch is WatchState.Watching watching)
        {
            yield return watching.SosReceiver;
        }
    }

    private static IEnumerable<string> Numbers(CaseState.Active state) =>
        state.Records.Person.ContactWays.Select(way => way.To)
            .Concat(state.Records.Intake.Inquiries.Select(inquiry => inquiry.ContactWish))
            .Append(state.Records.Bonds.SosReceiver?.HowToReach ?? "")
            .SelectMany(NumbersIn);

    private static IEnumerable<string> NumbersIn(string words)
    {
        var folded = Folding.Fold(words);
        for (var start = 0; start < folded.Length; start++)
        {
            var end = start;
            while (end < folded.Length && char.IsAsciiDigit(folded[end]))
            {
                end++;
            }
            if (end - start >= ShortestNumber)
            {
                yield return folded[start..end];
            }
            start = end;
        }
    }

    /// <summary>Where the person was met and to whom they were connected; a receiver tells where somebody lives as well as an address does.</summary>
    private static IEnumerable<string> Places(CaseFlow flow, CaseState.Active state) =>
        TellsPlaces(state) ? state.Records.Intake.Notices.Select(notice => notice.Place).Concat(Addresses(state)).Concat(Receivers(flow, state)) : [];

    private static IEnumerable<string> Addresses(CaseState.Active state) =>
        state.Records.Person.Addresses.Where(address => !address.Protected).Select(address => address.Place);

    private static bool TellsPlaces(CaseState.Active state) =>
        !state.Records.Household.OfPerson.AddressProtected && !state.Records.Household.Members.Any(member => member.Shielding.AddressProtected);

    private static IEnumerable<string> Receivers(CaseFlow flow, CaseState.Active state) =>
        state.Referrals.All.Where(referral => referral.Receiver is not null).Select(referral => NameOf(flow, referral.Receiver!.Value));

    private static string NameOf(CaseFlow flow, OrganisationId receiver) =>
        flow.Pack.Organisations.FirstOrDefault(known => known.Id == receiver.Value)?.Name
        ?? flow.Pack.Resources.FirstOrDefault(known => known.Id == receiver.Value || known.Organisation == receiver.Value)?.Name
        ?? receiver.Value;

    private static bool IsShielded(Shielding shielding) => shielding.AddressProtected || !shielding.HiddenFrom.IsEmpty;
}
