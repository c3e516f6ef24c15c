using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Persons;

/// <summary>ご本人のこと (F01). Anything may be missing.</summary>
/// <param name="OwnWords">自分のことばで, the last at the end.</param>
/// <param name="PresentingIssues">主訴, in the person's words as they were said.</param>
/// <param name="AddressProtected">住所の守り: all addresses are only for those who hold the case.</param>
internal sealed record PersonResponse(
    string? Name,
    string? Reading,
    string? CalledAs,
    IReadOnlyList<WordsResponse> OwnWords,
    IReadOnlyList<WordsResponse> PresentingIssues,
    BirthResponse? Birth,
    IReadOnlyList<AddressResponse> Addresses,
    IReadOnlyList<ContactWayResponse> ContactWays,
    bool AddressProtected)
{
    public static PersonResponse Of(WholeCase whole, FoundCase found)
    {
        var (sheet, names) = (whole.Person, found.Names);
        return new(
            sheet.Name?.Name,
            sheet.Name?.Reading,
            sheet.Name?.CalledAs,
            [.. sheet.OwnWords.Select(words => WordsResponse.Of(words, names))],
            [.. whole.Intake.PresentingIssues.Select(words => WordsResponse.Of(words, names))],
            sheet.Birth is { } birth ? BirthResponse.Of(birth, OfficeTime.DateOf(found.Context.Now)) : null,
            [.. sheet.Addresses.Select(AddressResponse.Of)],
            [.. sheet.ContactWays.Select(ContactWayResponse.Of)],
            sheet.AddressProtected);
    }
}

/// <summary>生年月日.</summary>
/// <param name="Month">Null while unknown.</param>
/// <param name="About">ごろ.</param>
/// <param name="Words">The same as people write it, 昭和60年5月ごろ.</param>
/// <param name="Age">Today; null while the day is not known.</param>
internal sealed record BirthResponse(int Year, int? Month, int? Day, bool About, string Words, int? Age)
{
    public static BirthResponse Of(BirthDate birth, DateOnly today) => new(birth.Year, birth.Month, birth.Day, birth.About, BirthWords.Of(birth), BirthWords.Age(birth, today));
}

/// <summary>住所・居場所.</summary>
/// <param name="Kind"><c>staying</c>, <c>registered</c>, <c>mail</c>, <c>daytime</c>, <c>former</c>.</param>
/// <param name="Protected">This one is protected by itself.</param>
/// <param name="Hidden">There is one, and the reader may not see it; <c>place</c> is empty.</param>
internal sealed record AddressResponse(AddressKind Kind, string Place, string PostalCode, bool Protected, DateOnly? Since, string Note, bool Hidden)
{
    public static AddressResponse Of(AddressLine line) => new(line.Kind, line.Place, line.PostalCode, line.Protected, line.Since, line.Note, line.Hidden);
}

/// <summary>連絡のしかた.</summary>
/// <param name="Kind"><c>mobile</c>, <c>homePhone</c>, <c>workPhone</c>, <c>throughSomebody</c>, <c>email</c>, <c>message</c>.</param>
/// <param name="MayContact"><c>notAsked</c>, <c>yes</c>, <c>no</c>; the same for the next two.</param>
internal sealed record ContactWayResponse(ContactWayKind Kind, string To, Permission MayContact, Permission MayLeaveMessage, Permission MaySayWhoWeAre, string When)
{
    public static ContactWayResponse Of(ContactWay way) =>
        new(way.Kind, way.To, way.MayContact, way.MayLeaveMessage, way.MaySayWhoWeAre, way.When);
}
