namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF212: where parallel ways meet, somebody picks up what arrived.</summary>
internal sealed class ParallelJoinHasOwnerRule() : CaseRule("BF212", "parallel-join-has-owner", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Main?.Nodes ?? []
        where node.Activity.Type == "Elsa.FlowJoin" && !node.Out.SelectMany(GraphNode.StopsAfter).Any(next => HasOwner(next))
        select Say(node,
            $"合流「{node.Label}」のあとを受け取る人がいません。役割のあるステップへ線を引いてください。",
            $"Nobody picks up what comes together at '{node.Label}'. Lead on to a step with a role.");

    private static bool HasOwner(GraphNode node) => node.Step is { Roles.IsEmpty: false } || node.SubFlow is not null || node.GoesOn;
}
