using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Cases.Work;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Drawings;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Cases;

/// <summary>What is written about the case (V4); members who are hidden from the reader and protected addresses are left out.</summary>
/// <param name="HiddenFrom">見せない相手, for who holds the case; null for others.</param>
internal sealed record RecordsResponse(
    IReadOnlyList<WordsResponse> PresentingIssues,
    IReadOnlyList<WordsResponse> EmergingIssues,
    IReadOnlyList<NoticeResponse> Notices,
    IReadOnlyList<InquiryResponse> Inquiries,
    IReadOnlyList<AssessmentResponse> Assessments,
    IReadOnlyList<NoteResponse> Notes,
    IReadOnlyList<WorkResponse> Work,
    IReadOnlyList<BondResponse> Bonds,
    string? SosReceiver,
    string? SosHowToReach,
    IReadOnlyList<MemberResponse> Members,
    bool AddressProtected,
    HolderResponse? SecondStaff,
    IReadOnlyList<KeyPersonResponse> KeyPersons,
    IReadOnlyList<EmergencyAidResponse> EmergencyAids,
    IReadOnlyList<NamedResponse>? HiddenFrom)
{
    public static RecordsResponse Of(WholeCase whole, PackNames names, DateTimeOffset now) => new(
        [.. whole.Intake.PresentingIssues.Select(words => WordsResponse.Of(words, names))],
        [.. whole.Intake.EmergingIssues.Select(words => WordsResponse.Of(words, names))],
        [.. whole.Intake.Notices.Select(notice => new NoticeResponse(notice.Facts, notice.Impression, Words.Of(notice.Contact), notice.NotToPushAway, notice.Place, names.Role(notice.Role), names.Person(notice.By), notice.At))],
        [.. whole.Intake.Inquiries.Select(inquiry => new InquiryResponse(
            Words.Of(inquiry.Channel), inquiry.Inquirer?.Name, inquiry.Inquirer?.Relation, inquiry.OutsideHours, inquiry.ContactWish, inquiry.HandInOn, names.Person(inquiry.By), inquiry.At))],
        [.. whole.Assessment.Select(entry => new AssessmentResponse(Words.Of(entry.Section), entry.Text, entry.OwnWords, entry.Member?.Value, names.Person(entry.By), entry.At))],
        [.. whole.Notes.Notes.Select(note => NoteResponse.Of(note, names))],
        [.. whole.Work.Select(item => WorkResponse.Of(item, names, now))],
        [.. whole.Bonds.Bonds.Select(bond => BondResponse.Of(bond, names))],
        whole.Bonds.SosReceiver?.Who,
        whole.Bonds.SosReceiver?.HowToReach,
        [.. whole.Members.Select(member => new MemberResponse(member.Member.Value, member.Name, member.Relation, member.From, member.Until, member.AddressProtected))],
        whole.AddressProtected,
        whole.Notes.SecondStaff is { } second ? names.Of(second) : null,
        [.. whole.Bonds.KeyPersons.Select(KeyPersonResponse.Of)],
        [.. whole.Decisions.Aids.Select(aid => new EmergencyAidResponse(aid.Id, aid.What, aid.Ground, names.Person(aid.By), aid.At, aid.Report))],
        HiddenFromOf(whole, names));

    private static IReadOnlyList<NamedResponse>? HiddenFromOf(WholeCase whole, PackNames names) =>
        whole.Shieldings.FirstOrDefault(line => line.Member is null)?.Shielding.HiddenFrom.Select(person => new NamedResponse(person.Value, names.Person(person))).ToList();
}

internal sealed record WordsResponse(string Words, string ByName, DateTimeOffset At)
{
    public static WordsResponse Of(DatedWords dated, PackNames names) => new(dated.Words, names.Person(dated.By), dated.At);
}

/// <summary>気づき.</summary>
/// <param name="Place">Empty where the reader may not see where the person is.</param>
/// <param name="NotToPushAway">What to keep in mind so that the person does not turn away.</param>
internal sealed record NoticeResponse(string Facts, string Impression, string Contact, string NotToPushAway, string Place, string? RoleName, string ByName, DateTimeOffset At);

/// <summary>受け止め.</summary>
/// <param name="InquirerName">Who came, when it was not the person.</param>
internal sealed record InquiryResponse(string Channel, string? InquirerName, string? InquirerRelation, bool OutsideHours, string ContactWish, DateOnly? HandInOn, string ByName, DateTimeOffset At);

internal sealed record AssessmentResponse(string Section, string Text, string OwnWords, string? Member, string ByName, DateTimeOffset At);

/// <param name="Late">The day for it is over: the same as in the inbox.</param>
internal sealed record WorkResponse(string Id, string What, string Owner, string OwnerName, DateOnly On, bool Late, string Status)
{
    public static WorkResponse Of(WorkItem item, PackNames names, DateTimeOffset now) =>
        new(item.Id.Value, item.What, item.Owner.Value, names.Person(item.Owner), item.On, item.IsOpen && Lateness.IsLate(OfficeTime.EndOf(item.On), now), Words.Of(item.Status));
}

internal sealed record MemberResponse(string Id, string Name, string Relation, DateOnly? From, DateOnly? Until, bool AddressProtected);

/// <summary>緊急支援.</summary>
/// <param name="Report">Null while the report is still to come.</param>
internal sealed record EmergencyAidResponse(string Id, string What, string Ground, string ByName, DateTimeOffset At, string? Report);

/// <summary>だれが読んだか.</summary>
/// <param name="Times">How often that day, on the person's own page; 1 where each reading is told.</param>
internal sealed record ReaderResponse(DateTimeOffset At, string Person, string PersonName, string OrganisationName, string RoleName, string Part, string PartName, string Purpose, int Times)
{
    public static ReaderResponse Of(ReadLogged read, PackNames names) => new(
        read.At, read.Reader.Value, names.Person(read.Reader), names.Organisation(read.Organisation)!, names.Role(read.Role), Http.Words.Of(read.Part), OwnPages.OwnWording.Of(read.Part), read.Purpose, read.Times);
}
