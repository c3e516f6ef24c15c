namespace Bansou.Flow.Core.Telling;

/// <summary>ことば: what people read for one value, in both languages.</summary>
/// <param name="Value">As files and the API write it.</param>
public sealed record Word(string Value, string Ja, string En)
{
    /// <summary>A word of the municipality; it has no other language.</summary>
    public static Word Own(string value, string text) => new(value, text, text);

    public string In(TellingLanguage language) => language switch
    {
        TellingLanguage.Japanese => Ja,
        TellingLanguage.English => En,
        _ => throw new System.Diagnostics.UnreachableException(language.ToString()),
    };
}
