using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Simulation.Telling;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Simulation.Expectations;

/// <summary>What is open.</summary>
internal static class StepExpectations
{
    public static (bool Holds, string Expected, string? Found) Open(ExpectationScope scope, SourceNode json) =>
        Look(scope, json, "open", "開いている", execution => execution is { Status: not ExecutionStatus.Paused });

    public static (bool Holds, string Expected, string? Found) NotOpen(ExpectationScope scope, SourceNode json) =>
        Look(scope, json, "notOpen", "開いていない", execution => execution is null);

    public static (bool Holds, string Expected, string? Found) Paused(ExpectationScope scope, SourceNode json) =>
        Look(scope, json, "paused", "止めてある", execution => execution is { Status: ExecutionStatus.Paused });

    private static (bool Holds, string Expected, string? Found) Look(ExpectationScope scope, SourceNode json, string key, string word, Func<StepExecution?, bool> holds)
    {
        var step = new StepId(json[key]!.Text!);
        ReferralId? referral = json["referral"]?.Text is { } text ? new ReferralId(text) : null;
        var words = new CaseWords(scope.Flow);
        var expected = $"「{words.Step(step)}」が{word}{(referral is { } of ? $"（{words.Referral(scope.Case, of)}）" : "")}";
        if (scope.Flow.Find(step) is null)
        {
            return (false, expected, "この流れにはないステップ");
        }
        var open = scope.State is CaseState.Active active ? active.Tokens.Open : [];
        return (holds(open.FirstOrDefault(execution => execution.Step == step && execution.Referral == referral)), expected, OpenNow(scope, words));
    }

    private static string OpenNow(ExpectationScope scope, CaseWords words)
    {
        var open = scope.State is CaseState.Active active ? active.Tokens.Open : [];
        return open.IsEmpty ? "開いているステップはない"
            : "いま開いているのは " + string.Concat(open.Select(execution => $"「{words.Step(execution.Step)}」{(execution.Status == ExecutionStatus.Paused ? "（止めてある）" : "")}").Distinct());
    }
}
