using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Core.Definitions.Lint.PackRules;

/// <summary>BF454: the pack's scenarios rehearse a receiver who cannot take the person, and one who does not answer.</summary>
internal sealed class ScenariosCoverRule() : PackRule("BF454", "scenario-covers-decline-and-no-answer", Severity.Warning)
{
    private static readonly (string[] Words, string Japanese, string English)[] Wanted =
    [
        (["declined", "decline"], "先方が受けられない場面", "a receiver who cannot take the person"),
        (["noReply", "no-reply", "noResponse"], "返事がない場面", "a receiver who does not answer"),
    ];

    public override IEnumerable<Diagnostic> Check(PackSubject subject)
    {
        if (!subject.Pack.Flows.Any(flow => flow.Definition.Root.Activities.Any(activity => activity.Step?.Kind == StepKind.Referral)))
        {
            yield break;
        }
        var words = subject.Pack.Scenarios.SelectMany(scenario => scenario.Acts).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        foreach (var (wanted, japanese, english) in Wanted)
        {
            if (!wanted.Any(word => words.Any(said => said.Contains(word, StringComparison.OrdinalIgnoreCase))))
            {
                yield return Say(SourcePlace.None, null,
                    $"シナリオの中に、{japanese}がひとつもありません。うまくいかない日の稽古を、シナリオに足してください。",
                    $"No scenario rehearses {english}. Add one.");
            }
        }
    }

    private static IEnumerable<string> WordsOf(ScenarioAct act)
    {
        if (act.Do is { } command)
        {
            yield return command;
        }
        foreach (var property in act.With?.Properties ?? [])
        {
            if (property.Value.AsString() is { } value)
            {
                yield return value;
            }
        }
    }
}
