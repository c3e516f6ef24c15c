using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF217: from 見守り the person can come back in.</summary>
internal sealed class WatchHasReEntryRule() : CaseRule("BF217", "watch-has-re-entry", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.StepsOf(StepKind.Watch))
        {
            if (!node.LinesOfKind("reEntry").Any())
            {
                yield return Say(node,
                    $"「{node.Label}」から再会へもどる線がありません。また会いたくなったときの行き先（kind: reEntry）を描いてください。描くまでは組み込みの「再会」を使います。",
                    $"'{node.Label}' draws no way back in. Draw a line for reEntry; until then the built-in one is used.");
            }
            foreach (var line in node.LinesOfKind("reEntry").Where(NegativePaths.LeadsToEnd))
            {
                yield return Say(line,
                    $"「{node.Label}」の再会が、そのまま終わりへ進んでいます。相談や面談のステップへつないでください。",
                    $"The re-entry of '{node.Label}' leads straight to an end. Lead to an intake or a talk.",
                    Severity.Error);
            }
        }
    }
}
