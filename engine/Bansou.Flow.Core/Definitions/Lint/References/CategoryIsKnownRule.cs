namespace Bansou.Flow.Core.Definitions.Lint.References;

/// <summary>BF244: every resource category that a step names is one of the pack's.</summary>
internal sealed class CategoryIsKnownRule() : ReferenceRule("BF244", "category-is-known", "社会資源の分類", "resource category", "categories")
{
    protected override IEnumerable<string> Known(Packs.Pack pack) => pack.Categories.Select(category => category.Id);

    protected override IEnumerable<string> Used(Steps.StepSettings step) => step.Categories;
}
