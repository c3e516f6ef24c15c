using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF208: after つなぎ somebody looks whether the person has really arrived and is well there.</summary>
internal sealed class FirstContactStepRule() : CaseRule("BF208", "first-contact-step-required", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        var looksAfter = Walk.LeadingTo(
            subject.Main?.Nodes.Where(step => step.GoesOn || step.Holds(StepKind.ReceiverCheck) || step.Holds(StepKind.Talk)) ?? [],
            stop: step => step.Kind is StepKind.Referral or StepKind.Watch);
        foreach (var node in subject.StepsOf(StepKind.Referral))
        {
            var arrived = node.LinesOfKind("arrived").ToList();
            if (arrived.Count > 0 && !arrived.Any(line => looksAfter.Contains(line.To)))
            {
                yield return Say(node,
                    $"「{node.Label}」でつながったあと、様子を確かめるステップがありません。次のつなぎの前に、受け皿チェックか面談へ線を引いてください。",
                    $"After '{node.Label}' nobody looks whether the person is well there. Lead on to a receiver check or a talk before the next referral.");
            }
        }
    }
}
