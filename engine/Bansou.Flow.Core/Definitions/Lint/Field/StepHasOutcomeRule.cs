using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF232: a step that people complete says how it can come out (CS-9). つなぎ, checks and いつでも know it by themselves.</summary>
internal sealed class StepHasOutcomeRule() : CaseRule("BF232", "step-has-outcome", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Steps
        where node.Step!.Outcomes.IsEmpty && node.Kind is not (StepKind.Referral or StepKind.ReceiverCheck or StepKind.Anytime)
        select Say(node,
            $"「{node.Label}」に結果がありません。どうなったかを選べるように、結果（outcomes）を一つ以上書いてください。",
            $"'{node.Label}' has no outcomes, so it cannot be completed. Write at least one.");
}
