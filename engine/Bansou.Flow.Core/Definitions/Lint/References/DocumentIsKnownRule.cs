namespace Bansou.Flow.Core.Definitions.Lint.References;

/// <summary>BF242: every document that a step names is one of the pack's.</summary>
internal sealed class DocumentIsKnownRule() : ReferenceRule("BF242", "document-is-known", "帳票", "document", "documents")
{
    protected override IEnumerable<string> Known(Packs.Pack pack) => pack.Documents.Select(document => document.Id);

    protected override IEnumerable<string> Used(Steps.StepSettings step) => step.Documents;
}
