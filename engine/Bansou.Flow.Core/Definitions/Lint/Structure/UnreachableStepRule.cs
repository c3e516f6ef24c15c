namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF102: every step can be reached from a way into the flow.</summary>
internal sealed class UnreachableStepRule() : FlowRule("BF102", "no-unreachable-step", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from chart in subject.Charts
        from node in chart.Nodes
        where !node.IsReachable && !node.IsAlone
        select Say(node,
            $"「{node.Label}」へは、はじまりからたどり着けません。ここへ来る線を足すか、いらないステップなら消してください。",
            $"'{node.Label}' cannot be reached from the start. Draw a line to it, or remove it.");
}
