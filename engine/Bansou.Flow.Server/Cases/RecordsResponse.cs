using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Cases;

/// <summary>What is written about the case (V4); members who are hidden from the reader and protected addresses are left out.</summary>
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
    IReadOnlyList<MemberResponse> Members,
    bool AddressProtected)
{
    public static RecordsResponse Of(WholeCase whole, PackNames names) => new(
        [.. whole.Intake.PresentingIssues.Select(words => WordsResponse.Of(words, names))],
        [.. whole.Intake.EmergingIssues.Select(words => WordsResponse.Of(words, names))],
        [.. whole.Intake.Notices.Select(notice => new NoticeResponse(notice.Facts, notice.Impression, Words.Of(notice.Contact), notice.NotToPushAway, notice.Place, names.Role(notice.Role), names.Person(notice.By), notice.At))],
        [.. whole.Intake.Inquiries.Select(inquiry => new InquiryResponse(
            Words.Of(inquiry.Channel), inquiry.Inquirer?.Name, inquiry.Inquirer?.Relation, inquiry.OutsideHours, inquiry.ContactWish, inquiry.HandInOn, names.Person(inquiry.By), inquiry.At))],
        [.. whole.Assessment.Select(entry => new AssessmentResponse(Words.Of(entry.Section), entry.Text, entry.OwnWords, entry.Member?.Value, names.Person(entry.By), entry.At))],
        [.. whole.Notes.Notes.Select(note => new NoteResponse(
            note.Id.Value, Words.Of(note.Kind), note.HappenedAt, note.Current.Facts, note.Current.OwnWords, note.Thoughts, names.Person(note.Current.By), note.Versions.Length))],
        [.. whole.Work.Select(item => new WorkResponse(item.Id.Value, item.What, item.Owner.Value, names.Person(item.Owner), item.On, Words.Of(item.Status)))],
        [.. whole.Bonds.Bonds.Select(BondResponse.Of)],
        whole.Bonds.SosReceiver?.Who,
        [.. whole.Members.Select(member => new MemberResponse(member.Member.Value, member.Name, member.Relation, member.From, member.Until, member.AddressProtected))],
        whole.AddressProtected);
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

/// <param name="Versions">How often it was written: corrections add a version.</param>
internal sealed record NoteResponse(string Id, string Kind, DateTimeOffset HappenedAt, string Facts, string OwnWords, string Thoughts, string ByName, int Versions);

internal sealed record WorkResponse(string Id, string What, string Owner, string OwnerName, DateOnly On, string Status);

internal sealed record BondResponse(string Id, string Kind, string With, DateTimeOffset Since, string? Thickness)
{
    public static BondResponse Of(Bond bond) => new(bond.Id.Value, Http.Words.Of(bond.Kind), bond.With, bond.Since, bond.Thickness is { } thickness ? Http.Words.Of(thickness) : null);
}

internal sealed record MemberResponse(string Id, string Name, string Relation, DateOnly? From, DateOnly? Until, bool AddressProtected);

/// <summary>だれが読んだか.</summary>
internal sealed record ReaderResponse(DateTimeOffset At, string Person, string PersonName, string OrganisationName, string RoleName, string Part, string PartName, string Purpose)
{
    public static ReaderResponse Of(ReadLogged read, PackNames names) => new(
        read.At, read.Reader.Value, names.Person(read.Reader), names.Organisation(read.Organisation)!, names.Role(read.Role), Http.Words.Of(read.Part), OwnPages.OwnWording.Of(read.Part), read.Purpose);
}
