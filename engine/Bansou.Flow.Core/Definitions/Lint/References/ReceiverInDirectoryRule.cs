using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.References;

/// <summary>BF246: for every category that a つなぎ offers, the pack knows at least one receiver.</summary>
internal sealed class ReceiverInDirectoryRule() : CaseRule("BF246", "receiver-in-directory", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        if (subject.Pack is not { } pack)
        {
            yield break;
        }
        var filled = pack.Resources.Select(resource => resource.Category).ToHashSet(StringComparer.Ordinal);
        foreach (var node in subject.StepsOf(StepKind.Referral))
        {
            var offered = pack.Categories.Where(category => node.Step!.Categories.IsEmpty || node.Step.Categories.Contains(category.Id));
            var empty = string.Join("、", offered.Where(category => !filled.Contains(category.Id)).Select(category => category.Name));
            if (empty.Length > 0)
            {
                yield return Say(node,
                    $"「{node.Label}」で選べる分類のうち、{empty} の受け皿がひとつも登録されていません。resources.json に足すか、資源開発のステップへの道を用意してください。",
                    $"For some categories of '{node.Label}' no receiver is known: {empty}. Add them to resources.json.");
            }
        }
    }
}
