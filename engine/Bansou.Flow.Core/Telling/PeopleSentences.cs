using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Persons;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about the person and the household. Whoever may not see something is told only that it was written.</summary>
internal static class PeopleSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.PersonNamed e => Sentence.Done(scope.In("お名前を書いた　", "Wrote down the name: ") + e.Name).Note("", e.Reading).Apart(scope.In("呼ばれたい名前", "Wants to be called"), e.CalledAs),
        CaseEvent.ToldAboutSelf e => Sentence.Done(scope.In("自分のことばで話された", "Spoke about themselves")).Own(scope.In("本人", "The person"), e.Words),
        CaseEvent.BirthDateWritten e => Sentence.Done(scope.In("生年月日を書いた", "Wrote down the date of birth"))
            .Note("", scope.Language == TellingLanguage.English ? null : BirthWords.Of(new BirthDate(e.Year, e.Month, e.Day, e.About))),
        CaseEvent.AddressWritten e => Sentence.Done(scope.In($"住所・居場所を書いた（{scope.Of(PeopleTables.AddressKind, e.Kind)}）", $"Wrote down an address ({scope.Of(PeopleTables.AddressKind, e.Kind)})"))
            .Said(scope.In("場所", "Place"), e.Place).Apart("", e.Note),
        CaseEvent.ContactWayWritten e => Sentence.Done(scope.In(
                $"連絡のしかたを書いた（{scope.Of(PeopleTables.ContactWayKind, e.Kind)}）", $"Wrote down how to reach the person ({scope.Of(PeopleTables.ContactWayKind, e.Kind)})"))
            .Note("", e.Gone ? scope.In("もう使われていない", "not used any more") : null).Apart(scope.In("連絡先", "To"), e.To).Apart(scope.In("いつ", "When"), e.When),
        CaseEvent.MemberAdded e => Sentence.Done(scope.In($"世帯員を書いた　{e.Name}（{e.Relation}）", $"Wrote down a member of the household: {e.Name} ({e.Relation})"))
            .Note("", e.From is { } from ? scope.In($"{scope.Day(from)}から", $"from {scope.Day(from)} on") : null),
        CaseEvent.MembershipEnded e => Sentence.Done(scope.In($"{Member(e.Member, scope)}が世帯を離れた", $"{Member(e.Member, scope)} left the household")).Note("", scope.Day(e.On)).Said(scope.In("わけ", "Why"), e.Why),
        CaseEvent.HiddenFromSet e => Sentence.Done(scope.In($"{Member(e.Member, scope)}のことを見せない相手を決めた", $"Set from whom is hidden what concerns {Member(e.Member, scope)}"))
            .Note("", e.People.IsDefaultOrEmpty ? scope.In("だれにも隠さない", "nobody") : scope.List(e.People.Select(scope.Person))),
        CaseEvent.AddressProtected e => Sentence.Done(e.Protected
            ? scope.In($"{Member(e.Member, scope)}の住所を守る", $"The address of {Member(e.Member, scope)} is protected")
            : scope.In($"{Member(e.Member, scope)}の住所の守りを解いた", $"The address of {Member(e.Member, scope)} is not protected any more")),
        _ => null,
    };

    private static string Member(MemberId? id, SentenceScope scope) => id is not { } member
        ? scope.In("本人", "the person")
        : scope.Known?.Records.Household.Find(member)?.Name ?? scope.In("世帯員", "a member of the household");
}
