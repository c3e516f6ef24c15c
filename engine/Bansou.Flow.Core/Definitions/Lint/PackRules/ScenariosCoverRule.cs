using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Core.Definitions.Lint.PackRules;

/// <summary>BF453: the pack's scenarios rehearse a receiver who cannot take the person, and one who does not answer.</summary>
internal sealed class ScenariosCoverRule() : PackRule("BF453", "scenario-covers-decline-and-no-answer", Severity.Warning)
{
    private static readonly (string Stage, string Japanese, string English)[] Wanted =
    [
        ("declined", "先方が受けられない場面", "a receiver who cannot take the person"),
        ("noReply", "返事がない場面", "a receiver who does not answer"),
    ];

    public override IEnumerable<Diagnostic> Check(PackSubject subject)
    {
        if (!subject.Pack.Flows.Any(flow => flow.Definition.Root.Activities.Any(activity => activity.Step?.Kind == StepKind.Referral)))
        {
            yield break;
        }
        var stages = subject.Pack.Scenarios.SelectMany(scenario => scenario.Acts).Select(StageOf).ToHashSet();
        foreach (var (stage, japanese, english) in Wanted)
        {
            if (!stages.Contains(stage))
            {
                yield return Say(SourcePlace.None, null,
                    $"シナリオの中に、{japanese}がひとつもありません。うまくいかない日の稽古を、シナリオに足してください。",
                    $"No scenario rehearses {english}. Add one.");
            }
        }
    }

    /// <summary>The stage that an act moves a referral to, or null.</summary>
    private static string? StageOf(ScenarioAct act) => act.Do == "move-referral" ? act.With?["to"]?.AsString() : null;
}
