namespace Bansou.Flow.Core.Definitions.Lint.References;

/// <summary>BF241: every form that a step names is one of the pack's.</summary>
internal sealed class FormIsKnownRule() : ReferenceRule("BF241", "form-is-known", "様式", "form", "forms")
{
    protected override IEnumerable<string> Known(Packs.Pack pack) => pack.Forms.Select(form => form.Id);

    protected override IEnumerable<string> Used(Steps.StepSettings step) => step.Forms;
}
