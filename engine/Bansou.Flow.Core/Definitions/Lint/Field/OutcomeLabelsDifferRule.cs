namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF227: the outcomes of a step can be told apart by their words.</summary>
internal sealed class OutcomeLabelsDifferRule() : CaseRule("BF227", "outcome-labels-differ", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from node in subject.Steps
        from same in node.Step!.Outcomes.GroupBy(outcome => outcome.Label.Trim(), StringComparer.Ordinal)
        where same.Count() > 1
        select Say(node,
            $"「{node.Label}」に「{same.Key}」という結果が{Count(same)}つあります。選ぶ人が迷わないように、違う言葉にしてください。",
            $"'{node.Label}' has {Count(same)} outcomes with the label '{same.Key}'. Use different words.");

    private static string Count(IEnumerable<object> same) => same.Count().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
