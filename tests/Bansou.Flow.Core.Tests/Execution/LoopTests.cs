using System.Text.Json.Nodes;
using Bansou.Flow.Core.Execution;
using static Bansou.Flow.Tests.Execution.FlowBuilder;

namespace Bansou.Flow.Tests.Execution;

/// <summary>For, ForEach, ParallelForEach, While and Break (elsa-format §9).</summary>
public class LoopTests
{
    private static JsonObject For(JsonNode body, params (string, JsonNode?)[] inputs) => Make("For", "for", [("body", body), .. inputs]);

    [Theory]
    [InlineData(1, 3, 1, true, "1 2 3")]
    [InlineData(1, 3, 1, false, "1 2")]
    [InlineData(3, 1, -1, true, "3 2 1")]
    [InlineData(3, 1, -1, false, "3 2")]
    [InlineData(1, 6, 2, true, "1 3 5")]
    [InlineData(2, 1, 1, true, "")]
    public void For_counts(int start, int end, int step, bool inclusive, string said) =>
        Runs.Counter(For(Say("b", "getCurrentValue()"), ("start", Literal(start)), ("end", Literal(end)), ("step", Literal(step)), ("outerBoundInclusive", Literal(inclusive)))).Said().ShouldBe(said);

    [Fact]
    public void The_end_belongs_to_a_For_unless_it_is_said_otherwise() =>
        Runs.Counter(For(Say("b", "getCurrentValue()"), ("end", Literal(2)))).Said().ShouldBe("0 1 2");

    [Fact]
    public void ForEach_gives_value_and_index() =>
        Runs.Counter(Make("ForEach", "e", ("items", Js("['x','y']")), ("body", Say("b", "getCurrentIndex() + '=' + getCurrentValue()")))).Said().ShouldBe("0=x 1=y");

    [Fact]
    public void ForEach_reads_its_items_again_before_each()
    {
        var body = Sequence("b", Say("say", "getCurrentValue()"), Set("cut", "L", Js("['a']")));
        var workflow = Workflow(Make("ForEach", "e", ("items", Js("getL()")), ("body", body)), ("variables", new JsonArray(Variable("L"))));
        workflow["root"] = Sequence("s", Set("fill", "L", Js("['a','b','c']")), workflow["root"]!.DeepClone());
        Runs.Counter(workflow).Said().ShouldBe("a");
    }

    [Theory]
    [InlineData("JavaScript", "['x','y']", "x y end")]
    [InlineData("Object", "[\"x\",\"y\"]", "end")]
    [InlineData("JavaScript", "null", "end")]
    [InlineData("JavaScript", "[]", "end")]
    public void ParallelForEach_runs_all_items_that_it_has(string type, string items, string said) =>
        Runs.Counter(Sequence("s", Make("ParallelForEach", "p", ("items", Expression(type, items)), ("body", Say("b", "getCurrentValue()"))), Line("end"))).Said().ShouldBe(said);

    [Fact]
    public void ForEach_takes_an_Object_expression() =>
        Runs.Counter(Make("ForEach", "e", ("items", Expression("Object", "[\"x\",\"y\"]")), ("body", Say("b", "getCurrentValue()")))).Said().ShouldBe("x y");

    [Fact]
    public void Break_ends_the_nearest_loop_and_the_sequences_on_the_way()
    {
        var leave = Make("If", "if", ("condition", Js("getCurrentValue() == 2")), ("then", Make("Break", "break")));
        var inner = Make("For", "inner", ("start", Literal(1)), ("end", Literal(5)), ("body", Sequence("b", Say("say", "getCurrentValue()"), leave, Line("go"))));
        var outer = Make("For", "outer", ("start", Literal(1)), ("end", Literal(2)), ("body", Sequence("o", inner, Line("next"))));
        Runs.Counter(Sequence("s", outer, Line("end"))).Said().ShouldBe("1 go 2 next 1 go 2 next end");
    }

    [Fact]
    public void Break_without_a_loop_ends_all_sequences() =>
        Runs.Counter(Sequence("o", Sequence("i", Make("Break", "b"), Line("1")), Line("2"))).ShouldSatisfyAllConditions(run => run.Lines.ShouldBeEmpty(), run => run.ShouldBeDone());

    [Fact]
    public void Break_ends_a_fork_on_the_way()
    {
        var fork = Make("Fork", "fork", ("branches", new JsonArray(Event("wait"), Make("Break", "b"))));
        Runs.Counter(Sequence("s", Make("While", "w", ("condition", Js("true")), ("body", fork)), Line("end"))).ShouldSatisfyAllConditions(
            run => run.Said().ShouldBe("end"), run => run.Waiting.ShouldBeEmpty());
    }

    [Fact]
    public void A_loop_of_a_hundred_thousand_rounds_leaves_nothing_behind()
    {
        var run = Runs.Start(Core.Definitions.FlowMode.Counter, For(Make("Start", "b"), ("start", Literal(1)), ("end", Literal(100_000))));
        run.ShouldBeDone();
        run.ActivitiesExecuted.ShouldBe(100_002);
    }

    [Theory]
    [InlineData(Core.Definitions.FlowMode.Counter)]
    [InlineData(Core.Definitions.FlowMode.Token)]
    public void A_round_of_a_flowchart_loop_costs_the_same_late_as_early(Core.Definitions.FlowMode mode)
    {
        var run = Runs.Start(mode, Flowchart("f", "a -> b; b -> a", Make("Start", "a"), Make("Event", "b", ("eventName", Literal("go")))));
        long BytesOf(int rounds)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < rounds; i++)
            {
                run.Resume(run.Waiting[0].BookmarkId, ResumeInput.None).ShouldBeTrue();
            }
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        BytesOf(100);
        var early = BytesOf(1_000);
        BytesOf(20_000);
        BytesOf(1_000).ShouldBeLessThan(early + early / 10);
    }
}
