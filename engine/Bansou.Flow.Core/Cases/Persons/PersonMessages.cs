using Bansou.Flow.Core.Cases.Persons;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>生年月日を書く: as much as is known.</summary>
    /// <param name="About">ごろ.</param>
    public sealed record WriteBirthDate(int Year, int? Month = null, int? Day = null, bool About = false) : CaseCommand;

    /// <summary>住所・居場所を書く: the newest of its kind counts; an empty place means that there is none (any more).</summary>
    /// <param name="Protected">守られた住所.</param>
    public sealed record WriteAddress(AddressKind Kind, string Place, bool Protected = false, string? PostalCode = null, DateOnly? Since = null, string? Note = null) : CaseCommand;

    /// <summary>連絡のしかたを書く: a number, and whether we may call, leave a message, say who we are.</summary>
    /// <param name="To">The number or address; writing it again changes what may be done with it.</param>
    /// <param name="Gone">もう使われていない.</param>
    public sealed record WriteContactWay(
        ContactWayKind Kind,
        string To,
        Permission MayContact = Permission.NotAsked,
        Permission MayLeaveMessage = Permission.NotAsked,
        Permission MaySayWhoWeAre = Permission.NotAsked,
        string? When = null,
        bool Gone = false) : CaseCommand;

    /// <summary>自分のことばで話す: who I am, as the person says it; what was said before stays.</summary>
    public sealed record TellAboutSelf(string Words) : CaseCommand;

    /// <summary>戻り方を伝える: that the person can come back any time, and how (§1.13).</summary>
    public sealed record TellWayBack(string Words) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>生年月日が書かれた</summary>
    public sealed record BirthDateWritten(int Year, int? Month, int? Day, bool About, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>住所・居場所が書かれた</summary>
    /// <param name="Place">Empty when there is none any more.</param>
    public sealed record AddressWritten(AddressKind Kind, string Place, bool Protected, string PostalCode, DateOnly? Since, string Note, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>連絡のしかたが書かれた</summary>
    public sealed record ContactWayWritten(
        ContactWayKind Kind,
        string To,
        Permission MayContact,
        Permission MayLeaveMessage,
        Permission MaySayWhoWeAre,
        string When,
        bool Gone,
        PersonId By,
        DateTimeOffset At) : CaseEvent;

    /// <summary>自分のことばで話された</summary>
    public sealed record ToldAboutSelf(string Words, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>戻り方が伝えられた</summary>
    public sealed record WayBackTold(string Words, PersonId By, DateTimeOffset At) : CaseEvent;
}
