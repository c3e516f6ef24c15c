using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF222: いつでも and 定期 open by themselves: no line leads to them, and もとの段へ needs none (CS-6).</summary>
internal sealed class AnytimeStandsAloneRule() : CaseRule("BF222", "no-line-into-anytime", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var line in subject.Main?.Lines ?? [])
        {
            if (line.To.Kind is StepKind.Anytime or StepKind.Periodic)
            {
                yield return Say(line,
                    $"「{line.To.Label}」は線ではなく、人の呼びかけや暦で始まります。「{line.From.Label}」からの線を消してください。",
                    $"'{line.To.Label}' opens by a call or by the calendar. Remove the line from '{line.From.Label}'.");
            }
            if (line.From.Kind == StepKind.Anytime && line.Port == AnytimeEntries.ResumeOutcome)
            {
                yield return Say(line,
                    $"「{line.From.Label}」の「もとの段へ」（resume）は、止めたところへ自分で戻ります。この線を消してください。",
                    $"The outcome resume of '{line.From.Label}' goes back by itself. Remove this line.");
            }
        }
    }
}
