using System.Text.Json.Nodes;
using Bansou.Flow.Core.Execution;
using static Bansou.Flow.Tests.Execution.FlowBuilder;

namespace Bansou.Flow.Tests.Execution;

/// <summary>Faults, incidents and both strategies (elsa-format §2, §10).</summary>
public class FaultTests
{
    private static JsonObject Forked(JsonObject bad) => Flowchart("f", "s -> bad; s -> ok; bad -> J; ok -> J", Make("Start", "s"), bad, Line("ok"), Line("J"));

    [Fact]
    public void What_is_queued_still_runs_after_a_fault()
    {
        var run = Runs.Counter(Forked(Make("Fault", "bad", ("message", Literal("so it goes")))));
        run.Said().ShouldBe("ok");
        run.ShouldBeFaulted();
        run.Incidents.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            incident => incident.Message.ShouldBe("so it goes"),
            incident => incident.ActivityId.ShouldBe("bad"),
            incident => incident.ActivityNodeId.ShouldBe("Workflow1:f:bad"));
    }

    [Theory]
    [InlineData("Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa.Workflows.Core", FlowStatus.Running, FlowSubStatus.Suspended)]
    [InlineData("ContinueWithIncidentsStrategy", FlowStatus.Running, FlowSubStatus.Suspended)]
    [InlineData("FaultStrategy", FlowStatus.Finished, FlowSubStatus.Faulted)]
    public void The_strategy_says_how_it_ends(string strategy, FlowStatus status, FlowSubStatus subStatus)
    {
        var workflow = Workflow(Forked(Make("Fault", "bad")), ("options", new JsonObject { ["incidentStrategyType"] = strategy }));
        var run = Runs.Counter(workflow);
        (run.Status, run.SubStatus).ShouldBe((status, subStatus));
        run.Said().ShouldBe("ok");
        run.Incidents.Count.ShouldBe(1);
    }

    [Fact]
    public void An_unknown_type_faults_only_when_it_is_reached()
    {
        Runs.Counter(Flowchart("f", "d:True -> x", Decision("d", "false"), Make("Elsa.SendEmail", "x"))).ShouldBeDone();
        var run = Runs.Counter(Sequence("s", Make("Elsa.SendEmail", "x")));
        run.ShouldBeFaulted();
        run.Incidents[0].Message.ShouldBe("Activity type 'Elsa.SendEmail' version '1' could not be found.");
    }

    [Fact]
    public void An_input_that_cannot_be_evaluated_faults()
    {
        var run = Runs.Counter(Sequence("s", Say("x", "nobody.knows")));
        run.ShouldBeFaulted();
        run.Incidents[0].Message.ShouldStartWith("Failed to evaluate activity input 'Text'");
    }

    [Theory]
    [InlineData("Liquid")]
    [InlineData("CSharp")]
    [InlineData("Python")]
    public void A_language_that_is_not_spoken_faults(string language)
    {
        var line = Make("WriteLine", "x", ("text", Expression(language, "1")));
        var read = Core.Definitions.Reading.FlowReader.Read(System.Text.Encoding.UTF8.GetBytes(Workflow(line).ToJsonString()));
        var run = FlowRun.Start(new FlowClosure(read.Definition!), Core.Definitions.FlowMode.Counter, [], new RunContext(Runs.Morning));
        run.Incidents[0].Message.ShouldStartWith($"Failed to evaluate activity input 'Text': {language}");
    }

    [Fact]
    public void An_unknown_variable_faults() =>
        Runs.Counter(Sequence("s", Set("x", "nowhere", Literal("1")))).Incidents[0].Message.ShouldBe("Variable 'nowhere' not found.");

    [Fact]
    public void A_finished_instance_cannot_be_resumed()
    {
        var run = Runs.Counter(Flowchart("f", "s -> wait; s -> bad", Make("Start", "s"), Event("wait"), Make("Fault", "bad")));
        run.Waiting.ShouldBeEmpty();
        run.Resume("no such bookmark", ResumeInput.None).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_loop_without_end_is_stopped_and_named(bool asWhile)
    {
        var flow = asWhile ? Make("While", "round", ("condition", Js("true")), ("body", Make("Start", "b"))) : Flowchart("f", "round -> round", Make("Start", "round"));
        var run = Runs.Start(Core.Definitions.FlowMode.Counter, flow, context: new RunContext(Runs.Morning) { ActivitiesPerBurst = 5_000 });
        run.ShouldBeFaulted();
        run.Incidents.ShouldHaveSingleItem().ActivityId.ShouldBe("round");
        run.Incidents[0].Message.ShouldContain("5,000");
    }
}
