using System.Security.Cryptography;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Journal;

/// <summary>One connection with the statements by which streams are read.</summary>
internal sealed class ReadConnection(Database database) : IDisposable
{
    private readonly Statement find = database.Prepare("SELECT id, key FROM streams WHERE name = ?");
    private readonly Statement read = database.Prepare("SELECT version, type, at, payload FROM journal WHERE stream = ? AND version > ? ORDER BY version LIMIT ?");
    private readonly Statement readOne = database.Prepare("SELECT version, type, at, payload FROM journal WHERE stream = ? AND version = ?");
    private readonly Statement version = database.Prepare("SELECT max(version) FROM journal WHERE stream = ?");
    private readonly Statement command = database.Prepare("SELECT version, fingerprint FROM journal WHERE stream = ? AND command = ?");
    private readonly Statement next = database.Prepare("SELECT min(version) FROM journal WHERE stream = ? AND version > ? AND command IS NOT NULL");
    private readonly Statement snapshot = database.Prepare("SELECT version, payload FROM snapshots WHERE stream = ? AND build = ?");

    public StreamPlace? Find(string stream)
    {
        find.Bind(1, stream);
        StreamPlace? place = find.Step() ? new StreamPlace(find.Long(0), find.Long(1)) : null;
        find.Reset();
        return place;
    }

    public void Read(long stream, StreamKey key, int afterVersion, int count, StoredEventReader reader) => Open(opened =>
    {
        read.Bind(1, stream).Bind(2, afterVersion).Bind(3, count);
        for (var expected = afterVersion + 1; read.Step(); expected++)
        {
            opened.Give(read, key, expected, reader);
        }
    });

    public void ReadAt(long stream, StreamKey key, IEnumerable<int> versions, StoredEventReader reader) => Open(opened =>
    {
        foreach (var asked in versions)
        {
            readOne.Bind(1, stream).Bind(2, asked);
            if (!readOne.Step())
            {
                throw new CorruptJournalException($"Version {asked} of a stream is missing.");
            }
            opened.Give(readOne, key, asked, reader);
            readOne.Reset();
        }
    });

    private void Open(Action<OpenedEvent> work)
    {
        var opened = new OpenedEvent();
        try
        {
            work(opened);
        }
        catch (CryptographicException)
        {
            throw new CorruptJournalException("A payload of the journal cannot be opened.");
        }
        finally
        {
            read.Reset();
            readOne.Reset();
            opened.Clear();
        }
    }

    public int VersionOf(long stream)
    {
        version.Bind(1, stream);
        var last = version.Step() ? version.Int(0) : 0;
        version.Reset();
        return last;
    }

    public (int First, int Last, byte[] Fingerprint)? FindCommand(long stream, ReadOnlySpan<byte> digest)
    {
        command.Bind(1, stream).Bind(2, digest);
        (int First, byte[] Fingerprint)? found = command.Step() ? (command.Int(0), command.Bytes(1).ToArray()) : null;
        command.Reset();
        if (found is not { } first)
        {
            return null;
        }
        next.Bind(1, stream).Bind(2, first.First);
        var last = next.Step() && !next.IsNull(0) ? next.Int(0) - 1 : VersionOf(stream);
        next.Reset();
        return (first.First, last, first.Fingerprint);
    }

    public (int Version, byte[] State)? Snapshot(long stream, StreamKey key, ReadOnlySpan<byte> build)
    {
        snapshot.Bind(1, stream).Bind(2, build);
        try
        {
            if (!snapshot.Step())
            {
                return null;
            }
            var at = snapshot.Int(0);
            var box = snapshot.Bytes(1);
            var state = new byte[box.Length - SealedBox.Overhead];
            key.Open(BoxKind.Snapshot, at, box, state);
            return (at, state);
        }
        catch (CryptographicException)
        {
            // A snapshot is never the truth: without it the events are read.
            return null;
        }
        finally
        {
            snapshot.Reset();
        }
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[find, read, readOne, version, command, next, snapshot])
        {
            statement.Dispose();
        }
        database.Dispose();
    }
}
