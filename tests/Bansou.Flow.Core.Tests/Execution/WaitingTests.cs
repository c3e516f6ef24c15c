using System.Text.Json.Nodes;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution;
using Bansou.Flow.Core.Expressions;
using static Bansou.Flow.Tests.Execution.FlowBuilder;

namespace Bansou.Flow.Tests.Execution;

/// <summary>Bookmarks, resuming, timers and events (elsa-format §9, §11).</summary>
public class WaitingTests
{
    [Fact]
    public void A_delay_waits_until_the_virtual_clock_is_there()
    {
        var run = Runs.Counter(Sequence("s", Delay("d", "1.00:00:05"), Line("after")));
        run.ShouldBeWaiting();
        run.DueTimers(Runs.Morning.AddDays(1)).ShouldBeEmpty();
        run.DueTimers(Runs.Morning.AddDays(2)).ShouldHaveSingleItem().DueAt.ShouldBe(Runs.Morning.AddDays(1).AddSeconds(5));
        run.ResumeAll().Said().ShouldBe("after");
        run.Now.ShouldBe(Runs.Morning.AddDays(1).AddSeconds(5));
    }

    [Fact]
    public void A_start_that_is_past_is_no_wait()
    {
        Runs.Counter(Sequence("s", Make("StartAt", "x", ("dateTime", Literal("2020-01-01T00:00:00Z"))), Line("after"))).Said().ShouldBe("after");
        Runs.Counter(Make("StartAt", "x", ("dateTime", Literal("2030-01-01T00:00:00Z")))).ShouldBeWaiting();
    }

    [Fact]
    public void Cron_waits_for_its_next_time_in_UTC_and_a_bad_one_faults()
    {
        Runs.Counter(Make("Cron", "x", ("cronExpression", Literal("0 30 9 * * *")))).Waiting[0].DueAt.ShouldBe(new DateTimeOffset(2026, 4, 1, 9, 30, 0, TimeSpan.Zero));
        Runs.Counter(Make("Cron", "x", ("cronExpression", Literal("often")))).ShouldBeFaulted();
    }

    [Fact]
    public void The_trigger_that_starts_the_instance_is_done_at_once_and_only_once()
    {
        var flow = Flowchart("f", "other -> A; t -> B; B -> t2; t2 -> C", Line("other"), Make("Timer", "t", ("interval", Literal("00:01:00"))), Line("A"), Line("B"), Delay("t2"), Line("C"));
        var run = Runs.Start(FlowMode.Counter, flow, context: new RunContext(Runs.Morning) { TriggerActivityId = "t" });
        run.Said().ShouldBe("B");
        run.Waiting.Single().ActivityId.ShouldBe("t2");
    }

    [Fact]
    public void An_event_brings_its_payload()
    {
        var run = Runs.Counter(Sequence("s", Event("e"), Say("x", "getLastResult()")));
        run.Publish("somebody else", ScriptValue.Of("no"));
        run.ShouldBeWaiting();
        run.Publish("e", ScriptValue.Of("hello"));
        run.Said().ShouldBe("hello");
        run.ShouldBeDone();
    }

    [Fact]
    public void An_event_that_nobody_hears_is_kept_for_who_comes_later()
    {
        var publish = Make("PublishEvent", "p", ("eventName", Literal("late")), ("payload", Literal("kept")));
        var run = Runs.Counter(Sequence("s", publish, Line("1"), Event("late"), Say("x", "getLastResult()")));
        run.Said().ShouldBe("1 kept");
    }

    [Fact]
    public void A_published_event_is_heard_after_the_burst()
    {
        var publish = Make("PublishEvent", "p", ("eventName", Literal("e")), ("isLocalEvent", Literal(true)));
        var run = Runs.Counter(Flowchart("f", "s -> e; s -> p; p -> A; e -> B", Make("Start", "s"), Event("e"), publish, Line("A"), Line("B")));
        run.Said().ShouldBe("A B");
    }

    [Fact]
    public void An_event_starts_the_published_flows_that_it_triggers()
    {
        var trigger = Event("alarm");
        trigger["customProperties"] = new JsonObject { ["canStartWorkflow"] = true };
        var listener = SubFlow("Listener", Sequence("s", trigger, Line("heard")));
        Runs.Counter(Make("PublishEvent", "p", ("eventName", Literal("alarm"))), listener).Said().ShouldBe("heard");
    }

    [Fact]
    public void An_event_with_a_correlation_id_reaches_only_its_own()
    {
        var run = Runs.Counter(Sequence("s", Make("Correlate", "c", ("correlationId", Literal("k"))), Event("e")));
        run.Publish("e", ScriptValue.Nothing, "other");
        run.ShouldBeWaiting();
        run.Publish("e", ScriptValue.Nothing, "k");
        run.ShouldBeDone();
    }

    [Fact]
    public void A_task_waits_for_its_result()
    {
        var run = Runs.Counter(Sequence("s", Make("RunTask", "t", ("taskName", Literal("訪問"))), Say("x", "getLastResult().when")));
        run.Waiting.Single().Name.ShouldBe("訪問");
        run.ResumeActivity("t", ScriptValue.FromJson(System.Text.Json.JsonDocument.Parse("""{"when":"あす"}""").RootElement)).Said().ShouldBe("あす");
    }

    [Fact]
    public void A_step_of_the_field_leaves_through_the_outcome_that_it_is_given()
    {
        var talk = Make("Bansou.Talk", "t", ("outcomes", new JsonArray(new JsonObject { ["name"] = "met", ["label"] = "話せた", ["kind"] = "met" }, new JsonObject { ["name"] = "no", ["label"] = "会えず", ["kind"] = "notMet" })));
        var read = Core.Definitions.Reading.FlowReader.Read(System.Text.Encoding.UTF8.GetBytes(Workflow(Flowchart("f", "t:met -> A; t:no -> B", talk, Line("A"), Line("B"))).ToJsonString()));
        var run = FlowRun.Start(new FlowClosure(read.Definition!), FlowMode.Counter, [], new RunContext(Runs.Morning));
        run.ResumeActivity("t", outcome: "no").Said().ShouldBe("B");
    }

    [Fact]
    public void A_resumed_bookmark_is_gone()
    {
        var run = Runs.Counter(Sequence("s", Event("e"), Event("e2")));
        var first = run.Waiting.Single().BookmarkId;
        run.Resume(first, ResumeInput.None).ShouldBeTrue();
        run.Resume(first, ResumeInput.None).ShouldBeFalse();
        run.Waiting.Single().ActivityId.ShouldBe("e2");
    }
}
