namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF226: a step that runs another flow names one of the pack that may be used so (CS-14).</summary>
internal sealed class SubFlowIsKnownRule() : CaseRule("BF226", "sub-flow-is-known", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.Main?.Nodes ?? [])
        {
            if (subject.Pack is null || node.SubFlow is not null || !SubFlows.IsCall(node.Activity))
            {
                continue;
            }
            var exists = subject.Pack.Flows.Any(flow => flow.Definition.Name == node.Activity.Type);
            yield return exists
                ? Say(node,
                    $"フロー「{node.Activity.Type}」はステップとして使えるようになっていません。そのフローの options.usableAsActivity を true にしてください。",
                    $"The flow '{node.Activity.Type}' may not be used as an activity. Set its options.usableAsActivity to true.")
                : Say(node,
                    $"「{node.Label}」が呼ぶフロー「{node.Activity.Type}」がパックにありません。フローの name を確かめるか、そのフローを足してください。",
                    $"'{node.Label}' runs the flow '{node.Activity.Type}', which the pack does not have. Mend the name or add the flow.");
        }
    }
}
