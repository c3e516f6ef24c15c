namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF226: ids beginning with @ belong to built-in steps, and the signs of lines and sub-flows are not for ids.</summary>
internal sealed class ReservedIdRule() : CaseRule("BF226", "id-is-not-reserved", Severity.Error, "CS-5")
{
    private static readonly string[] Signs = ["/", ":", "->"];

    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Main?.Nodes ?? []
        where node.Id.StartsWith('@') || Signs.Any(sign => node.Id.Contains(sign, StringComparison.Ordinal))
        select Say(node,
            $"ID「{node.Id}」は使えません。@ で始まるIDは組み込みのステップのもので、/ と : と -> は区切りに使います。英数字のIDに変えてください。",
            $"The id '{node.Id}' cannot be used: ids beginning with @ are built-in steps, and /, : and -> are separators. Use letters and digits.");
}
