using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Sheets;

/// <summary>The rows of drafts, sealed and opened. Whoever writes has the writer's turn.</summary>
internal sealed class DraftRows(JournalReader reader, KeyStore keys)
{
    private const string Columns = "SELECT id, case_id, account, form, step, referral, key_id, saved_at, content FROM sheet_drafts";
    private const string AtPlace = " WHERE case_id = ? AND account = ? AND form = ? AND step = ? AND referral = ?";

    public const string OfCase = " WHERE case_id = ? ORDER BY id DESC";
    public const string OfAccount = " WHERE case_id = '' AND account = ? ORDER BY id DESC";

    public ImmutableArray<StoredDraft> Where(Database database, string condition, string value)
    {
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

    public DraftRow? Find(Database database, DraftPlace place)
    {
        using var find = database.Prepare(Columns + AtPlace);
        return Bind(find, place).Step() ? RowOf(find) : null;
    }

    /// <summary>A new row in the place of the one before, so that no version is ever used twice.</summary>
    public StoredDraft Replace(Database database, DraftPlace place, DraftRow? before, SheetDraft draft, byte[] content, DateTimeOffset at)
    {
        var (keyId, key) = KeyFor(place, before);
        var id = 0;
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

    public void Delete(Database database, DraftRow row) => Delete(database, row.Draft.Version, row.OwnKey);

    /// <summary>Those of accounts that nobody wrote into since then.</summary>
    public void ForgetBefore(Database database, DateTimeOffset until)
    {
        var old = new List<(long Id, long? Key)>();
        using (var read = database.Prepare("SELECT id, key_id FROM sheet_drafts WHERE case_id = '' AND saved_at < ?"))
        {
            read.Bind(1, Instants.Micros(until));
            while (read.Step())
            {
                old.Add((read.Long(0), read.IsNull(1) ? null : read.Long(1)));
            }
        }
        old.ForEach(row => Delete(database, row.Id, row.Key));
    }

    private void Delete(Database database, long id, long? ownKey)
    {
        using var remove = database.Prepare("DELETE FROM sheet_drafts WHERE id = ?");
        remove.Bind(1, id).Run();
        if (ownKey is { } own)
        {
            keys.Destroy(own);
        }
    }

    private (long? Id, StreamKey Key) KeyFor(DraftPlace place, DraftRow? before)
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

    /// <summary>Null when the key is gone, and with it what was written.</summary>
    private DraftRow? RowOf(Statement row)
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
        return new DraftRow(new StoredDraft(place, version, Instants.Of(row.Long(7)), SheetDraft.Of(plain.AsSpan(0, length))), own);
    }

    private StreamKey? KeyOf(CaseId id) => reader.Find(StreamNames.Of(id)) is { } stream ? keys.Find(stream.Key) : null;

    private static Statement Bind(Statement statement, DraftPlace place) =>
        statement.Bind(1, place.Case?.Value ?? "").Bind(2, place.Account).Bind(3, place.Form).Bind(4, place.Step).Bind(5, place.Referral);
}

/// <param name="OwnKey">Key of its own, before there is a case.</param>
internal sealed record DraftRow(StoredDraft Draft, long? OwnKey);
