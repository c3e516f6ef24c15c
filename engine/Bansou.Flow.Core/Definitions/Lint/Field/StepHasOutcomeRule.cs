using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF230: a step that people complete says how it can come out (CS-9). つなぎ, checks and いつでも know it by themselves.</summary>
internal sealed class StepHasOutcomeRule() : CaseRule("BF230", "step-has-outcome", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Steps
        where LacksOutcomes(node)
        select Say(node,
            $"「{node.Label}」に結果がありません。どうなったかを選べるように、結果（outcomes）を一つ以上書いてください。",
            $"'{node.Label}' has no outcomes, so it cannot be completed. Write at least one.");

    internal static bool LacksOutcomes(GraphNode node) =>
        node.Step is { Outcomes.IsEmpty: true } && node.Kind is not (StepKind.Referral or StepKind.ReceiverCheck or StepKind.Anytime);
}
