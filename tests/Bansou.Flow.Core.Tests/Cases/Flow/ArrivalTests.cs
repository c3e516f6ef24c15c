using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Flow;

/// <summary>CS-2: arrival runs a step at once; case steps are open at most once; referrals have tokens of their own.</summary>
public class ArrivalTests
{
    private const string Fork = """
        A Talk met
        B Task done
        C Task done
        D Task done
        A:met -> B
        A:met -> C
        B:done -> D
        C:done -> D
        """;

    [Fact]
    public void Several_lines_on_one_outcome_are_parallel_tokens() =>
        CasePlay.Of(Fork).Complete("A", "met").IsAt("B", "C");

    [Fact]
    public void A_step_with_several_incoming_lines_does_not_wait_for_the_others() =>
        CasePlay.Of(Fork).Complete("A", "met").Complete("B", "done").IsAt("C", "D");

    [Fact]
    public void A_token_that_arrives_while_a_case_step_is_open_merges_and_its_cause_is_kept()
    {
        var play = CasePlay.Of(Fork).Complete("A", "met").Complete("B", "done").Complete("C", "done").IsAt("D");
        play.Active.Tokens.Open.Single().Causes.Select(cause => cause.From!.Value.Value).ShouldBe(["B", "C"]);
    }

    [Fact]
    public void Once_a_case_step_has_closed_the_next_arrival_opens_it_anew() =>
        CasePlay.Of(Fork).Complete("A", "met").Complete("B", "done").Complete("D", "done")
            .IsAt("C", "@next").Complete("C", "done").IsAt("D", "@next");

    private const string Referrals = """
        A Referral arrived declined
        C ReceiverCheck good concern problem
        P Replan goOn change
        R Return reconnect rest
        A:arrived -> C
        A:declined -> R
        C:good -> P
        C:concern -> C
        C:problem ~> R
        P:goOn -> A
        R:reconnect -> A
        """;

    [Fact]
    public void A_referral_step_opens_any_number_of_referrals_and_each_goes_its_own_way() =>
        CasePlay.Of(Referrals).Send("A", "r1").Send("A", "r2", receiver: "office").Complete("A", "done").IsAt("A/r1", "A/r2")
            .Move("r1", ReferralStage.Arrived).IsAt("C/r1", "A/r2")
            .Move("r2", ReferralStage.Declined).IsAt("C/r1", "R/r2");

    [Fact]
    public void Choosing_no_referral_is_absorbed_while_another_token_lives() =>
        CasePlay.Of(Referrals).Send("A", "r1").Complete("A", "none").IsAt("A/r1");

    [Fact]
    public void Choosing_no_referral_with_nothing_else_alive_leads_to_the_next_step() =>
        CasePlay.Of(Referrals).Complete("A", "none").IsAt("@next");

    /// <summary>That somebody arrived is a state of a referral: said by hand of nothing, it would lose the station without a trace (CS-2, CS-10).</summary>
    [Theory]
    [InlineData("arrived")]
    [InlineData("declined")]
    public void What_a_referral_brings_cannot_be_said_where_none_was_begun(string outcome) =>
        CasePlay.Of(Referrals).Refuses(new CaseCommand.CompleteStep(new StepId("A"), outcome), RefusalCode.ReferralNotBegun).IsAt("A")
            .Send("A", "r1").Complete("A", outcome).IsAt("A/r1");

    [Fact]
    public void What_a_referral_brought_may_be_said_of_its_step_and_nothing_else() =>
        CasePlay.Of(Referrals).Send("A", "r1").Move("r1", ReferralStage.Arrived).IsAt("A", "C/r1")
            .Refuses(new CaseCommand.CompleteStep(new StepId("A"), "declined"), RefusalCode.ReferralNotBegun)
            .Complete("A", "arrived").IsAt("C/r1");

    [Fact]
    public void Reconnecting_says_which_attempt_it_replaces() =>
        CasePlay.Of(Referrals).Send("A", "r1").Complete("A", "done").Return("r1").Complete("R", "reconnect", "r1")
            .IsAt("A").Send("A", "r2", replaces: "r1").IsAt("A", "A/r2")
            .Active.Referrals.Find(new ReferralId("r2"))!.Replaces.ShouldBe(new ReferralId("r1"));

    [Fact]
    public void A_check_reached_without_a_referral_names_one_first() =>
        CasePlay.Of("""
            T Task done
            C ReceiverCheck good
            A Referral arrived
            T:done -> C
            """).Complete("T", "done").IsAt("C")
            .Refuses(new CaseCommand.CompleteStep(new StepId("C"), "good"), RefusalCode.NameTheReferral)
            .Do(new CaseCommand.NameReferral(new StepId("C"), new ReferralId("r9"), CasePlay.Need, CasePlay.Receiver))
            .IsAt("C/r9").Stands("r9", ReferralStage.Arrived);

    [Fact]
    public void An_outcome_of_the_kind_other_routes_on_from_the_choice_of_a_referral_step_CS_9() =>
        CasePlay.Of("""
            A Referral arrived onward=other
            B Referral arrived
            A:onward -> B
            """).Send("A", "r1").Complete("A", "onward").IsAt("A/r1", "B");

    [Fact]
    public void A_case_may_open_at_any_step() => CasePlay.Of(Referrals, step: "P").IsAt("P");

    [Fact]
    public void Every_history_folds_again() =>
        CasePlay.Of(Referrals).Send("A", "r1").Complete("A", "done").Move("r1", ReferralStage.Arrived).Wait(100).Complete("C", "good", "r1").FoldsAgain();
}
