using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Referrals;

/// <summary>CS-8: the rhythm 7/30/90 is one per referral, then the question of stagnation; it ends with every final state.</summary>
public class ReceiverCheckTests
{
    private const string Sketch = """
        A Referral arrived
        K ReceiverCheck good concern problem {"rhythm":{"days":[7,30,90],"stagnationDays":180}}
        M Return reconnect
        P Replan goOn
        A:arrived -> K
        K:good -> P
        K:concern -> K
        K:problem ~> M
        M:reconnect -> A
        """;

    private static readonly ReferralId R1 = new("r1");

    private static CasePlay Arrived() => CasePlay.Of(Sketch).Send("A", "r1").Complete("A", "done").Move("r1", ReferralStage.Arrived).IsAt("K/r1");

    private static CaseCommand Check(string outcome) => new CaseCommand.CheckReceiver(R1, outcome, Note: "見た", PersonsVoice: "まあまあ");

    private static double DaysToNextCheck(CasePlay play)
    {
        var referral = play.Active.Referrals.Find(R1)!;
        return (referral.NextCheckAt!.Value - referral.ArrivedAt!.Value).TotalDays;
    }

    [Fact]
    public void The_step_completes_at_its_first_check_and_the_rhythm_goes_on()
    {
        var play = Arrived().Days(7).Do(Check("good")).IsAt("P");
        DaysToNextCheck(play).ShouldBe(30, tolerance: 1);
    }

    [Fact]
    public void A_later_check_follows_the_drawn_lines_with_a_new_token() =>
        Arrived().Days(7).Do(Check("good")).Complete("P", "goOn").IsAt("@next").Days(23).Do(Check("good")).IsAt("@next", "P");

    [Theory]
    [InlineData(84, 180)]
    [InlineData(60, 90)]
    public void A_check_that_is_a_little_early_counts_for_its_date(double day, int next) =>
        DaysToNextCheck(Arrived().Days(7).Do(Check("good")).Days(23).Do(Check("good")).Days(day - 30).Do(Check("good"))).ShouldBe(next, tolerance: 1);

    [Fact]
    public void A_concern_comes_back_sooner_in_the_same_rhythm()
    {
        var play = Arrived().Days(7).Do(Check("concern")).IsAt("K/r1");
        play.Journal.OfType<CaseEvent.CheckRhythmStarted>().Count().ShouldBe(1);
        play.Active.Tokens.Open.Single().DueAt!.Value.ShouldBeLessThanOrEqualTo(play.Now.AddDays(30));
    }

    [Fact]
    public void A_problem_fires_a_return() =>
        Arrived().Days(7).Do(Check("problem")).IsAt("M/r1").Stands("r1", ReferralStage.Returned);

    [Fact]
    public void A_problem_found_at_a_later_check_fires_a_return_too_and_touches_no_case_step() =>
        Arrived().Days(7).Do(Check("good")).Days(23).Do(Check("problem")).IsAt("P", "M/r1");

    [Fact]
    public void After_ninety_days_the_rhythm_asks_about_stagnation_and_asks_again()
    {
        var play = Arrived().Days(90).Do(Check("good"));
        DaysToNextCheck(play).ShouldBe(180, tolerance: 1);
        DaysToNextCheck(play.Days(91).Do(Check("good"))).ShouldBe(360, tolerance: 1);
    }

    [Fact]
    public void A_forgotten_check_is_told_to_people_and_offers_an_outcome_that_a_person_chooses()
    {
        var play = Arrived().Days(7).Do(Check("good")).Wait(60);
        play.Journal.OfType<CaseEvent.ReferralEscalated>().Where(e => e.Offers == "problem").ShouldNotBeEmpty();
        play.Stands("r1", ReferralStage.Arrived);
    }

    [Fact]
    public void The_rhythm_ends_with_the_return() => Arrived().Return("r1").Active.Referrals.Find(R1)!.NextCheckAt.ShouldBeNull();

    [Fact]
    public void A_cancelled_check_leaves_the_rhythm_alive() =>
        Arrived().Do(new CaseCommand.CancelStep(new StepId("K"), "今日は会えない", R1)).IsAt("@next").Days(8).Do(Check("good")).IsAt("@next", "P");
}
