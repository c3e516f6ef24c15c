using static Bansou.Flow.Tests.Execution.FlowBuilder;

namespace Bansou.Flow.Tests.Execution;

/// <summary>Joins, ways not taken and lines that lead back in counter mode (elsa-format §6, §7.1).</summary>
public class CounterJoinTests
{
    private const string Diamond = "d:True -> A; d:False -> B; A -> J; B -> J; J -> E";

    [Theory]
    [InlineData(null, "A E")]
    [InlineData("WaitAllActive", "A E")]
    [InlineData("WaitAny", "A E")]
    [InlineData("WaitAll", "A")]
    public void A_join_after_a_decision(string? mode, string said)
    {
        var join = mode is null ? Pass("J") : Join("J", mode);
        var run = Runs.Counter(Flowchart("f", "d:True -> A; d:False -> B; A -> J; B -> J; J -> E", Decision("d", "true"), Line("A"), Line("B"), join, Line("E")));
        run.Said().ShouldBe(said);
        run.ShouldBeDone();
    }

    [Theory]
    [InlineData("WaitAll", "A B E")]
    [InlineData("WaitAllActive", "A B E")]
    [InlineData("WaitAny", "A B E")]
    public void A_join_of_two_branches_runs_once(string mode, string said)
    {
        var run = Runs.Counter(Flowchart("f", "s -> A; s -> B; A -> J; B -> J; J -> E", Make("Start", "s"), Line("A"), Line("B"), Join("J", mode), Line("E")));
        run.Said().ShouldBe(said);
        run.ShouldBeDone();
    }

    [Fact]
    public void An_implicit_join_waits_for_the_active_branch_only()
    {
        var run = Runs.Counter(Flowchart("f", Diamond + "; d:True -> W; W -> J", Decision("d", "true"), Line("A"), Line("B"), Event("W"), Pass("J"), Line("E")));
        run.Said().ShouldBe("A");
        run.ResumeActivity("W").Said().ShouldBe("A E");
        run.ShouldBeDone();
    }

    [Fact]
    public void WaitAny_with_a_suspended_branch_runs_the_join_once_and_cancels_the_branch()
    {
        var run = Runs.Counter(Flowchart("f", "s -> W; s -> A; W -> J; A -> J; J -> E", Make("Start", "s"), Event("W"), Line("A"), Join("J", "WaitAny"), Line("E")));
        run.Said().ShouldBe("A E");
        run.Waiting.ShouldBeEmpty();
        run.ShouldBeDone();
    }

    [Fact]
    public void WaitAny_with_a_branch_that_suspends_after_the_join_was_queued_runs_the_join_once()
    {
        var run = Runs.Counter(Flowchart("f", "s -> A; s -> W; W -> J; A -> J; J -> E", Make("Start", "s"), Line("A"), Event("W"), Join("J", "WaitAny"), Line("E")));
        run.Said().ShouldBe("A E");
        run.ShouldBeDone();
    }

    [Fact]
    public void Ways_not_taken_are_told_onward_over_many_steps()
    {
        var run = Runs.Counter(Flowchart("f", "d:True -> A; d:False -> B; B -> C; C -> D; A -> J; D -> J; J -> E",
            Decision("d", "true"), Line("A"), Line("B"), Line("C"), Line("D"), Join("J", "WaitAllActive"), Line("E")));
        run.Said().ShouldBe("A E");
    }

    [Fact]
    public void A_way_not_taken_of_ten_thousand_steps_needs_no_deep_stack()
    {
        const int Steps = 10_000;
        var lines = string.Join(';', Enumerable.Range(0, Steps - 1).Select(i => $"n{i} -> n{i + 1}"));
        var run = Runs.Counter(Flowchart("f", $"d:True -> A; d:False -> n0; {lines}; n{Steps - 1} -> J; A -> J",
            [Decision("d", "true"), Line("A"), .. Enumerable.Range(0, Steps).Select(i => Pass($"n{i}")), Make("End", "J")]));
        run.ShouldBeDone();
    }

