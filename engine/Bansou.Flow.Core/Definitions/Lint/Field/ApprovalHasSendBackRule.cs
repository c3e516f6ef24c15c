using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF216: a support decision can send back with words; there is no dead "no".</summary>
internal sealed class ApprovalHasSendBackRule() : CaseRule("BF216", "approval-has-send-back", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.StepsOf(StepKind.SupportDecision))
        {
            if (!node.LinesOfKind("sentBack").Any())
            {
                yield return Say(node,
                    $"「{node.Label}」に差し戻しの線がありません。理由を添えて計画へもどせるように、差し戻しの結果（kind: sentBack）と線を足してください。",
                    $"'{node.Label}' cannot send back. Add an outcome of kind sentBack and its line.");
            }
            foreach (var line in node.LinesOfKind("sentBack").Where(NegativePaths.LeadsToEnd))
            {
                yield return Say(line,
                    $"「{node.Label}」の差し戻しが、そのまま終わりへ進んでいます。計画のステップへもどしてください。",
                    $"'{node.Label}' sends back into an end. Lead back to the plan.");
            }
        }
    }
}
