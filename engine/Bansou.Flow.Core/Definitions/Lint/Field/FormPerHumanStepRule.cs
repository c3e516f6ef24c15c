using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF203: what is done at a step is written down somewhere. Calls from anywhere and the calendar's work may go without.</summary>
internal sealed class FormPerHumanStepRule() : CaseRule("BF203", "form-per-human-step", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Steps
        where node.Step!.Forms.IsEmpty && node.Step.Documents.IsEmpty && node.Kind is not (StepKind.Anytime or StepKind.Periodic)
        select Say(node,
            $"「{node.Label}」に様式がありません。何を書き残すのか、様式（forms）か帳票（documents）を選んでください。",
            $"'{node.Label}' has no form. Choose what is written down here.");
}
