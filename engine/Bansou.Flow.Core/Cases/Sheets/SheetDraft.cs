using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Cases.Sheets;

/// <summary>書きかけの様式: what is written and not saved yet, over the sheet as it was saved; with who wrote each answer when.</summary>
public sealed record SheetDraft(int FormVersion, ImmutableSortedDictionary<string, SheetEntry> Entries)
{
    public static readonly SheetDraft Blank = new(0, Sheet.Blank.Entries);

    public SheetEntry? this[string path] => Entries.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>Without what has been saved meanwhile.</summary>
    public SheetDraft Over(Sheet saved) => this with
    {
        Entries = Entries.RemoveRange(Entries.Where(entry => SheetValues.Same(entry.Value.Value, saved[entry.Key]?.Value)).Select(entry => entry.Key)),
    };

    /// <summary>All answers as they are now: the draft's, and beneath it the sheet's.</summary>
    public IEnumerable<KeyValuePair<string, JsonElement>> Answers(Sheet saved) =>
        saved.Entries.SetItems(Entries).Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Value));

    /// <summary>As it is sealed.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, SheetJson.Written);

    public static SheetDraft Of(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, SheetJson.Written)!;
}
