using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Packs;

/// <summary>訳語の読み取り: one file <c>languages/LANGUAGE.json</c> of a pack (docs/flow-format.md, "languages").</summary>
internal static class PackLanguageReader
{
    private const string Format = "bansou-language/1";

    /// <summary>Null when the file says of no language that the program speaks.</summary>
    public static PackLanguage? Read(SourceNode root, PackScope scope)
    {
        if (root.Kind != SourceKind.Object)
        {
            scope.Add(PackRules.NotAnObject, root.Place, "まとまり（{ … }）", "an object");
            return null;
        }
        scope.TellUnknown(root, "format", "language", "texts");
        var format = scope.Required(root, "format");
        if (format.Length > 0 && format != Format)
        {
            scope.Add(PackRules.UnknownLanguageFormat, root.Find("format")!.Place, format);
        }
        var language = scope.Required(root, "language");
        if (language.Length > 0 && !PackLanguage.Known.Contains(language))
        {
            scope.Add(PackRules.UnknownLanguage, root.Find("language")!.Place, language, string.Join("・", PackLanguage.Known));
            return null;
        }
        return language.Length > 0 ? new PackLanguage(language, TextsOf(root, scope)) : null;
    }

    private static ImmutableDictionary<string, string> TextsOf(SourceNode root, PackScope scope)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (text, value) in scope.Plain.Object(root, "texts")?.Properties ?? [])
        {
            if (scope.Plain.Is(value, text, SourceKind.String) && !string.IsNullOrWhiteSpace(value.Text))
            {
                texts[text] = value.Text.Trim();
            }
        }
        return texts.ToImmutable();
    }
}
