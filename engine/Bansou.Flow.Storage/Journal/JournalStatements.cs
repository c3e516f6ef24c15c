using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Journal;

/// <summary>The prepared statements by which the journal grows.</summary>
internal sealed class JournalStatements(Database database) : IDisposable
{
    private readonly Statement begin = database.Prepare("BEGIN IMMEDIATE");
    private readonly Statement commit = database.Prepare("COMMIT");
    private readonly Statement insertStream = database.Prepare("INSERT INTO streams (id, name, key) VALUES (?, ?, ?)");
    private readonly Statement insertEvent = database.Prepare("INSERT INTO journal (position, stream, version, type, at, command, fingerprint, payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");

    public void Begin() => begin.Run();

    public void Commit() => commit.Run();

    public bool TryInsertStream(long id, string name, long key) => insertStream.Bind(1, id).Bind(2, name).Bind(3, key).TryRun();

    public bool TryInsertEvent(long stream, in ChainedRow row, ReadOnlySpan<byte> hash)
    {
        insertEvent.Bind(1, row.Position).Bind(2, stream).Bind(3, row.Version).Bind(4, row.Type).Bind(5, row.At);
        BindOrNull(6, row.Command);
        BindOrNull(7, row.Fingerprint);
        return insertEvent.Bind(8, row.Payload).Bind(9, hash).TryRun();
    }

    public void Dispose()
    {
        begin.Dispose();
        commit.Dispose();
        insertStream.Dispose();
        insertEvent.Dispose();
    }

    private void BindOrNull(int at, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
        {
            insertEvent.BindNull(at);
        }
        else
        {
            insertEvent.Bind(at, value);
        }
    }
}
