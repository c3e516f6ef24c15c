namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF224: each いつでも entry is drawn once, so that it is clear which step a call opens.</summary>
internal sealed class OneEntryOfEachRule() : CaseRule("BF224", "one-entry-of-each", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        var first = new Dictionary<string, GraphNode>(StringComparer.Ordinal);
        foreach (var node in subject.Steps)
        {
            if (node.Step!.Anytime is { } anytime && !first.TryAdd(anytime.Entry, node))
            {
                yield return Say(node,
                    $"「{node.Label}」と「{first[anytime.Entry].Label}」は同じ呼びかけ（{anytime.Entry}）です。あとの方は開きません。ひとつにまとめてください。",
                    $"'{node.Label}' and '{first[anytime.Entry].Label}' are the same entry ({anytime.Entry}); the second never opens. Make them one.");
            }
        }
    }
}