    [Fact]
    public void A_join_inside_a_loop_works_in_every_round()
    {
        var root = Flowchart("f", "s -> A; s -> B; A -> J; B -> J; J -> n; n -> d; d:True -> s; d:False -> E",
            Make("Start", "s"), Line("A"), Line("B"), Join("J", "WaitAll"), Set("n", "N", Js("getN() + 1")), Decision("d", "getN() < 3"), Line("E"));
        var run = Runs.Counter(Workflow(root, ("variables", new System.Text.Json.Nodes.JsonArray(Variable("N", "Int32", "0")))));
        run.Said().ShouldBe("A B A B A B E");
        run.ShouldBeDone();
    }

    [Fact]
    public void A_line_back_that_others_can_go_around_faults()
    {
        var run = Runs.Counter(Flowchart("f", "s -> A; s -> B; A -> C; B -> C; C -> A", Make("Start", "s"), Line("A"), Line("B"), Line("C")));
        run.ShouldBeFaulted();
        run.Incidents[0].Message.ShouldBe("Invalid backward connection: Every path from the source ('C') must go through the target ('A') when tracing back to the start.");
    }

    [Fact]
    public void Token_mode_does_not_judge_lines_back()
    {
        var root = Flowchart("f", "s -> A; s -> B; A -> C; B -> C; C -> n; n -> d; d:True -> A", Make("Start", "s"), Line("A"), Line("B"), Line("C"),
            Set("n", "N", Js("getN() + 1")), Decision("d", "getN() < 2"));
        Runs.Token(Workflow(root, ("variables", new System.Text.Json.Nodes.JsonArray(Variable("N", "Int32", "0"))))).Incidents.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("s:~ -> A", "A")]
    [InlineData("s -> A", "A")]
    [InlineData("s:Other -> A", "")]
    [InlineData("s:done -> A", "")]
    public void An_activity_without_outcomes_leaves_through_Done_and_the_line_without_port(string line, string said) =>
        Runs.Counter(Flowchart("f", line, Make("Start", "s"), Line("A"))).Said().ShouldBe(said);

    [Theory]
    [InlineData("d:True -> A", "A")]
    [InlineData("d:~ -> A", "")]
    [InlineData("d -> A", "")]
    [InlineData("d:true -> A", "")]
    public void An_explicit_outcome_must_be_equal(string line, string said) =>
        Runs.Counter(Flowchart("f", line, Decision("d", "true"), Line("A"))).Said().ShouldBe(said);

    [Fact]
    public void What_no_way_leads_to_does_not_count_for_a_join()
    {
        var run = Runs.Counter(Flowchart("f", "s -> A; A -> J; stray -> J; J -> E", Make("Start", "s"), Line("A"), Line("stray"), Join("J", "WaitAll"), Line("E")));
        run.Said().ShouldBe("A E");
    }

    [Fact]
    public void The_start_is_the_Start_activity_else_what_can_start_else_what_no_line_leads_to()
    {
        var canStart = Line("C");
        canStart["customProperties"] = new System.Text.Json.Nodes.JsonObject { ["canStartWorkflow"] = true };
        Runs.Counter(Flowchart("f", "", Line("A"), canStart.DeepClone(), Make("Start", "s"))).Said().ShouldBe("");
        Runs.Counter(Flowchart("f", "", Line("A"), canStart)).Said().ShouldBe("C");
        Runs.Counter(Flowchart("f", "B -> A", Line("A"), Line("B"))).Said().ShouldBe("B A");
        Runs.Counter(Flowchart("f", "B -> A; A -> B", Line("A"), Make("End", "B"))).Said().ShouldBe("A");
    }

    [Fact]
    public void The_same_line_twice_counts_once() =>
        Runs.Counter(Flowchart("f", "s -> A; s -> A", Make("Start", "s"), Line("A"))).Said().ShouldBe("A");
}
