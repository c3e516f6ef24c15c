using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Flow;

/// <summary>CS-5 and HR-5: a case ends only by farewell; whatever has no line leads to 次の一歩.</summary>
public class EndTests
{
    private static CaseCommand Next(string? to, string? referral = null) =>
        new CaseCommand.ChooseNextStep(new StepId("@next"), to is null ? null : new StepId(to), "理由", referral is null ? null : new ReferralId(referral));

    [Fact]
    public void An_outcome_without_a_line_opens_the_next_step_due_in_three_business_days()
    {
        var play = CasePlay.Of("A Talk met").Complete("A", "met").IsAt("@next");
        play.Active.Tokens.Open.Single().DueAt.ShouldNotBeNull();
    }

    [Fact]
    public void End_ends_its_own_token_only() =>
        CasePlay.Of("""
            A Talk met
            B Task done
            Z Elsa.End
            A:met -> B
            A:met -> Z
            """, step: "A").Complete("A", "met").IsAt("B");

    [Fact]
    public void A_case_whose_last_token_ended_opens_the_next_step() =>
        CasePlay.Of("""
            A Talk met
            Z Elsa.Finish
            A:met -> Z
            """, step: "A").Complete("A", "met").IsAt("@next");

    [Fact]
    public void The_next_step_may_be_any_step_of_the_flow() =>
        CasePlay.Of("""
            A Talk met
            B Task done
            """, step: "A").Complete("A", "met").Do(Next("B")).IsAt("B");

    [Fact]
    public void Choosing_nothing_with_nothing_alive_asks_again() => CasePlay.Of("A Talk met").Complete("A", "met").Do(Next(null)).IsAt("@next");

    [Fact]
    public void A_next_step_belongs_to_its_referral_where_there_is_one() =>
        CasePlay.Of("R Referral arrived").Send("R", "r1").Send("R", "r2").Complete("R", "done")
            .Move("r1", ReferralStage.Declined).Move("r2", ReferralStage.NoReply).IsAt("@next/r1", "@next/r2")
            .Do(Next("R", "r1")).IsAt("R", "@next/r2");

    [Fact]
    public void Cancelling_consumes_exactly_one_token() =>
        CasePlay.Of("""
            A Talk met
            B Task done
            C Task done
            A:met -> B
            A:met -> C
            """).Complete("A", "met").Do(new CaseCommand.CancelStep(new StepId("B"), "理由")).IsAt("C");

    [Fact]
    public void Cancelling_the_last_step_opens_the_next_step() =>
        CasePlay.Of("A Talk met").Do(new CaseCommand.CancelStep(new StepId("A"), "理由")).IsAt("@next");

    [Fact]
    public void Farewell_is_possible_from_anywhere_and_tells_open_receivers()
    {
        var play = CasePlay.Of("R Referral arrived").Send("R", "r1").Do(new CaseCommand.TakeFarewell("見送った"));
        play.State.ShouldBeOfType<CaseState.SeenOff>().Last.Tokens.Open.ShouldBeEmpty();
        ((CaseEvent.FarewellTaken)play.Last.Single()).Receivers.ShouldBe([CasePlay.Receiver]);
        play.Refuses(new CaseCommand.RaiseAnytime("stop", "x"), RefusalCode.CaseSeenOff);
    }

    [Fact]
    public void Nobody_but_the_holders_can_say_farewell_and_they_say_it_in_words() =>
        CasePlay.Of("A Talk met").RefusesBy(CasePlay.Hospital, new CaseCommand.TakeFarewell(" "), RefusalCode.OnlyTheHolders, RefusalCode.ReasonMissing);

    [Fact]
    public void A_drawn_farewell_outcome_of_a_watch_is_a_farewell() =>
        CasePlay.Of("""
            W Watch reEntry farewell
            A Talk met
            W:reEntry -> A
            """, step: "W").Do(new CaseCommand.CompleteStep(new StepId("W"), "farewell", Reason: "見送った")).State.ShouldBeOfType<CaseState.SeenOff>();

    [Fact]
    public void A_fault_suspends_its_token_and_can_be_left_for_the_next_step()
    {
        var play = CasePlay.Of("""
            A Talk met
            F Elsa.Fault
            B Task done
            A:met -> F
            A:met -> B
            """, step: "A").Complete("A", "met").IsAt("!F", "B");
        play.Do(new CaseCommand.ResolveFault(new StepId("F"), true, "もう一度")).IsAt("!F", "B")
            .Do(new CaseCommand.ResolveFault(new StepId("F"), false, "先へ")).IsAt("@next", "B");
    }

    [Fact]
    public void A_loop_that_never_comes_to_a_person_is_refused_and_named()
    {
        var play = CasePlay.Of("""
            A Talk met
            X Elsa.Start
            Y Elsa.WriteLine
            A:met -> X
            X -> Y
            Y -> X
            """, step: "A");
        var refused = play.Decide(new CaseCommand.CompleteStep(new StepId("A"), "met")).ShouldBeOfType<Decision.Refused>();
        refused.Refusals.Single().Code.ShouldBe(RefusalCode.LoopWithoutHumanStep);
        refused.Refusals.Single().Subject.ShouldBeOneOf("X", "Y");
    }
}
