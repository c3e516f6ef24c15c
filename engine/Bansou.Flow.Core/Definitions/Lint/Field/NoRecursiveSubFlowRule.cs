namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF225: a flow never runs itself, directly or through others (CS-14).</summary>
internal sealed class NoRecursiveSubFlowRule() : CaseRule("BF225", "no-recursive-sub-flow", Severity.Error, "CS-14")
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Main?.Nodes ?? []
        where node.SubFlow is { } inner && subject.SubFlows.Closure(inner).Contains(subject.Flow)
        select Say(node,
            $"「{node.Label}」は、まわりまわって自分のフローを呼びます。くり返すなら、フローの中に戻る線を引いてください。",
            $"'{node.Label}' runs its own flow again, directly or through others. Draw a line that leads back instead.");
}
