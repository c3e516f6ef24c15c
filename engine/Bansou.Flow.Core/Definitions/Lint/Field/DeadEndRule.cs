using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF214: every step leads on; only 見送り and the calendar's own work end.</summary>
internal sealed class DeadEndRule() : CaseRule("BF214", "no-dead-end", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Main?.Nodes ?? []
        where node.Out.IsEmpty && (!node.In.IsEmpty || node.IsEntry) && !IsMeantToEnd(node) && !EndsByName(node)
        select Say(node,
            $"「{node.Label}」から先の線がありません。終わるたびに組み込みの「次の一歩」が開きます。次のステップへ線を引いてください。",
            $"No line leaves '{node.Label}': the built-in next step opens each time. Draw where it leads.");

    /// <summary>The calendar's work for the municipality is no case and simply ends (CS-7).</summary>
    internal static bool IsMeantToEnd(GraphNode node) => node.Step?.Periodic is { EachOpenCase: false };

    private static bool EndsByName(GraphNode node) =>
        node.IsEnd || node.Activity.Type is "Elsa.Fault" || StepHasOutcomeRule.LacksOutcomes(node) || (node.Kind == StepKind.Anytime && node.Ports.Names.All(port => port == AnytimeEntries.ResumeOutcome));
}
