using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF213: every outcome has a line; without one the built-in 次の一歩 opens (CS-5, CS-12).</summary>
internal sealed class OutcomeHasLineRule() : CaseRule("BF213", "outcome-has-line", Severity.Information)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.Main?.Nodes ?? [])
        {
            if (node.Out.IsEmpty || DeadEndRule.IsMeantToEnd(node))
            {
                continue;
            }
            foreach (var port in node.Ports.Names.Where(port => !node.LinesOf(port).Any() && !IsToldElsewhere(node, port)))
            {
                var label = node.Step?.Outcomes.FirstOrDefault(outcome => outcome.Name == port)?.Label ?? port;
                yield return Say(node,
                    $"「{node.Label}」の結果「{label}」に線がありません。そのときは組み込みの「次の一歩」が開き、担当が行き先を選びます。",
                    $"The outcome '{label}' of '{node.Label}' has no line; the built-in next step opens then.");
            }
        }
    }

    private static bool IsToldElsewhere(GraphNode node, string port)
    {
        var kind = node.Step?.Outcomes.FirstOrDefault(outcome => outcome.Name == port)?.Kind;
        return (node.Kind, kind) is (StepKind.Referral, "declined" or "noReply") or (StepKind.Watch, "farewell" or "reEntry") or (StepKind.SupportDecision, "sentBack")
            || (node.Kind == StepKind.Anytime && port == AnytimeEntries.ResumeOutcome)
            || (node.Content is { CanBeDone: false } && port == ActivityPorts.Done);
    }
}
