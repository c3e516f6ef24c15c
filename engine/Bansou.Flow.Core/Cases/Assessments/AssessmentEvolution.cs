namespace Bansou.Flow.Core.Cases.Assessments;

internal static class AssessmentEvolution
{
    public static AssessmentRecord? Evolve(AssessmentRecord assessment, CaseEvent happened) => happened switch
    {
        CaseEvent.AssessmentWritten e => assessment with
        {
            Entries = assessment.Entries.Add(new AssessmentEntry(e.Section, e.Text, e.OwnWords, e.Member, e.By, e.Organisation, e.At)),
        },
        CaseEvent.ScreeningRecorded e => assessment with { Screenings = assessment.Screenings.Add(new Screening(e.Result, e.Reason, e.By, e.At)) },
        CaseEvent.SelfViewTold e => assessment with { SelfViews = assessment.SelfViews.Add(new SelfView(e.Question, e.Words, e.HeardBy, e.At)) },
        _ => null,
    };
}
