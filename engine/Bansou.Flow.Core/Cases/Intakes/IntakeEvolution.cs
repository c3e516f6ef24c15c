namespace Bansou.Flow.Core.Cases.Intakes;

internal static class IntakeEvolution
{
    public static IntakeRecord? Evolve(IntakeRecord intake, CaseEvent happened) => happened switch
    {
        CaseEvent.NoticeWritten e => intake with
        {
            Notices = intake.Notices.Add(new Notice(e.Facts, e.Impression, e.Contact, e.NotToPushAway, e.Place, e.Role, e.By, e.At)),
        },
        CaseEvent.InquiryReceived e => Received(intake, e),
        CaseEvent.PresentingIssueAdded e => intake with { PresentingIssues = intake.PresentingIssues.Add(new DatedWords(e.Words, e.By, e.At)) },
        CaseEvent.EmergingIssueAdded e => intake with { EmergingIssues = intake.EmergingIssues.Add(new DatedWords(e.Issue, e.By, e.At)) },
        CaseEvent.PersonNamed e => intake with { Name = new PersonName(e.Name, e.Reading, e.CalledAs) },
        _ => null,
    };

    private static IntakeRecord Received(IntakeRecord intake, CaseEvent.InquiryReceived e) => intake with
    {
        Inquiries = intake.Inquiries.Add(new Inquiry(e.Channel, e.Inquirer, e.OutsideHours, e.ContactWish, e.HandInOn, e.By, e.At)),
        PresentingIssues = e.Concern.Length > 0 ? intake.PresentingIssues.Add(new DatedWords(e.Concern, e.By, e.At)) : intake.PresentingIssues,
    };
}
