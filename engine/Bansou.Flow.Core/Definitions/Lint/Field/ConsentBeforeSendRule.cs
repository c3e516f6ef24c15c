using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF207: 同意 comes before つなぎ (HR-1). Where it is not drawn the engine's own page opens; "no" never leads straight into a referral.</summary>
internal sealed class ConsentBeforeSendRule() : CaseRule("BF207", "consent-before-send", Severity.Information, "HR-1")
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        if (subject.Main is not { } main)
        {
            yield break;
        }
        if (!subject.Flow.Options.UsableAsActivity && main.Start is { } start)
        {
            var withoutConsent = Walk.ReachableFrom([start], node => node.Holds(StepKind.Consent));
            foreach (var node in main.Nodes.Where(node => node.Kind == StepKind.Referral && withoutConsent.Contains(node)))
            {
                yield return Say(node,
                    $"「{node.Label}」へ、同意のステップを通らずに来られます。そのときはつなぎの同意ページが開きます。先に聴くなら同意のステップを描いてください。",
                    $"'{node.Label}' can be reached without passing a Consent step; the referral's own consent page opens then.");
            }
        }
        foreach (var line in subject.StepsOf(StepKind.Consent).SelectMany(node => node.LinesOfKind("notGiven")))
        {
            if (GraphNode.StopsAfter(line).Any(node => node.Kind == StepKind.Referral))
            {
                yield return Say(line,
                    $"「{line.From.Label}」で同意がないときに、そのままつなぎへ進んでいます。もう一度聴くステップか、会い方を考える場へ続けてください。",
                    $"'{line.From.Label}' leads into a referral although consent was not given. Lead on to a talk or a meeting instead.",
                    Severity.Error);
            }
        }
    }
}
