using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Tests.Cases.Intakes;

/// <summary>IN-1 to IN-6, IN-11: whoever comes is received, and somebody does something by a day. HR-8: there is no way to say no.</summary>
public class IntakeTests
{
    private const string Sketch = """
        I Intake continue informed connectOut watch
        A Talk met
        I:continue -> A
        """;

    [Fact]
    public void A_notice_needs_no_name_and_any_neighbour_can_write_it()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.WriteNotice("新聞がたまっている", NotToPushAway: "隣の店主（架空）"), RecordsPlay.Neighbour);
        play.Records().Intake.Notices.Single().Role.ShouldBe("resident");
        play.Records().Intake.Name.ShouldBeNull();
    }

    [Fact]
    public void The_name_follows_when_it_becomes_known()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.NamePerson("架空 花子", CalledAs: "花さん"));
        play.Records().Intake.Name!.CalledAs.ShouldBe("花さん");
        play.Do(new CaseCommand.NamePerson("架空 花子", CalledAs: "花さん")).Last.ShouldBeEmpty();
        play.Refuses(new CaseCommand.NamePerson(" "), RefusalCode.NameMissing);
    }

    [Theory]
    [InlineData(IntakeChannel.Office)]
    [InlineData(IntakeChannel.Outreach)]
    [InlineData(IntakeChannel.Message)]
    [InlineData(IntakeChannel.Shelter)]
    public void Every_channel_is_an_entrance_with_or_without_words(IntakeChannel channel) =>
        RecordsPlay.Simple().Do(new CaseCommand.ReceiveInquiry(channel)).Records().Intake.Inquiries.Single().Channel.ShouldBe(channel);

    [Fact]
    public void Somebody_else_may_come_for_the_person()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.ReceiveInquiry(IntakeChannel.Phone, "息子が心配", new Inquirer("架空 梅子", "母")));
        play.Records().Intake.Inquiries.Single().Inquirer!.Relation.ShouldBe("母");
    }

    [Fact]
    public void The_presenting_issue_stays_as_it_was_said_while_others_emerge()
    {
        var play = RecordsPlay.Simple()
            .Do(new CaseCommand.ReceiveInquiry(IntakeChannel.Office, "家賃が払えない"))
            .Days(20).Do(new CaseCommand.AddPresentingIssue("眠れない"))
            .Days(1).Do(new CaseCommand.AddEmergingIssue("耳が聞こえにくい"));
        play.Records().Intake.PresentingIssues.Select(issue => issue.Words).ShouldBe(["家賃が払えない", "眠れない"]);
        play.Records().Intake.EmergingIssues.Single().At.ShouldBe(play.Now);
    }

    [Fact]
    public void What_a_neighbour_received_is_handed_in_on_the_next_working_day()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.ReceiveInquiry(IntakeChannel.NightDesk, "助けて", OutsideHours: true), RecordsPlay.Neighbour);
        var work = play.Records().Work.All.Single();
        work.Owner.ShouldBe(CasePlay.Lead.Person);
        work.On.ShouldBe(new DateOnly(2026, 4, 7));
    }

    [Theory]
    [InlineData("continue")]
    [InlineData("informed")]
    [InlineData("connectOut")]
    [InlineData("watch")]
    public void No_outcome_ends_an_intake_without_a_next_action(string outcome)
    {
        var play = RecordsPlay.Of(Sketch).Refuses(new CaseCommand.CompleteStep(new StepId("I"), outcome), RefusalCode.NextActionMissing);
        play.PromiseNext().Complete("I", outcome);
    }

    [Fact]
    public void An_action_that_is_done_already_is_no_next_action() =>
        RecordsPlay.Of(Sketch).PromiseNext().Do(new CaseCommand.CloseWorkItem(RecordsPlay.Item))
            .Refuses(new CaseCommand.CompleteStep(new StepId("I"), "continue"), RefusalCode.NextActionMissing);

    [Fact]
    public void No_outcome_kind_and_no_command_can_say_no()
    {
        string[] noes = ["reject", "refuse", "exclude", "ineligible", "deny", "turnAway"];
        OutcomeKinds.Of(StepKind.Intake).ToArray().ShouldBe(["continue", "informed", "connectOut", "watch"]);
        var names = typeof(CaseCommand).GetNestedTypes().Select(type => type.Name)
            .Concat(Enum.GetNames<IntakeChannel>()).Concat(Enum.GetNames<Bansou.Flow.Core.Cases.Assessments.ScreeningResult>());
        names.ShouldAllBe(name => !noes.Any(no => name.Contains(no, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Even_when_the_step_is_cancelled_somebody_has_the_next_step() =>
        RecordsPlay.Of(Sketch).Do(new CaseCommand.CancelStep(new StepId("I"), "二重に開いた")).IsAt("@next");
}
