using System.Collections.Immutable;

namespace Bansou.Flow.Core.Packs;

/// <summary>訳語: what the municipality's own names and words are called in another language, by the words as the pack writes them.</summary>
/// <remarks>Whoever writes a name anew gets no stale translation: a text without one is told as it was written.</remarks>
/// <param name="Language">BCP 47 name of the language, such as <c>en</c>.</param>
public sealed record PackLanguage(string Language, ImmutableDictionary<string, string> Texts)
{
    /// <summary>The languages beside Japanese that the program speaks.</summary>
    public static readonly ImmutableArray<string> Known = ["en"];

    public string Say(string text) => Texts.GetValueOrDefault(text, text);
}
