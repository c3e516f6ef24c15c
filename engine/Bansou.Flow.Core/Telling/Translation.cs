using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Telling;

/// <summary>訳して言う: a pack and a flow with the names that the municipality gave them in the reader's language. Ids, ports and people's names stay as they are.</summary>
public static class Translation
{
    /// <summary>A municipality that translated nothing: the engine's own steps are told all the same.</summary>
    private static readonly PackLanguage NoWords = new("", ImmutableDictionary<string, string>.Empty);

    /// <summary>The pack's words for the language; none for Japanese, in which it is written.</summary>
    private static PackLanguage? WordsOf(Pack pack, TellingLanguage language) => language switch
    {
        TellingLanguage.Japanese => null,
        TellingLanguage.English => pack.Languages.FirstOrDefault(each => each.Language == "en"),
        _ => throw new System.Diagnostics.UnreachableException(language.ToString()),
    };

    /// <summary>A text of the pack in that language; as it was written where nobody translated it.</summary>
    public static string Say(this Pack pack, string text, TellingLanguage language) => WordsOf(pack, language)?.Say(text) ?? text;

    /// <summary>The pack as somebody of that language reads it. For reading only: what is decided and kept is decided by the pack as it was written.</summary>
    public static Pack In(this Pack pack, TellingLanguage language) => WordsOf(pack, language) is not { } words ? pack : pack with
    {
        Name = words.Say(pack.Name),
        Description = pack.Description is { } description ? words.Say(description) : null,
        Organisations = [.. pack.Organisations.Select(each => each with { Name = words.Say(each.Name) })],
        Roles = [.. pack.Roles.Select(each => each with { Name = words.Say(each.Name) })],
        MeetingTypes = [.. pack.MeetingTypes.Select(each => each with { Name = words.Say(each.Name), Basis = words.Say(each.Basis) })],
        Categories = Said(pack.Categories, words),
        Stations = Said(pack.Stations, words),
        Forms = Said(pack.Forms, words),
        Documents = Said(pack.Documents, words),
        Resources = [.. pack.Resources.Select(each => each with { Name = words.Say(each.Name) })],
    };

    /// <summary>The flow as somebody of that language reads it, by the words that the municipality has today. For reading only.</summary>
    public static CaseFlow In(this CaseFlow flow, TellingLanguage language, Pack today)
    {
        if (language == TellingLanguage.Japanese)
        {
            return flow;
        }
        var words = WordsOf(today, language) ?? WordsOf(flow.Pack, language) ?? NoWords;
        return flow.InWords(words, step => Said(step, words, language));
    }

    private static CaseStep Said(CaseStep step, PackLanguage words, TellingLanguage language)
    {
        string Say(string text) => text == BuiltInTables.Resume.Ja ? BuiltInTables.Resume.In(language) : words.Say(text);

        var label = step.IsBuiltIn ? BuiltInTables.Step.Knows(step.Id.Value) ? BuiltInTables.Step.Say(step.Id.Value, language) : step.Label : Say(step.Label);
        return step.Called(label, step.Settings is not { } settings ? null : settings with
        {
            Instructions = settings.Instructions is { } instructions ? Say(instructions) : null,
            Due = settings.Due is DueRule.None none ? new DueRule.None(Say(none.Reason)) : settings.Due,
            Outcomes = [.. settings.Outcomes.Select(outcome => outcome with { Label = Say(outcome.Label) })],
        });
    }

    private static ImmutableArray<NamedItem> Said(ImmutableArray<NamedItem> items, PackLanguage words) =>
        [.. items.Select(item => item with { Name = words.Say(item.Name) })];
}
