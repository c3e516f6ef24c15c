using Bansou.Flow.Core.Execution;
using static Bansou.Flow.Tests.Execution.FlowBuilder;

namespace Bansou.Flow.Tests.Execution;

/// <summary>The queue is first in, first out, and completion ends what is below (elsa-format §8).</summary>
public class OrderTests
{
    [Fact]
    public void Branches_interleave_breadth_first() =>
        Runs.Counter(Flowchart("f", "s -> A1; s -> B1; A1 -> A2; B1 -> B2", Make("Start", "s"), Line("A1"), Line("A2"), Line("B1"), Line("B2")))
            .Said().ShouldBe("A1 B1 A2 B2");

    [Fact]
    public void A_sequence_runs_in_order_and_finishes()
    {
        var run = Runs.Counter(Sequence("s", Line("1"), Line("2"), Line("3")));
        run.Said().ShouldBe("1 2 3");
        run.ShouldBeDone();
        run.ActivitiesExecuted.ShouldBe(5);
    }

    [Fact]
    public void An_empty_flowchart_completes_at_once() => Runs.Counter(Flowchart("f", "")).ShouldBeDone();

    [Fact]
    public void A_null_branch_completes_its_owner() =>
        Runs.Counter(Sequence("s", Make("If", "if", ("condition", Js("false")), ("then", Line("no"))), Line("after"))).Said().ShouldBe("after");

    [Fact]
    public void End_ends_its_container_and_cancels_its_siblings_only()
    {
        var inner = Flowchart("inner", "s -> wait; s -> end", Make("Start", "s"), Event("wait"), Make("End", "end"));
        var run = Runs.Counter(Sequence("outer", inner, Line("after")));
        run.Said().ShouldBe("after");
        run.ShouldBeDone();
        run.Waiting.ShouldBeEmpty();
    }

    [Fact]
    public void End_in_a_sequence_ends_that_sequence() =>
        Runs.Counter(Sequence("outer", Sequence("inner", Line("1"), Make("End", "end"), Line("2")), Line("3"))).Said().ShouldBe("1 3");

    [Fact]
    public void Finish_ends_the_instance_and_clears_what_is_queued_and_what_waits()
    {
        var run = Runs.Counter(Flowchart("f", "s -> wait; s -> finish; s -> late", Make("Start", "s"), Event("wait"), Make("Finish", "finish"), Line("late")));
        run.Lines.ShouldBeEmpty();
        run.Waiting.ShouldBeEmpty();
        run.ShouldBeDone();
    }

    [Fact]
    public void Parallel_waits_for_all() =>
        Runs.Counter(Sequence("s", Make("Parallel", "p", ("activities", new System.Text.Json.Nodes.JsonArray(Event("e"), Line("1")))), Line("2")))
            .ResumeActivity("e").Said().ShouldBe("1 2");

    [Fact]
    public void A_fork_that_waits_for_any_cancels_the_rest()
    {
        var fork = Make("Fork", "fork", ("joinMode", "WaitAny"), ("branches", new System.Text.Json.Nodes.JsonArray(Event("e"), Line("1"), Line("2"))));
        var run = Runs.Counter(Sequence("s", fork, Line("after")));
        run.Said().ShouldBe("1 after");
        run.ShouldBeDone();
    }

    [Fact]
    public void A_fork_waits_for_all_unless_it_is_told()
    {
        var fork = Make("Fork", "fork", ("branches", new System.Text.Json.Nodes.JsonArray(Event("e"), Line("1"))));
        var run = Runs.Counter(Sequence("s", fork, Line("after")));
        run.ShouldBeWaiting();
        run.ResumeActivity("e").Said().ShouldBe("1 after");
    }

    [Fact]
    public void The_same_run_gives_the_same_ids()
    {
        static FlowRun Once() => Runs.Counter(Sequence("s", Say("id", "newGuid()"), Say("run", "getWorkflowInstanceId()")));
        Once().Lines.ShouldBe(Once().Lines);
        Once().Lines.Distinct().Count().ShouldBe(2);
    }
}
