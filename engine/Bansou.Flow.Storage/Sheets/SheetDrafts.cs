using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Storage.Cases;
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

    private const string Columns = "SELECT id, case_id, account, form, step, referral, key_id, saved_at, content FROM sheet_drafts";
    private const string AtPlace = " WHERE case_id = ? AND account = ? AND form = ? AND step = ? AND referral = ?";

    private readonly string file;
    private readonly JournalWriter writer;
    private readonly JournalReader reader;
    private readonly KeyStore keys;
    private readonly Func<DateTimeOffset> now;

    internal SheetDrafts(string file, JournalWriter writer, JournalReader reader, KeyStore keys, Func<DateTimeOffset> now) =>
        (this.file, this.writer, this.reader, this.keys, this.now) = (file, writer, reader, keys, now);

    /// <summary>Told after each change, with the version that it made (0: gone).</summary>
    public event Action<DraftPlace, int>? Changed;

    /// <summary>The draft, empty where there is none.</summary>
    public StoredDraft Find(DraftPlace place)
    {
        using var database = Database.OpenToRead(file);
        return Find(database, place)?.Draft ?? StoredDraft.NoneAt(place);
    }

    /// <summary>All drafts of a case, the newest first.</summary>
    public ImmutableArray<StoredDraft> OfCase(CaseId id) => Where(" WHERE case_id = ? ORDER BY id DESC", id.Value);

    /// <summary>What an account wrote before there was a case, the newest first.</summary>
    public ImmutableArray<StoredDraft> OfAccount(string account) => Where(" WHERE case_id = '' AND account = ? ORDER BY id DESC", account);

    /// <summary>Merges changes into a draft; what somebody else wrote in the same place stays.</summary>
    /// <param name="saved">The sheet beneath it.</param>
    /// <param name="seen">The version that the writer wants to write over; null to merge with any.</param>
    public DraftOutcome Write(DraftPlace place, Sheet saved, IReadOnlyCollection<SheetChange> changes, int formVersion, PersonId by, int? seen = null)
    {
        var outcome = writer.Between<DraftOutcome>(database =>
        {
            var before = Find(database, place);
            var draft = before?.Draft ?? StoredDraft.NoneAt(place);
            if (seen is { } version && version != draft.Version)
            {
                return new DraftOutcome.Differs(draft.Version);
            }
            var merged = DraftMerge.Apply(draft.Draft, saved, changes, formVersion, by, now());
            if (merged.Written.IsEmpty)
            {
                return new DraftOutcome.Written(draft, merged);
            }
            var content = merged.Draft.ToBytes();
            return content.Length > LargestDraft || merged.Draft.Entries.Count > FormAnswers.Most
                ? new DraftOutcome.TooLarge()
                : new DraftOutcome.Written(Replace(database, place, before, merged.Draft, content), merged);
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
            if (Find(database, place) is not { } row)
            {
                return null;
            }
            if (seen is { } version && version != row.Draft.Version)
            {
                return new DraftOutcome.Differs(row.Draft.Version);
            }
            Delete(database, row);
            return new DraftOutcome.Written(StoredDraft.NoneAt(place), new DraftMerged(SheetDraft.Blank, [], []));
        });
        if (outcome is DraftOutcome.Written)
        {
            Changed?.Invoke(place, 0);
        }
        return outcome;
    }

    /// <summary>A draft of nothing but what is saved is none.</summary>
    private StoredDraft Replace(Database database, DraftPlace place, Row? before, SheetDraft draft, byte[] content)
    {
        if (place.Case is null)
        {
            ForgetOld(database);
        }
        if (draft.Entries.IsEmpty)
        {
            if (before is not null)
            {
                Delete(database, before);
            }
            return StoredDraft.NoneAt(place);
        }
        var (keyId, key) = KeyFor(place, before);
        var (id, at) = (0, now());
        database.InTransaction(() =>
        {
            id = (int)((database.Number("SELECT seq FROM sqlite_sequence WHERE name = 'sheet_drafts'") ?? 0) + 1);
            using var remove = database.Prepare("DELETE FROM sheet_drafts" + AtPlace);
            Bind(remove, place).Run();
            using var insert = database.Prepare("INSERT INTO sheet_drafts (case_id, account, form, step, referral, key_id, saved_at, content, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
            Bind(insert, place).Bind(6, keyId).Bind(7, Instants.Micros(at)).Bind(8, key.Seal(BoxKind.Draft, id, content)).Bind(9, id).Run();
        });
        return new StoredDraft(place, id, at, draft);
    }

    private (long? Id, StreamKey Key) KeyFor(DraftPlace place, Row? before)
    {
        if (place.Case is { } id)
        {
            return (null, KeyOf(id) ?? throw new StorageException("disposed", "この記録は、保存の期間を終えて消されました。書くことはできません。"));
        }
        if (before?.OwnKey is { } own && keys.Find(own) is { } known)
        {
            return (own, known);
        }
        var (made, key) = keys.Take();
        return (made, key);
    }

    private void Delete(Database database, Row row)
    {
        using var remove = database.Prepare("DELETE FROM sheet_drafts WHERE id = ?");
        remove.Bind(1, row.Draft.Version).Run();
        if (row.OwnKey is { } own)
        {
            keys.Destroy(own);
        }
    }

    private void ForgetOld(Database database)
    {
        var old = new List<(long Id, long? Key)>();
        using (var read = database.Prepare("SELECT id, key_id FROM sheet_drafts WHERE case_id = '' AND saved_at < ?"))
        {
            read.Bind(1, Instants.Micros(now().AddDays(-DaysWithoutCase)));
            while (read.Step())
            {
                old.Add((read.Long(0), read.IsNull(1) ? null : read.Long(1)));
            }
        }
        foreach (var (id, key) in old)
        {
            using var remove = database.Prepare("DELETE FROM sheet_drafts WHERE id = ?");
            remove.Bind(1, id).Run();
            if (key is { } own)
            {
                keys.Destroy(own);
            }
        }
    }

    private ImmutableArray<StoredDraft> Where(string condition, string value)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare(Columns + condition);
        read.Bind(1, value);
        var drafts = ImmutableArray.CreateBuilder<StoredDraft>();
        while (read.Step())
        {
            if (RowOf(read) is { } row)
            {
                drafts.Add(row.Draft);
            }
        }
        return drafts.DrainToImmutable();
    }

    private Row? Find(Database database, DraftPlace place)
    {
        using var find = database.Prepare(Columns + AtPlace);
        return Bind(find, place).Step() ? RowOf(find) : null;
    }

    /// <summary>Null when the key is gone, and with it what was written.</summary>
    private Row? RowOf(Statement row)
    {
        CaseId? id = row.Text(1) is { Length: > 0 } name ? new CaseId(name) : null;
        long? own = row.IsNull(6) ? null : row.Long(6);
        if ((id is { } known ? KeyOf(known) : own is { } mine ? keys.Find(mine) : null) is not { } key)
        {
            return null;
        }
        var version = row.Int(0);
        var box = row.Bytes(8).ToArray();
        var plain = new byte[box.Length];
        var length = key.Open(BoxKind.Draft, version, box, plain);
        var place = new DraftPlace(id, row.Text(2), row.Text(3), row.Text(4), row.Text(5));
        return new Row(new StoredDraft(place, version, Instants.Of(row.Long(7)), SheetDraft.Of(plain.AsSpan(0, length))), own);
    }

    private StreamKey? KeyOf(CaseId id) => reader.Find(StreamNames.Of(id)) is { } stream ? keys.Find(stream.Key) : null;

    private static Statement Bind(Statement statement, DraftPlace place) =>
        statement.Bind(1, place.Case?.Value ?? "").Bind(2, place.Account).Bind(3, place.Form).Bind(4, place.Step).Bind(5, place.Referral);

    private sealed record Row(StoredDraft Draft, long? OwnKey);
}
