using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Bansou.Flow.Core.Telling;

/// <summary>ことばの表: what people read for the values of one type. The engine's sentences and the web app read the same tables.</summary>
public sealed class WordTable
{
    private readonly FrozenDictionary<string, Word> byValue;

    public WordTable(string type, IEnumerable<Word> words)
    {
        Type = type;
        Words = [.. words];
        byValue = Words.ToFrozenDictionary(word => word.Value);
    }

    /// <summary>Name of the type, such as <c>noteKind</c>.</summary>
    public string Type { get; }

    /// <summary>In the order in which a list shows them.</summary>
    public ImmutableArray<Word> Words { get; }

    public static WordTable Of<T>(string type, params (T Value, string Ja, string En)[] words)
        where T : struct, Enum => new(type, words.Select(word => new Word(NameOf(word.Value), word.Ja, word.En)));

    public static WordTable Of(string type, params (string Value, string Ja, string En)[] words) =>
        new(type, words.Select(word => new Word(word.Value, word.Ja, word.En)));

    public bool Knows(string value) => byValue.ContainsKey(value);

    /// <summary>Kinds that are open: what the table does not know is told as it stands.</summary>
    public string Say(string value, TellingLanguage language = TellingLanguage.Japanese) => byValue.TryGetValue(value, out var word) ? word.In(language) : value;

    /// <summary>Values of an enumeration; all of them stand in its table.</summary>
    public string Say<T>(T value, TellingLanguage language = TellingLanguage.Japanese)
        where T : struct, Enum => byValue[NameOf(value)].In(language);

    /// <summary>The same table with the municipality's own words where it has some.</summary>
    public WordTable With(Func<string, string?> own) => new(Type, Words.Select(word => own(word.Value) is { } text ? word with { Ja = text } : word));

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
