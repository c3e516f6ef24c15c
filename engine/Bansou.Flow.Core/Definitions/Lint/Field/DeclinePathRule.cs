using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF204: what happens when a receiver cannot take the person is drawn, and never leads to an end.</summary>
internal sealed class DeclinePathRule() : CaseRule("BF204", "decline-path-required", Severity.Information)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.StepsOf(StepKind.Referral))
        {
            if (!node.LinesOfKind("declined").Any())
            {
                yield return Say(node,
                    $"「{node.Label}」で先方が受けられないときの線がありません。組み込みの「次の一歩」で担当が考えます。行き先が決まっているなら線を引いてください。",
                    $"'{node.Label}' draws no line for a receiver who cannot take the person; the built-in next step is used.");
            }
            foreach (var line in node.LinesOfKind("declined").Concat(node.LinesOfKind("noResource")).Where(NegativePaths.LeadsToEnd))
            {
                yield return Say(line,
                    $"「{node.Label}」は、受けられないと言われたところで終わっています。もどし、会議、資源開発など、次へ続く線にしてください。",
                    $"'{node.Label}' ends where a receiver cannot take the person. Lead on to a return, a conference or another step.",
                    Severity.Error);
            }
        }
    }
}
