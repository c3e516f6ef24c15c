using System.Globalization;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.PackRules;

/// <summary>BF452: after how many attempts a conference looks at a need is a number that can be changed and not taken away.</summary>
internal sealed class MaxHopsRule() : PackRule("BF452", "max-hops-declared", Severity.Warning)
{
    private const int Most = 9;

    public override IEnumerable<Diagnostic> Check(PackSubject subject)
    {
        if (subject.Pack.Clocks.AttemptLimit is < 1 or > Most)
        {
            yield return Say(SourcePlace.None, null,
                $"つなぎ直しを会議で見直す回数（clocks.attemptLimit）が {subject.Pack.Clocks.AttemptLimit.ToString(CultureInfo.InvariantCulture)} です。1から{Most.ToString(CultureInfo.InvariantCulture)}までの回数にしてください。",
                $"clocks.attemptLimit must be from 1 to {Most.ToString(CultureInfo.InvariantCulture)}: after that many attempts a conference looks at the need.");
        }
        if (!subject.Pack.Flows.Any(HasReferral) || subject.Pack.Flows.Any(HasConference))
        {
            yield break;
        }
        yield return Say(SourcePlace.None, null,
            "つなぎ直しが続いたときに見直す会議が、どのフローにもありません。会議のステップをひとつ描いてください。",
            "No flow has a conference that looks at a need after several attempts. Draw one.");
    }

    private static bool HasReferral(Packs.PackFlow flow) => Has(flow, StepKind.Referral);

    private static bool HasConference(Packs.PackFlow flow) => Has(flow, StepKind.Conference);

    private static bool Has(Packs.PackFlow flow, StepKind kind) => flow.Definition.Root.Activities.Any(activity => activity.Step?.Kind == kind);
}
