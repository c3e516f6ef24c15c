namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF101: every step hangs together with the others.</summary>
internal sealed class OrphanNodeRule() : FlowRule("BF101", "no-orphan-node", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from chart in subject.Charts
        from node in chart.Nodes
        where !node.IsEntry && node.In.IsEmpty && node.Out.IsEmpty
        select Say(node,
            $"「{node.Label}」には線が一本もありません。どこから来て、どこへ行くのかを線で結ぶか、いらないステップなら消してください。",
            $"'{node.Label}' has no line at all. Connect it, or remove it.");
}
