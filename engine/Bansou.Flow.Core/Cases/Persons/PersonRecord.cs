using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Intakes;

namespace Bansou.Flow.Core.Cases.Persons;

/// <summary>ご本人のこと: what is known of the person beside the name (F01). Every part may be empty: nobody is asked for papers at the door (HR-8).</summary>
/// <param name="WayBack">戻り方: that they can come back any time, and how, as the person was told last; null while nobody did.</param>
/// <param name="OwnWords">自分のことばで: how the person tells about themselves, the last at the end; nothing is taken away.</param>
public sealed record PersonRecord(BirthDate? Birth, ImmutableArray<PersonAddress> Addresses, ImmutableArray<ContactWay> ContactWays, ImmutableArray<DatedWords> OwnWords, DatedWords? WayBack)
{
    public static readonly PersonRecord Empty = new(null, [], [], [], null);

    public PersonAddress? Find(AddressKind kind) => Addresses.FirstOrDefault(address => address.Kind == kind);

    public ContactWay? Find(ContactWayKind kind, string to) => ContactWays.FirstOrDefault(way => way.Kind == kind && way.To == to);
}

/// <summary>生年月日: as much of it as is known.</summary>
/// <param name="Month">Null while unknown; then the day is unknown too.</param>
/// <param name="About">ごろ: somebody guessed.</param>
public sealed record BirthDate(int Year, int? Month, int? Day, bool About)
{
    /// <summary>Whether two dates may be the same day: what one does not say does not speak against the other.</summary>
    public bool MayBe(BirthDate other) =>
        (Year == other.Year || ((About || other.About) && Math.Abs(Year - other.Year) <= 1))
        && Fits(Month, other.Month) && Fits(Day, other.Day);

    private static bool Fits(int? one, int? another) => one is null || another is null || one == another;
}

/// <summary>住所・居場所, of one kind; there may be none at all.</summary>
/// <param name="Protected">守られた住所: only those who hold the case see it, and no search, list or suggestion is made of it.</param>
public sealed record PersonAddress(AddressKind Kind, string Place, string PostalCode, bool Protected, DateOnly? Since, string Note);

/// <summary>住所の種類.</summary>
public enum AddressKind
{
    /// <summary>いま寝泊まりしているところ</summary>
    Staying,
    /// <summary>住民票の住所</summary>
    Registered,
    /// <summary>手紙が届くところ</summary>
    Mail,
    /// <summary>日中いるところ</summary>
    Daytime,
    /// <summary>前に住んでいたところ</summary>
    Former,
}

/// <summary>連絡のしかた: one number or address, and what may be done with it (IN-5).</summary>
/// <param name="When">Hours and days that suit the person, in words.</param>
public sealed record ContactWay(ContactWayKind Kind, string To, Permission MayContact, Permission MayLeaveMessage, Permission MaySayWhoWeAre, string When);

/// <summary>連絡の種類.</summary>
public enum ContactWayKind
{
    /// <summary>携帯電話</summary>
    Mobile,
    /// <summary>自宅の電話</summary>
    HomePhone,
    /// <summary>職場の電話</summary>
    WorkPhone,
    /// <summary>取り次いでくれる人の電話</summary>
    ThroughSomebody,
    /// <summary>メール</summary>
    Email,
    /// <summary>SNSなど</summary>
    Message,
}

/// <summary>してよいか: nobody asked yet is not a yes.</summary>
public enum Permission
{
    /// <summary>まだ聴いていない</summary>
    NotAsked,
    /// <summary>よい</summary>
    Yes,
    /// <summary>しないでほしい</summary>
    No,
}
