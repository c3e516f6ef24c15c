using System.Collections.Frozen;
using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Catalogue;

/// <summary>ステップの型の一覧: every activity type that this runtime knows. Elsa's others are named by a finding and never skipped.</summary>
public static class ActivityCatalogue
{
    public static ImmutableArray<ActivityType> All { get; } = [.. Containers(), .. Branching(), .. Loops(), .. Values(), .. Waiting(), .. SubFlows(), .. Field()];

    private static readonly FrozenDictionary<string, ActivityType> ByType = All.ToFrozenDictionary(entry => entry.Type, StringComparer.Ordinal);

    /// <summary>The entry of that exact type, or null: then it is another flow used as activity, or unknown.</summary>
    public static ActivityType? Find(string type) => ByType.GetValueOrDefault(type);

    private static IEnumerable<ActivityType> Containers() =>
    [
        new("Elsa.Flowchart", "フローチャート") { Children = "activities", HasConnections = true, HasVariables = true, Ignored = ["start"] },
        new("Elsa.Sequence", "順番に") { Children = "activities", HasVariables = true },
        new("Elsa.Parallel", "同時に") { Children = "activities", HasVariables = true },
        new("Elsa.Fork", "枝分かれ（同時）") { Children = "branches", Inputs = ["joinMode"] },
        new("Elsa.Start", "はじまり") { AllowedInCaseMode = true },
        new("Elsa.End", "終わり") { PortSource = PortSource.None, Ports = [], AllowedInCaseMode = true },
        new("Elsa.Finish", "すべて終わり") { PortSource = PortSource.None, Ports = [], AllowedInCaseMode = true },
        new("Elsa.Complete", "結果を返して終わり") { Inputs = ["outcomes"], PortSource = PortSource.None, Ports = [], AllowedInCaseMode = true },
        new("Elsa.Fault", "止める") { Inputs = ["code", "category", "faultType", "message"], AllowedInCaseMode = true },
    ];

    private static IEnumerable<ActivityType> Branching() =>
    [
        new("Elsa.FlowDecision", "条件で分ける") { Inputs = ["condition"], Ports = ["True", "False"], AllowedInCaseMode = true },
        new("Elsa.FlowSwitch", "場合で分ける") { Inputs = ["mode"], HasCases = true, PortSource = PortSource.Cases, Ports = ["Default"], AllowedInCaseMode = true },
        new("Elsa.FlowFork", "並行に分ける") { Inputs = ["branches"], PortSource = PortSource.Branches, AllowedInCaseMode = true },
        new("Elsa.FlowJoin", "合流") { Inputs = ["mode"], AllowedInCaseMode = true },
        new("Elsa.FlowNode", "入れもの") { Parts = ["body"] },
        new("Elsa.If", "もし") { Inputs = ["condition"], Outputs = ["result"], Parts = ["then", "else"] },
        new("Elsa.Switch", "場合で") { Inputs = ["mode"], HasCases = true, Parts = ["default"] },
    ];

    private static IEnumerable<ActivityType> Loops() =>
    [
        new("Elsa.For", "回数をくり返す") { Inputs = ["start", "end", "step", "outerBoundInclusive"], Outputs = ["currentValue"], Parts = ["body"] },
        new("Elsa.ForEach", "ひとつずつくり返す") { Inputs = ["items"], Outputs = ["currentValue"], Parts = ["body"] },
        new("Elsa.ParallelForEach", "ひとつずつ同時に") { Inputs = ["items"], Outputs = ["currentValue"], Parts = ["body"] },
        new("Elsa.While", "あいだくり返す") { Inputs = ["condition"], Parts = ["body"] },
        new("Elsa.Break", "くり返しをやめる") { PortSource = PortSource.None, Ports = [] },
    ];

    private static IEnumerable<ActivityType> Values() =>
    [
        new("Elsa.SetVariable", "変数を決める") { Inputs = ["variable", "value"], AllowedInCaseMode = true },
        new("Elsa.SetName", "名前を決める") { Inputs = ["value"] },
        new("Elsa.SetOutput", "出力を決める") { Inputs = ["outputName", "outputValue"] },
        new("Elsa.WriteLine", "一行書く") { Inputs = ["text"], AllowedInCaseMode = true },
        new("Elsa.RunJavaScript", "スクリプト") { Inputs = ["script", "possibleOutcomes"], Outputs = ["result"], PortSource = PortSource.Script, AllowedInCaseMode = true },
        new("Elsa.Correlate", "関連づける") { Inputs = ["correlationId"] },
    ];

    private static IEnumerable<ActivityType> Waiting() =>
    [
        new("Elsa.Delay", "待つ") { Inputs = ["timeSpan"], Ignored = ["strategy", "autoBlockingThreshold"], AllowedInCaseMode = true },
        new("Elsa.StartAt", "日時まで待つ") { Inputs = ["dateTime"], AllowedInCaseMode = true },
        new("Elsa.Timer", "間隔で待つ") { Inputs = ["interval"], AllowedInCaseMode = true },
        new("Elsa.Cron", "暦で待つ") { Inputs = ["cronExpression"], AllowedInCaseMode = true },
        new("Elsa.Event", "知らせを待つ") { Inputs = ["eventName"], Outputs = ["result"] },
        new("Elsa.PublishEvent", "知らせを出す") { Inputs = ["eventName", "correlationId", "isLocalEvent", "payload"] },
        new("Elsa.RunTask", "外の仕事を待つ") { Inputs = ["taskName", "payload"], Outputs = ["taskId", "result"] },
    ];

    private static IEnumerable<ActivityType> SubFlows() =>
    [
        new("Elsa.ExecuteWorkflow", "別のフローを動かす") { Inputs = ["workflowDefinitionId", "correlationId", "input", "waitForCompletion"], Outputs = ["result"] },
        new("Elsa.DispatchWorkflow", "別のフローを送り出す")
        {
            Inputs = ["workflowDefinitionId", "correlationId", "input", "waitForCompletion", "channelName", "startNewTrace"],
            Outputs = ["result"],
        },
    ];

    private static IEnumerable<ActivityType> Field() => Enum.GetValues<StepKind>().Select(kind =>
        new ActivityType("Bansou." + kind, StepNames.Of(kind)) { PortSource = PortSource.StepOutcomes, Ports = [], AllowedInCaseMode = true, Step = kind });
}
