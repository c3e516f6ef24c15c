using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF205: what happens when nobody answers is drawn, and never leads to an end.</summary>
internal sealed class NoAnswerPathRule() : CaseRule("BF205", "no-answer-path-required", Severity.Information)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.StepsOf(StepKind.Referral))
        {
            if (!node.LinesOfKind("noReply").Any())
            {
                yield return Say(node,
                    $"「{node.Label}」で返事がないときの線がありません。組み込みの「次の一歩」で担当が考えます。行き先が決まっているなら線を引いてください。",
                    $"'{node.Label}' draws no line for the case that nobody answers; the built-in next step is used.");
            }
            foreach (var line in node.LinesOfKind("noReply").Where(NegativePaths.LeadsToEnd))
            {
                yield return Say(line,
                    $"「{node.Label}」は、返事がないまま終わっています。確かめる電話、もどし、会議など、次へ続く線にしてください。",
                    $"'{node.Label}' ends where nobody answered. Lead on to a call, a return or a conference.",
                    Severity.Error);
            }
        }
    }
}
