using System.Text.Json.Nodes;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Tests.Execution;

/// <summary>Starts flows built by <see cref="FlowBuilder"/>, and says what became of them.</summary>
internal static class Runs
{
    public static readonly DateTimeOffset Morning = new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9));

    public static FlowRun Counter(JsonObject workflow, params JsonObject[] others) => Start(FlowMode.Counter, workflow, others);

    public static FlowRun Token(JsonObject workflow, params JsonObject[] others) => Start(FlowMode.Token, workflow, others);

    public static FlowRun Start(FlowMode mode, JsonObject workflow, JsonObject[]? others = null, RunContext? context = null, params (string Name, ScriptValue Value)[] inputs)
    {
        var root = workflow.ContainsKey("root") ? workflow : FlowBuilder.Workflow(workflow);
        return FlowRun.Start(
            new FlowClosure(FlowBuilder.Read(root), (others ?? []).Select(FlowBuilder.Read)),
            mode,
            inputs.Select(each => KeyValuePair.Create(each.Name, each.Value)),
            context ?? new RunContext(Morning));
    }

    public static FlowRun ResumeActivity(this FlowRun run, string activity, ScriptValue? data = null, string? outcome = null)
    {
        run.Resume(run.Waiting.First(each => each.ActivityId == activity).BookmarkId, new ResumeInput(data, outcome)).ShouldBeTrue();
        return run;
    }

    public static FlowRun ResumeAll(this FlowRun run)
    {
        while (run.Waiting is [var next, ..])
        {
            run.Resume(next.BookmarkId, ResumeInput.None).ShouldBeTrue();
        }
        return run;
    }

    public static string Said(this FlowRun run) => string.Join(" ", run.Lines);

    public static void ShouldBeDone(this FlowRun run) => (run.Status, run.SubStatus).ShouldBe((FlowStatus.Finished, FlowSubStatus.Finished));

    public static void ShouldBeWaiting(this FlowRun run) => (run.Status, run.SubStatus).ShouldBe((FlowStatus.Running, FlowSubStatus.Suspended));

    public static void ShouldBeFaulted(this FlowRun run) => (run.Status, run.SubStatus).ShouldBe((FlowStatus.Finished, FlowSubStatus.Faulted));
}
