namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF201: every human step says whose step it is.</summary>
internal sealed class OwnerRequiredRule() : CaseRule("BF201", "owner-required", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Steps
        where node.Step!.Roles.IsEmpty
        select Say(node,
            $"「{node.Label}」をだれがするのか決まっていません。役割（roles）を一つ以上選んでください。",
            $"Nobody is named for '{node.Label}'. Choose at least one role.");
}
