using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF209: before a way ends, somebody says what became of the need.</summary>
internal sealed class OutcomeBeforeEndRule() : CaseRule("BF209", "outcome-before-end", Severity.Warning)
{
    private static readonly string[] Answered = ["declined", "noResource", "noReply", "problem"];

    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.StepsOf(StepKind.Referral).Concat(subject.StepsOf(StepKind.ReceiverCheck)))
        {
            var others = node.Step!.Outcomes.Where(outcome => !Answered.Contains(outcome.Kind)).SelectMany(outcome => node.LinesOf(outcome.Name));
            foreach (var line in others.Where(NegativePaths.LeadsToEnd))
            {
                yield return Say(line,
                    $"「{node.Label}」から、そのまま終わりへ進んでいます。願いがどうなったかをふり返りや見守りで確かめてから終えてください。",
                    $"'{node.Label}' leads straight to an end. Say first, in a replan or a watch, what became of the need.");
            }
        }
    }
}
