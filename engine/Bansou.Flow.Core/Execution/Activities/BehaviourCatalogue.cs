using System.Collections.Frozen;
using Bansou.Flow.Core.Execution.Flowcharts;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary>The behaviour of every generic type of the profile.</summary>
internal static class BehaviourCatalogue
{
    private static readonly FrozenDictionary<string, Behaviour> ByType = new Dictionary<string, Behaviour>
    {
        ["Elsa.Flowchart"] = new FlowchartActivity(),
        ["Elsa.Sequence"] = new SequenceActivity(),
        ["Elsa.Parallel"] = new ParallelActivity(),
        ["Elsa.Fork"] = new ForkActivity(),
        ["Elsa.Start"] = new StartActivity(),
        ["Elsa.End"] = new EndActivity(),
        ["Elsa.Finish"] = new FinishActivity(),
        ["Elsa.Complete"] = new CompleteActivity(),
        ["Elsa.Fault"] = new FaultActivity(),
        ["Elsa.FlowDecision"] = new FlowDecisionActivity(),
        ["Elsa.FlowSwitch"] = new FlowSwitchActivity(),
        ["Elsa.FlowFork"] = new FlowForkActivity(),
        ["Elsa.FlowJoin"] = new FlowJoinActivity(),
        ["Elsa.FlowNode"] = new FlowNodeActivity(),
        ["Elsa.If"] = new IfActivity(),
        ["Elsa.Switch"] = new SwitchActivity(),
        ["Elsa.For"] = new ForActivity(),
        ["Elsa.ForEach"] = new ForEachActivity(),
        ["Elsa.ParallelForEach"] = new ParallelForEachActivity(),
        ["Elsa.While"] = new WhileActivity(),
        ["Elsa.Break"] = new BreakActivity(),
        ["Elsa.SetVariable"] = new SetVariableActivity(),
        ["Elsa.SetName"] = new SetNameActivity(),
        ["Elsa.SetOutput"] = new SetOutputActivity(),
        ["Elsa.WriteLine"] = new WriteLineActivity(),
        ["Elsa.RunJavaScript"] = new RunJavaScriptActivity(),
        ["Elsa.Correlate"] = new CorrelateActivity(),
        ["Elsa.Delay"] = new DelayActivity(),
        ["Elsa.StartAt"] = new StartAtActivity(),
        ["Elsa.Timer"] = new TimerActivity(),
        ["Elsa.Cron"] = new CronActivity(),
        ["Elsa.Event"] = new EventActivity(),
        ["Elsa.PublishEvent"] = new PublishEventActivity(),
        ["Elsa.RunTask"] = new RunTaskActivity(),
        ["Elsa.ExecuteWorkflow"] = new ExecuteWorkflowActivity(),
        ["Elsa.DispatchWorkflow"] = new DispatchWorkflowActivity(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Behaviour? Find(string type) => ByType.GetValueOrDefault(type);

    public static IEnumerable<string> Types => ByType.Keys;
}
