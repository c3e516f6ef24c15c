using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Tests.Cases.Flow;

/// <summary>CS-14: sub-flows of case flows are flows used as activities, flattened into one and pinned by a hash over the whole closure.</summary>
public class SubFlowTests
{
    private const string Main = """
        A Talk met
        L ConferenceLoop
        B Task done
        C Task done
        A:met -> L
        L:agreed -> B
        L:open -> C
        """;

    private const string Loop = """
        M Task again good unclear
        Y Elsa.Complete {"outcomes":{"typeName":"Object","expression":{"type":"Literal","value":"agreed"}}}
        N Elsa.Complete {"outcomes":{"typeName":"Object","expression":{"type":"Literal","value":"open"}}}
        M:again -> M
        M:good -> Y
        M:unclear -> N
        """;

    private static CasePlay Start() => CasePlay.Of(Main, null, ("ConferenceLoop", Loop)).Complete("A", "met");

    [Fact]
    public void A_line_to_a_sub_flow_leads_to_its_first_step() => Start().IsAt("L/M");

    [Fact]
    public void An_end_inside_goes_on_by_its_outcome_outside()
    {
        Start().Complete("L/M", "again").Complete("L/M", "good").IsAt("B");
        Start().Complete("L/M", "unclear").IsAt("C");
    }

    [Fact]
    public void An_outcome_that_the_caller_has_not_drawn_leads_to_the_next_step() =>
        CasePlay.Of(Main.Replace("L:open -> C", "", StringComparison.Ordinal), null, ("ConferenceLoop", Loop)).Complete("A", "met").Complete("L/M", "unclear").IsAt("@next");

    [Fact]
    public void A_sub_flow_may_be_used_twice()
    {
        var play = CasePlay.Of("""
            A Talk met
            L1 ConferenceLoop
            L2 ConferenceLoop
            B Task done
            A:met -> L1
            A:met -> L2
            L1:agreed -> B
            L2:agreed -> B
            """, null, ("ConferenceLoop", Loop)).Complete("A", "met").IsAt("L1/M", "L2/M");
        play.Complete("L1/M", "good").IsAt("L2/M", "B");
    }

    [Fact]
    public void The_hash_changes_when_a_sub_flow_changes_and_only_then()
    {
        string HashWith(string loop) => FlowSketch.Compile(Main, ("ConferenceLoop", loop)).Version.Hash;

        HashWith(Loop).ShouldBe(HashWith(Loop));
        HashWith(Loop).ShouldNotBe(HashWith(Loop.Replace("M:unclear -> N", "M:unclear -> Y", StringComparison.Ordinal)));
    }

    /// <summary>HR-4: a referral of a loop comes back inside its loop.</summary>
    [Fact]
    public void A_return_goes_to_the_return_step_beside_its_referral()
    {
        const string loop = """
            S Elsa.Start
            R Referral arrived
            T Return reconnect
            S -> R
            T:reconnect -> R
            """;
        var play = CasePlay.Of("""
            A Talk met
            L ReferralLoop
            M Return rest
            A:met -> L
            M:rest -> A
            """, "A", ("ReferralLoop", loop)).Complete("A", "met").IsAt("L/R").Send("L/R", "r1").Complete("L/R", "none");
        play.Return("r1").IsAt("L/T/r1");
    }
}
