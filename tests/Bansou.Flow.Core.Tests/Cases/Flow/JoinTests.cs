using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Flow;

/// <summary>CS-3 and CS-4: only FlowJoin waits, for the tokens of its round; who goes elsewhere has left it.</summary>
public class JoinTests
{
    private const string All = """J Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"WaitAll"}}}""";
    private const string Any = """J Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"WaitAny"}}}""";

    private const string Branches = """
        A Talk met
        B Task done again back
        C Task done
        D Task done
        W Watch reEntry
        E Task done
        A:met -> B
        A:met -> C
        B:done -> J
        B:again -> B
        B:back ~> E
        C:done -> J
        J -> D
        E:done -> J
        """;

    private static CasePlay Forked(string join) => CasePlay.Of(join + "\n" + Branches).Complete("A", "met");

    [Fact]
    public void A_join_waits_for_every_token_of_its_round()
    {
        var play = Forked(All).Complete("B", "done").IsAt("C");
        play.Complete("C", "done").IsAt("D").Active.Tokens.Joins.ShouldBeEmpty();
    }

    [Fact]
    public void A_join_waits_through_detours() =>
        Forked(All).Complete("C", "done").Complete("B", "again").IsAt("B").Complete("B", "done").IsAt("D");

    [Fact]
    public void A_join_releases_once_with_the_list_of_who_arrived()
    {
        var play = Forked(All).Complete("B", "done").Complete("C", "done");
        play.Journal.OfType<CaseEvent.JoinReached>().Select(e => e.Cause.From!.Value.Value).ShouldBe(["B", "C"]);
        play.Journal.OfType<CaseEvent.JoinReleased>().Single().Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_token_on_a_return_line_has_left_the_round_and_comes_as_a_round_of_its_own()
    {
        var play = Forked(All).Complete("B", "back").Complete("C", "done").IsAt("D", "E");
        play.Complete("D", "done").Complete("E", "done").IsAt("@next", "D");
    }

    [Fact]
    public void Two_forks_are_two_rounds_even_when_all_tokens_of_the_first_merged_into_open_steps()
    {
        const string sketch = """
            S Talk met
            P Task done
            Q Task done
            M Task done
            N Task done
            K Task done
            L Task done
            D Task done
            S:met -> P
            S:met -> Q
            S:met -> M
            S:met -> N
            P:done -> M
            P:done -> N
            Q:done -> K
            Q:done -> L
            K:done -> J
            L:done -> J
            J -> D
            """;

        var play = CasePlay.Of(All + "\n" + sketch).Complete("S", "met").Complete("P", "done").Complete("Q", "done");

        play.Complete("K", "done").Complete("L", "done").IsAt("D", "M", "N");
    }

    [Fact]
    public void A_cancelled_branch_is_not_waited_for() =>
        Forked(All).Complete("B", "done").Do(new CaseCommand.CancelStep(new StepId("C"), "いらなくなった")).IsAt("D");

    [Fact]
    public void A_join_waits_through_a_pause() =>
        Forked(All).Complete("B", "done").Do(new CaseCommand.RaiseAnytime("stop", "本人の申出")).IsAt("[C]", "@stop")
            .Complete("@stop", "resume").IsAt("C").Complete("C", "done").IsAt("D");

    [Fact]
    public void A_join_waits_through_a_next_step() =>
        CasePlay.Of(All + """

            A Talk met
            B Task done odd
            C Task done
            D Task done
            A:met -> B
            A:met -> C
            B:done -> J
            C:done -> J
            J -> D
            """).Complete("A", "met").Complete("C", "done").Complete("B", "odd").IsAt("@next")
            .Do(new CaseCommand.ChooseNextStep(new StepId("@next"), new StepId("B"), "もう一度")).Complete("B", "done").IsAt("D");

    [Fact]
    public void WaitAny_releases_at_the_first_arrival_and_absorbs_the_rest_without_cancelling_human_work()
    {
        var play = Forked(Any).Complete("B", "done").IsAt("C", "D");
        play.Complete("C", "done").IsAt("D");
        play.Last.OfType<CaseEvent.TokenAbsorbed>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Nested_rounds_join_from_the_inside() =>
        CasePlay.Of("""
            J2 Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"WaitAll"}}}
            J1 Elsa.FlowJoin {"mode":{"typeName":"FlowJoinMode","expression":{"type":"Literal","value":"WaitAll"}}}
            A Talk met
            B Task split
            C Task done
            D Task done
            E Task done
            Z Task done
            A:met -> B
            A:met -> C
            B:split -> D
            B:split -> E
            D:done -> J2
            E:done -> J2
            J2 -> J1
            C:done -> J1
            J1 -> Z
            """, step: "A").Complete("A", "met").Complete("B", "split").Complete("C", "done").IsAt("D", "E")
            .Complete("D", "done").IsAt("E").Complete("E", "done").IsAt("Z");

    [Fact]
    public void The_referrals_of_one_execution_are_a_round()
    {
        var play = CasePlay.Of(All + """

            A Referral arrived declined
            R Return rest
            W Watch reEntry
            D Task done
            A:arrived -> J
            A:declined -> R
            R:rest -> W
            W:reEntry -> D
            J -> D
            """, step: "A").Send("A", "r1").Send("A", "r2", receiver: "office").Complete("A", "done");
        play.Move("r1", ReferralStage.Arrived).IsAt("A/r2");
        play.Move("r2", ReferralStage.Declined).IsAt("D", "R/r2");
        play.Active.Tokens.Joins.ShouldBeEmpty();
    }

    [Fact]
    public void A_join_that_waits_long_is_told_to_people_and_never_released_by_time()
    {
        var play = Forked(All).Complete("B", "done").Wait(100);
        play.Journal.OfType<CaseEvent.JoinEscalated>().ShouldNotBeEmpty();
        play.IsAt("C");
    }
}
