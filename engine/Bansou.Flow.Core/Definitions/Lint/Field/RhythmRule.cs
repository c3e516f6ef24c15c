using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF219: checks and watches come round in a rhythm (CS-8, HR-6).</summary>
internal sealed class RhythmRule() : CaseRule("BF219", "rhythm-on-check-and-watch", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Steps
        where node.Kind is StepKind.ReceiverCheck or StepKind.Watch && node.Step!.Rhythm is null or { Days.IsEmpty: true }
        select Say(node,
            $"「{node.Label}」に間隔がありません。何日ごとに会うか（rhythm の days、たとえば [7, 30, 90]）を書いてください。",
            $"'{node.Label}' has no rhythm. Say after how many days somebody looks in (rhythm.days).");
}
