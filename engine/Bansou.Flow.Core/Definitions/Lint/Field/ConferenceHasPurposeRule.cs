using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF218: a conference says which meeting it is, what it is for, and who comes.</summary>
internal sealed class ConferenceHasPurposeRule() : CaseRule("BF218", "conference-has-purpose-and-members", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var node in subject.StepsOf(StepKind.Conference))
        {
            var missing = Missing(node.Step!.Conference, subject).ToList();
            if (missing.Count > 0)
            {
                yield return Say(node,
                    $"会議「{node.Label}」に{string.Join("・", missing.Select(one => one.Japanese))}がありません。conference に書いてください。",
                    $"The conference '{node.Label}' lacks: {string.Join(", ", missing.Select(one => one.English))}.");
            }
        }
    }

    private static IEnumerable<(string Japanese, string English)> Missing(ConferenceSettings? conference, LintSubject subject)
    {
        if (conference?.Meeting is null)
        {
            yield return ("会議の種類", "the meeting type");
        }
        if (conference?.Purpose is null)
        {
            yield return ("目的", "a purpose");
        }
        var usual = subject.Pack?.MeetingTypes.FirstOrDefault(type => type.Id == conference?.Meeting)?.Members ?? [];
        if (conference is null or { Members.IsEmpty: true, Stage: null } && usual.IsEmpty)
        {
            yield return ("集まる人", "its members");
        }
    }
}
