using System.Collections.Immutable;
using System.Text.Json;

namespace Bansou.Flow.Core.Cases.Sheets;

/// <summary>書きかけの合わせ方: two people who write different answers are merged; one who would write over what somebody else wrote unseen is told instead.</summary>
public static class DraftMerge
{
    /// <param name="saved">The sheet beneath the draft.</param>
    public static DraftMerged Apply(SheetDraft draft, Sheet saved, IEnumerable<SheetChange> changes, int formVersion, PersonId by, DateTimeOffset at)
    {
        var entries = draft.Over(saved).Entries;
        var written = ImmutableArray.CreateBuilder<string>();
        var conflicts = ImmutableArray.CreateBuilder<SheetConflict>();
        foreach (var change in changes)
        {
            var now = entries.TryGetValue(change.Path, out var drafted) ? drafted : saved[change.Path];
            if (SheetValues.Same(now?.Value, change.Value))
            {
                continue;
            }
            if (Conflict(now, change) is { } conflict)
            {
                conflicts.Add(conflict);
                continue;
            }
            entries = entries.SetItem(change.Path, new SheetEntry(change.Value ?? SheetValues.Nothing, by, at));
            written.Add(change.Path);
        }
        return new DraftMerged(new SheetDraft(formVersion, entries).Over(saved), written.DrainToImmutable(), conflicts.DrainToImmutable());
    }

    /// <summary>What stands against a change: an answer that is neither what the writer saw nor what they write.</summary>
    internal static SheetConflict? Conflict(SheetEntry? now, SheetChange change) =>
        now is null || SheetValues.IsEmpty(now.Value) || SheetValues.Same(now.Value, change.BasedOn) || SheetValues.Same(now.Value, change.Value)
            ? null
            : new SheetConflict(change.Path, change.Value, now);
}

/// <param name="Written">Paths whose answers changed.</param>
/// <param name="Conflicts">What was not written, because somebody else had.</param>
public sealed record DraftMerged(SheetDraft Draft, ImmutableArray<string> Written, ImmutableArray<SheetConflict> Conflicts);

/// <summary>二人が同じところに書いた: what the writer wants, and what stands there.</summary>
public sealed record SheetConflict(string Path, JsonElement? Yours, SheetEntry Theirs);
