namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF101: every step hangs together with the others. A forgotten step at which the flow would open is an error.</summary>
internal sealed class OrphanNodeRule() : FlowRule("BF101", "no-orphan-node", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var chart in subject.Charts)
        {
            foreach (var node in chart.Nodes.Where(node => node.IsAlone && !node.IsEntry))
            {
                yield return node == chart.Opening
                    ? Say(node,
                        $"「{node.Label}」には線が一本もないのに、このままではフローがここから始まってしまいます。線で結ぶか、消すか、はじまり（Elsa.Start）を置いてください。",
                        $"'{node.Label}' has no line at all, and the flow would open there. Connect it, remove it, or draw a Start.",
                        Severity.Error)
                    : Say(node,
                        $"「{node.Label}」には線が一本もありません。どこから来て、どこへ行くのかを線で結ぶか、いらないステップなら消してください。",
                        $"'{node.Label}' has no line at all. Connect it, or remove it.");
            }
        }
    }
}
