using System.Text.Json.Nodes;
using static Bansou.Flow.Tests.Execution.FlowBuilder;

namespace Bansou.Flow.Tests.Execution;

/// <summary>Merge modes in token mode (elsa-format §7.2).</summary>
public class TokenTests
{
    private static JsonObject Fork(JsonObject target, string condition = "false") => Flowchart("f", "s -> A; s -> d; d:True -> B; A -> J; B -> J; J -> E",
        Make("Start", "s"), Line("A"), Decision("d", condition), Line("B"), target, Line("E"));

    [Theory]
    [InlineData("Merge")]
    [InlineData("Converge")]
    [InlineData("merge")]
    public void A_merge_with_a_way_not_taken_never_completes(string mode)
    {
        var run = Runs.Token(Fork(Pass("J").Merging(mode)));
        run.Said().ShouldBe("A");
        run.ShouldBeWaiting();
        run.Waiting.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_graph_finishes_in_counter_mode() => Runs.Counter(Fork(Pass("J").Merging("Merge"))).ShouldBeDone();

    [Theory]
    [InlineData("None")]
    [InlineData("Stream")]
    [InlineData("nonsense")]
    public void A_stream_ignores_the_way_not_taken(string mode)
    {
        var run = Runs.Token(Fork(Pass("J").Merging(mode)));
        run.Said().ShouldBe("A E");
        run.ShouldBeDone();
    }

    [Fact]
    public void A_stream_waits_for_a_branch_that_is_active()
    {
        var run = Runs.Token(Flowchart("f", "s -> A; s -> W; A -> J; W -> J", Make("Start", "s"), Line("A"), Event("W"), Line("J")));
        run.Said().ShouldBe("A");
        run.ResumeActivity("W").Said().ShouldBe("A J");
        run.ShouldBeDone();
    }

    [Theory]
    [InlineData("Merge")]
    [InlineData("Converge")]
    public void A_merge_runs_once_when_all_have_come(string mode)
    {
        var run = Runs.Token(Fork(Pass("J").Merging(mode), "true"));
        run.Said().ShouldBe("A B E");
        run.ShouldBeDone();
    }

    [Fact]
    public void A_race_runs_with_the_first_and_cancels_what_waits()
    {
        var run = Runs.Token(Flowchart("f", "s -> W; s -> A; A -> J; W -> J; J -> E", Make("Start", "s"), Event("W"), Line("A"), Pass("J").Merging("Race"), Line("E")));
        run.Said().ShouldBe("A E");
        run.Waiting.ShouldBeEmpty();
        run.ShouldBeDone();
    }

    [Fact]
    public void A_cascade_runs_with_the_first_and_swallows_the_late_one()
    {
        var run = Runs.Token(Flowchart("f", "s -> W; s -> A; A -> J; W -> J; J -> E", Make("Start", "s"), Event("W"), Line("A"), Pass("J").Merging("Cascade"), Line("E")));
        run.Said().ShouldBe("A E");
        run.ResumeActivity("W").Said().ShouldBe("A E");
        run.ShouldBeDone();
    }

    [Theory]
    [InlineData("WaitAny", "A E", true)]
    [InlineData("WaitAll", "A", false)]
    [InlineData("WaitAllActive", "A", false)]
    public void A_FlowJoin_races_or_merges(string mode, string said, bool done)
    {
        var run = Runs.Token(Fork(Join("J", mode)));
        run.Said().ShouldBe(said);
        (run.Status == Core.Execution.FlowStatus.Finished).ShouldBe(done);
    }

    [Fact]
    public void A_merge_waits_for_the_lines_forward_and_a_converge_for_the_lines_back_too()
    {
        static JsonObject Loop(string mode) => Flowchart("f", "s -> J; J -> d; d:True -> J; d:False -> E",
            Make("Start", "s"), Pass("J").Merging(mode), Decision("d", "false"), Line("E"));
        Runs.Token(Loop("Merge")).Said().ShouldBe("E");
        Runs.Token(Loop("Converge")).ShouldBeWaiting();
    }

    [Fact]
    public void A_loop_runs_as_often_as_it_is_told()
    {
        var root = Flowchart("f", "s -> n; n -> A; A -> d; d:True -> n", Make("Start", "s"), Set("n", "N", Js("getN() + 1")), Line("A"), Decision("d", "getN() < 3"));
        var run = Runs.Token(Workflow(root, ("variables", new JsonArray(Variable("N", "Int32", "0")))));
        run.Said().ShouldBe("A A A");
        run.ShouldBeDone();
    }

    [Fact]
    public void End_clears_all_tokens() =>
        Runs.Token(Flowchart("f", "s -> A; s -> end; A -> J; x -> J", Make("Start", "s"), Line("A"), Make("End", "end"), Line("J").Merging("Merge"), Line("x"))).ShouldBeDone();
}
