using System.Collections.Immutable;
using System.Text.Json;

namespace Bansou.Flow.Core.Cases.Sheets;

/// <summary>様式の記録: of each form the newest answers, and who gave each when. What was there before is in the journal.</summary>
public sealed record SheetBook(ImmutableSortedDictionary<string, Sheet> Sheets)
{
    public static readonly SheetBook Empty = new(ImmutableSortedDictionary.Create<string, Sheet>(StringComparer.Ordinal));

    public Sheet Of(string form) => Sheets.TryGetValue(form, out var sheet) ? sheet : Sheet.Blank;
}

/// <summary>様式: the answers to one form, by path (docs/form-format.md).</summary>
/// <param name="FormVersion">Of the form when it was last written; 0 while nothing is written.</param>
public sealed record Sheet(int FormVersion, ImmutableSortedDictionary<string, SheetEntry> Entries)
{
    public static readonly Sheet Blank = new(0, ImmutableSortedDictionary.Create<string, SheetEntry>(StringComparer.Ordinal));

    public SheetEntry? this[string path] => Entries.TryGetValue(path, out var entry) ? entry : null;
}

/// <summary>一つの答え, with who gave it when.</summary>
/// <param name="Value">JSON null where an answer was taken away again.</param>
public sealed record SheetEntry(JsonElement Value, PersonId By, DateTimeOffset At);

/// <summary>書かれた答え: its path and what it is now.</summary>
public sealed record SheetAnswer(string Path, JsonElement Value);

/// <summary>書きたいこと: one answer, and what stood there when the writer looked.</summary>
/// <param name="Value">Null takes the answer away.</param>
/// <param name="BasedOn">What the writer saw; null when nothing was there. What somebody else has written meanwhile is never written over.</param>
public sealed record SheetChange(string Path, JsonElement? Value = null, JsonElement? BasedOn = null)
{
    /// <summary>Whether a value is larger or deeper than any field asks for.</summary>
    public static bool IsTooLarge(JsonElement? value) => SheetValues.IsTooLarge(value);
}
