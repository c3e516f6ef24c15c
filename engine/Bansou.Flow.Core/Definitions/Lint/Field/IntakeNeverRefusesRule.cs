using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF228: 受け止め has no outcome that turns anyone away (HR-8), in words or by leading straight to an end.</summary>
internal sealed class IntakeNeverRefusesRule() : CaseRule("BF228", "intake-never-refuses", Severity.Error, "HR-8")
{
    private static readonly string[] Refusals = ["お断り", "断る", "受け付けない", "受けない", "対象外", "却下", "不受理", "受理しない", "門前払い"];

    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.StepsOf(StepKind.Intake))
        {
            foreach (var outcome in node.Step!.Outcomes.Where(outcome => Refusals.Any(word => outcome.Label.Contains(word, StringComparison.Ordinal))))
            {
                yield return Say(node,
                    $"「{node.Label}」の結果「{outcome.Label}」は、来た人を断る言葉です。受け止めたうえで、どこへいっしょに行くかを結果にしてください。",
                    $"The outcome '{outcome.Label}' of '{node.Label}' turns people away. Say where you go together instead.");
            }
            foreach (var line in node.Out.Where(NegativePaths.LeadsToEnd))
            {
                yield return Say(line,
                    $"「{node.Label}」から、そのまま終わりへ進んでいます。情報で足りた人も見守りへ、ほかの窓口へ行く人もつなぎへ続けてください。",
                    $"'{node.Label}' leads straight to an end. Lead on to a watch or a referral.");
            }
        }
    }
}
