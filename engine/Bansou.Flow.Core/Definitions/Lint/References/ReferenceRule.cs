using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Definitions.Lint.References;

/// <summary>A rule that a word in a step is an id of the pack; without a pack it says nothing.</summary>
internal abstract class ReferenceRule(string code, string name, string thing, string thingEn, string list) : CaseRule(code, name, Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        if (subject.Pack is null)
        {
            yield break;
        }
        var known = Known(subject.Pack).ToHashSet(StringComparer.Ordinal);
        foreach (var node in subject.Steps)
        {
            foreach (var id in Used(node.Step!).Distinct(StringComparer.Ordinal).Where(id => !known.Contains(id)))
            {
                yield return Say(node,
                    $"「{node.Label}」の{thing}「{id}」がパックにありません。つづりを直すか、pack.json の {list} に足してください。",
                    $"'{node.Label}' names the {thingEn} '{id}', which the pack does not have. Mend the spelling, or add it to {list} in pack.json.");
            }
        }
    }

    protected abstract IEnumerable<string> Known(Pack pack);

    protected abstract IEnumerable<string> Used(StepSettings step);
}
