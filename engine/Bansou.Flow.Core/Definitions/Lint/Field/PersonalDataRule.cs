namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF221: a drawing is shown to many; nothing in it says who somebody is. The finding does not repeat what it found.</summary>
internal sealed class PersonalDataRule() : CaseRule("BF221", "no-personal-data-in-labels", Severity.Error, "秘密を守る")
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        var names = subject.Pack?.People.Select(person => person.Name).Where(name => name.Length > 2).ToArray() ?? [];
        foreach (var activity in LintSubject.Everything(subject.Flow.Root))
        {
            foreach (var (place, text) in StepTexts.All(activity))
            {
                if (PersonalData.In(text) is { } kind)
                {
                    yield return Tell(place, activity, kind.Japanese, kind.English);
                }
                else if (names.Any(name => text.Contains(name, StringComparison.Ordinal)))
                {
                    yield return Tell(place, activity, "人の名前", "a person's name");
                }
            }
        }
    }

    private Diagnostic Tell(SourcePlace place, Activity activity, string japanese, string english) => Say(place, activity.Id,
        $"ステップの言葉に、{japanese}と思われるものがあります。フローは多くの人が見るので、役割の名前に置きかえてください。",
        $"The words of this step seem to hold {english}. Many people see a flow: name a role instead.");
}
