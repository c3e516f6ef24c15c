using Bansou.Flow.Core.Cases.Intakes;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>気づきを書く (F02): no name is needed; facts and impression apart.</summary>
    /// <param name="NotToPushAway">Who around the person must not be pushed away (IN-9).</param>
    public sealed record WriteNotice(string Facts, string? Impression = null, NoticeContact Contact = NoticeContact.None, string? NotToPushAway = null, string? Place = null) : CaseCommand;

    /// <summary>受け止める (F01): whoever comes, through whatever channel, about whatever (IN-1, IN-3, IN-11).</summary>
    /// <param name="Concern">主訴, in the person's words; may be blank.</param>
    /// <param name="Inquirer">Who came, when it is not the person.</param>
    /// <param name="ContactWish">When and how the person may be reached (IN-5).</param>
    public sealed record ReceiveInquiry(
        IntakeChannel Channel,
        string? Concern = null,
        Inquirer? Inquirer = null,
        bool OutsideHours = false,
        string? ContactWish = null) : CaseCommand;

    /// <summary>主訴を書き足す, in the person's words; what was said before stays (IN-4).</summary>
    public sealed record AddPresentingIssue(string Words) : CaseCommand;

    /// <summary>見えてきた課題を書き足す (IN-4)</summary>
    public sealed record AddEmergingIssue(string Issue) : CaseCommand;

    /// <summary>ご本人の名前を書く: whenever it becomes known.</summary>
    /// <param name="CalledAs">How the person wants to be called.</param>
    public sealed record NamePerson(string Name, string? Reading = null, string? CalledAs = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>気づきが書かれた</summary>
    public sealed record NoticeWritten(string Facts, string Impression, NoticeContact Contact, string NotToPushAway, string Place, string Role, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>受け止められた</summary>
    /// <param name="HandInOn">The day on which it is taken to the counselors, when somebody else received it (IN-11).</param>
    public sealed record InquiryReceived(
        IntakeChannel Channel,
        string Concern,
        Inquirer? Inquirer,
        bool OutsideHours,
        string ContactWish,
        DateOnly? HandInOn,
        string Role,
        PersonId By,
        DateTimeOffset At) : CaseEvent;

    /// <summary>主訴が書き足された</summary>
    public sealed record PresentingIssueAdded(string Words, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>課題が見えてきた</summary>
    public sealed record EmergingIssueAdded(string Issue, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>ご本人の名前が書かれた</summary>
    public sealed record PersonNamed(string Name, string Reading, string CalledAs, DateTimeOffset At) : CaseEvent;
}
