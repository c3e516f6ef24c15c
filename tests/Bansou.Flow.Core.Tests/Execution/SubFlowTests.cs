using System.Text.Json.Nodes;
using static Bansou.Flow.Tests.Execution.FlowBuilder;

namespace Bansou.Flow.Tests.Execution;

/// <summary>Workflows as activities with their version rules, ExecuteWorkflow and DispatchWorkflow (elsa-format §9, §14).</summary>
public class SubFlowTests
{
    private static JsonObject Execute(string definition, bool wait = true) => Make("ExecuteWorkflow", "x", ("workflowDefinitionId", Literal(definition)), ("waitForCompletion", Literal(wait)));

    [Fact]
    public void Complete_completes_the_nearest_flow_and_no_other()
    {
        var child = SubFlow("Child", Sequence("s", Make("Complete", "c", ("outcomes", Literal("Yes"))), Line("never")));
        var middle = SubFlow("Middle", Sequence("s", Use("Child", "child"), Line("middle")));
        Runs.Counter(Sequence("s", Use("Middle", "m"), Line("end")), child, middle).Said().ShouldBe("middle end");
    }

    [Theory]
    [InlineData("\"Yes\"", "Y")]
    [InlineData("[\"Yes\",\"No\"]", "Y N")]
    [InlineData("\"[\\\"No\\\"]\"", "N")]
    [InlineData("null", "D")]
    public void Complete_chooses_the_ports_of_the_activity(string outcomes, string said)
    {
        var child = SubFlow("Child", Make("Complete", "c", ("outcomes", Literal(JsonNode.Parse(outcomes)))));
        Runs.Counter(Flowchart("f", "c:Yes -> Y; c:No -> N; c:Done -> D", Use("Child", "c"), Line("Y"), Line("N"), Line("D")), child).Said().ShouldBe(said);
    }

    [Fact]
    public void Inputs_are_variables_inside_and_outputs_are_bound_outside()
    {
        var body = Sequence("s", Say("say", "getX() + getInput('X')"), Make("SetOutput", "o", ("outputName", Literal("Y")), ("outputValue", Js("getX() + 1"))));
        var child = SubFlow("Child", body, ("inputs", Named("X")), ("outputs", Named("Y")));
        var parent = Sequence("s", Use("Child", "c", ("x", Js("getV()")), ("y", Output("V"))), Say("after", "getV()"));
        Runs.Counter(Workflow(parent, ("variables", new JsonArray(Variable("V", "Int32", "4")))), child).Said().ShouldBe("8 5");
    }

    [Theory]
    [InlineData("Child-v1", "one")]
    [InlineData("Child-v3", "three")]
    [InlineData("nowhere", "two")]
    [InlineData(null, "three")]
    public void The_version_id_wins_then_the_number_then_what_is_published(string? versionId, string said)
    {
        JsonObject Version(int number, string text) => SubFlow("Child", Line(text), ("id", $"Child-v{number}"), ("version", number), ("isPublished", number == 2));
        var activity = Use("Child", "c", ("workflowDefinitionId", "Child"));
        activity["version"] = 3;
        if (versionId is not null)
        {
            activity["workflowDefinitionVersionId"] = versionId;
        }
        Runs.Counter(Sequence("s", activity), Version(1, "one"), Version(2, "two"), Version(3, "three")).Said().ShouldBe(said);
    }

    [Fact]
    public void Waiting_inside_keeps_the_parent_waiting()
    {
        var run = Runs.Counter(Sequence("s", Use("Child", "c"), Line("after")), SubFlow("Child", Event("e")));
        run.ShouldBeWaiting();
        run.ResumeActivity("e").Said().ShouldBe("after");
    }

    [Fact]
    public void ExecuteWorkflow_runs_the_child_there_and_then_and_gives_its_result()
    {
        var child = SubFlow("Child", Sequence("s", Line("child"), Make("SetOutput", "o", ("outputName", Literal("R")), ("outputValue", Literal(42)))));
        var run = Runs.Counter(Sequence("s", Line("before"), Execute("Child"), Say("after", "getLastResult().status + getLastResult().output.R")), child);
        run.Said().ShouldBe("before child Finished42");
    }

    [Fact]
    public void ExecuteWorkflow_waits_for_a_child_that_waits()
    {
        var run = Runs.Counter(Sequence("s", Execute("Child"), Line("after")), SubFlow("Child", Event("e")));
        run.ShouldBeWaiting();
        run.Waiting.Select(each => (each.ActivityId, each.WaitsForFlow)).ShouldBe([("e", false), ("x", true)]);
        run.Resume(run.Waiting[1].BookmarkId, Core.Execution.ResumeInput.None).ShouldBeFalse();
        run.ResumeActivity("e").Said().ShouldBe("after");
        run.ShouldBeDone();
    }

    [Fact]
    public void ExecuteWorkflow_goes_on_at_once_when_it_does_not_wait()
    {
        var run = Runs.Counter(Sequence("s", Execute("Child", wait: false), Say("after", "getLastResult().subStatus")), SubFlow("Child", Event("e")));
        run.Said().ShouldBe("Suspended");
        run.ShouldBeDone();
    }

    [Fact]
    public void A_dispatched_flow_runs_after_the_burst()
    {
        static JsonObject Dispatch(bool wait) => Make("DispatchWorkflow", "x", ("workflowDefinitionId", Literal("Child")), ("waitForCompletion", Literal(wait)));
        Runs.Counter(Sequence("s", Dispatch(false), Line("parent")), SubFlow("Child", Line("child"))).Said().ShouldBe("parent child");
        Runs.Counter(Sequence("s", Dispatch(true), Line("parent")), SubFlow("Child", Line("child"))).Said().ShouldBe("child parent");
    }

    [Fact]
    public void A_flow_that_nobody_published_faults() =>
        Runs.Counter(Execute("Nobody")).Incidents[0].Message.ShouldBe("No published version of workflow definition with ID Nobody found.");

    [Fact]
    public void A_flow_that_calls_itself_without_end_faults()
    {
        var selfUsing = SubFlow("Self", Sequence("s", Use("Self", "again")));
        Runs.Counter(Sequence("s", Use("Self", "x")), selfUsing).ShouldBeFaulted();
        Runs.Counter(Execute("Self2"), SubFlow("Self2", Execute("Self2"))).Said().ShouldBe("");
    }

    [Fact]
    public void The_child_takes_input_correlation_and_the_id_of_its_parent()
    {
        var child = SubFlow("Child", Say("say", "getInput('A') + getCorrelationId() + (getInput('ParentInstanceId') != null)"));
        var execute = Make("ExecuteWorkflow", "x", ("workflowDefinitionId", Literal("Child")), ("correlationId", Literal("k")), ("input", Js("({ A: 'a' })")));
        Runs.Counter(execute, child).Said().ShouldBe("aktrue");
    }
}
