using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>
/// BF215: a line whose outcome means going back, and that does lead back, is marked as もどし線: it leaves its round and is drawn in its own lane (CS-4).
/// Marks are never inferred, so this is only said, not done.
/// </summary>
internal sealed class ReturnLineMarkedRule() : CaseRule("BF215", "return-line-marked", Severity.Information)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Steps
        where node.Loop >= 0
        from outcome in node.Step!.Outcomes
        where MeansBack(node.Kind!.Value, outcome.Kind)
        from line in node.LinesOf(outcome.Name)
        where !line.IsReturn && line.To.Loop == node.Loop && (line.To == node || line.To.Depth < node.Depth)
        select Say(line,
            $"「{node.Label}」の「{outcome.Label}」は前のステップへ戻る線ですが、もどし線の印がありません。returnLines に「{line.Connection.Key}」を足してください。",
            $"The line '{outcome.Label}' of '{node.Label}' leads back but is not marked. Add '{line.Connection.Key}' to returnLines.");

    private static bool MeansBack(StepKind step, string outcome) => (step, outcome) is
        (StepKind.Return, "reconnect" or "replan")
        or (StepKind.SupportDecision, "sentBack")
        or (StepKind.ReceiverCheck, "concern")
        or (StepKind.Escalation, "back")
        or (StepKind.Talk, "notMet")
        or (StepKind.Bond, "notYet")
        or (StepKind.Watch, "reEntry");
}
