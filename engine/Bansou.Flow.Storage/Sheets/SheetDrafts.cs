using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Sheets;

/// <summary>書きかけの様式の棚: on disk before anybody is told that it is saved, sealed with the key of its case.</summary>
public sealed class SheetDrafts
{
    /// <summary>What somebody wrote down before there was a case, and never took up again, holds names of people whom nobody supports.</summary>
    public const int DaysWithoutCase = 30;

    /// <summary>As large as a request may be.</summary>
    private const int LargestDraft = 1_000_000;

    private readonly string file;
    private readonly JournalWriter writer;
    private readonly DraftRows rows;
    private readonly Func<DateTimeOffset> now;

    internal SheetDrafts(string file, JournalWriter writer, JournalReader reader, KeyStore keys, Func<DateTimeOffset> now) =>
        (this.file, this.writer, rows, this.now) = (file, writer, new DraftRows(reader, keys), now);

    /// <summary>Told after each change, with the version that it made (0: gone).</summary>
    public event Action<DraftPlace, int>? Changed;

    /// <summary>The draft, empty where there is none.</summary>
    public StoredDraft Find(DraftPlace place)
    {
        using var database = Database.OpenToRead(file);
        return rows.Find(database, place)?.Draft ?? StoredDraft.NoneAt(place);
    }

    /// <summary>All drafts of a case, the newest first.</summary>
    public ImmutableArray<StoredDraft> OfCase(CaseId id) => Where(DraftRows.OfCase, id.Value);

    /// <summary>What an account wrote before there was a case, the newest first.</summary>
    public ImmutableArray<StoredDraft> OfAccount(string account) => Where(DraftRows.OfAccount, account);

    /// <summary>Merges changes into a draft; what somebody else wrote in the same place stays.</summary>
    /// <param name="saved">The sheet beneath it.</param>
    /// <param name="seen">The version that the writer wants to write over; null to merge with any.</param>
    public DraftOutcome Write(DraftPlace place, Sheet saved, IReadOnlyCollection<SheetChange> changes, int formVersion, PersonId by, int? seen = null)
    {
        var outcome = writer.Between<DraftOutcome>(database =>
        {
            var before = rows.Find(database, place);
            var draft = before?.Draft ?? StoredDraft.NoneAt(place);
            if (seen is { } version && version != draft.Version)
            {
                return new DraftOutcome.Differs(draft.Version);
            }
            var merged = DraftMerge.Apply(draft.Draft, saved, changes, formVersion, by, now());
            return merged.Written.IsEmpty ? new DraftOutcome.Written(draft, merged) : Written(database, place, before, merged);
        });
        if (outcome is DraftOutcome.Written { Merged.Written.IsEmpty: false } written)
        {
            Changed?.Invoke(place, written.Draft.Version);
        }
        return outcome;
    }

    /// <summary>Throws a draft away. Null when there was none.</summary>
    public DraftOutcome? Remove(DraftPlace place, int? seen)
    {
        var outcome = writer.Between<DraftOutcome?>(database =>
        {
            if (rows.Find(database, place) is not { } row)
            {
                return null;
            }
            if (seen is { } version && version != row.Draft.Version)
            {
                return new DraftOutcome.Differs(row.Draft.Version);
            }
            rows.Delete(database, row);
            return new DraftOutcome.Written(StoredDraft.NoneAt(place), new DraftMerged(SheetDraft.Blank, [], []));
        });
        if (outcome is DraftOutcome.Written)
        {
            Changed?.Invoke(place, 0);
        }
        return outcome;
    }

    /// <summary>A draft of nothing but what is saved is none.</summary>
    private DraftOutcome Written(Database database, DraftPlace place, DraftRow? before, DraftMerged merged)
    {
        if (place.Case is null)
        {
            rows.ForgetBefore(database, now().AddDays(-DaysWithoutCase));
        }
        if (merged.Draft.Entries.IsEmpty)
        {
            if (before is not null)
            {
                rows.Delete(database, before);
            }
            return new DraftOutcome.Written(StoredDraft.NoneAt(place), merged);
        }
        var content = merged.Draft.ToBytes();
        return content.Length > LargestDraft || merged.Draft.Entries.Count > FormAnswers.Most
            ? new DraftOutcome.TooLarge()
            : new DraftOutcome.Written(rows.Replace(database, place, before, merged.Draft, content, now()), merged);
    }

    private ImmutableArray<StoredDraft> Where(string condition, string value)
    {
        using var database = Database.OpenToRead(file);
        return rows.Where(database, condition, value);
    }
}
