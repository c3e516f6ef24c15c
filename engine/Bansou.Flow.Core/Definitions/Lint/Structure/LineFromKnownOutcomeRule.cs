namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF103: every line starts at an outcome that its step has. In Elsa's own modes such a line is never followed and only warned of.</summary>
internal sealed class LineFromKnownOutcomeRule() : FlowRule("BF103", "line-from-known-outcome", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var line in subject.Charts.SelectMany(chart => chart.Lines))
        {
            var node = line.From;
            if (node.Ports.Open || node.Ports.Names.Contains(line.Port, StringComparer.Ordinal) || IsBuiltIn(line))
            {
                continue;
            }
            var known = node.Ports.Names.IsEmpty ? "なし" : string.Join("、", node.Ports.Names);
            var knownEn = node.Ports.Names.IsEmpty ? "none" : string.Join(", ", node.Ports.Names);
            yield return Say(line,
                $"「{node.Label}」から出る線の結果「{line.Port}」が、このステップにはありません（あるのは {known}）。結果を足すか、線のもとを選び直してください。",
                $"A line leaves '{node.Label}' by the outcome '{line.Port}', which the step does not have (it has: {knownEn}). Add the outcome or move the line.",
                subject.IsCase ? null : Severity.Warning);
        }
    }

    /// <summary>もとの段へ exists at every interruption without being listed; drawing it is another rule's matter.</summary>
    private static bool IsBuiltIn(GraphLine line) =>
        line.From.Kind == Steps.StepKind.Anytime && line.Port == Steps.AnytimeEntries.ResumeOutcome;
}
