using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF202: nothing waits without a clock or a stated reason for none (CS-8). A rhythm and a calendar are clocks too.</summary>
internal sealed class ClockOnEveryWaitRule() : CaseRule("BF202", "clock-on-every-wait", Severity.Error, "CS-8")
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Steps
        where node.Step is { Due: null, Rhythm: null } && node.Kind != StepKind.Periodic
        select Say(node,
            $"「{node.Label}」に期限がありません。日数（due）を書くか、期限を置かない理由を書いてください。",
            $"'{node.Label}' has no due rule. Give it one, or state the reason for none.");
}
