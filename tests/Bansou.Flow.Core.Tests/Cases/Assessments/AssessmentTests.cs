using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;

namespace Bansou.Flow.Core.Tests.Cases.Assessments;

/// <summary>AS-1 to AS-9, IN-7: assessment grows entry by entry, and nobody is asked twice without knowing it.</summary>
public class AssessmentTests
{
    [Fact]
    public void It_grows_entry_by_entry_at_any_emptiness()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.WriteAssessment(AssessmentSection.Economy));
        play.Last.ShouldBeEmpty();
        play.Do(new CaseCommand.WriteAssessment(AssessmentSection.Strengths, OwnWords: "料理が好き"))
            .Days(90).Do(new CaseCommand.WriteAssessment(AssessmentSection.SocialCauses, "バスがなくなった"));
        play.Records().Assessment.Entries.Length.ShouldBe(2);
    }

    [Fact]
    public void It_says_who_asked_already_and_when()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.WriteAssessment(AssessmentSection.Health, "通院中"), CasePlay.Hospital).Days(3);
        var asked = play.Records().Assessment.AskedAlready(AssessmentSection.Health).Single();
        asked.Organisation.ShouldBe(CasePlay.Hospital.Organisation);
        asked.At.ShouldBe(play.Now.AddDays(-3));
    }

    [Fact]
    public void An_entry_about_a_household_member_names_a_known_one() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.WriteAssessment(AssessmentSection.Health, "腰痛", Member: new MemberId("m1")), RefusalCode.MemberUnknown)
        .Do(new CaseCommand.AddMember(new MemberId("m1"), "架空 梅子", "母"))
        .Do(new CaseCommand.WriteAssessment(AssessmentSection.Health, "腰痛", Member: new MemberId("m1")));

    [Fact]
    public void A_screening_says_why() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.RecordScreening(ScreeningResult.Single, ""), RefusalCode.ReasonMissing)
        .Do(new CaseCommand.RecordScreening(ScreeningResult.Single, "今の窓口で足りる"))
        .Records().Assessment.Screenings.Single().Result.ShouldBe(ScreeningResult.Single);

    [Fact]
    public void Nothing_of_it_says_how_complete_it_is() =>
        typeof(AssessmentRecord).GetProperties().ShouldAllBe(property => property.PropertyType != typeof(int) && property.PropertyType != typeof(double));
}
