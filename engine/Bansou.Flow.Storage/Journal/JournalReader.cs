using System.Collections.Concurrent;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Journal;

/// <summary>Reads streams. Each reading uses a connection of its own, so that readers never wait for each other or for the writer.</summary>
internal sealed class JournalReader(string file) : IDisposable
{
    private readonly ConcurrentBag<ReadConnection> idle = [];

    public StreamPlace? Find(string stream)
    {
        using var lease = new Lease(this);
        return lease.Connection.Find(stream);
    }

    /// <summary>Reads the events after a version in order.</summary>
    /// <param name="count">At most that many.</param>
    public void Read(long stream, StreamKey key, int afterVersion, int count, StoredEventReader reader)
    {
        using var lease = new Lease(this);
        lease.Connection.Read(stream, key, afterVersion, count, reader);
    }

    /// <summary>Reads the events at some versions, in that order.</summary>
    public void ReadAt(long stream, StreamKey key, IEnumerable<int> versions, StoredEventReader reader)
    {
        using var lease = new Lease(this);
        lease.Connection.ReadAt(stream, key, versions, reader);
    }

    /// <summary>Version of the last event; 0 for none.</summary>
    public int VersionOf(long stream)
    {
        using var lease = new Lease(this);
        return lease.Connection.VersionOf(stream);
    }

    /// <summary>First and last version that a command wrote, and its fingerprint; null when it never came.</summary>
    public (int First, int Last, byte[] Fingerprint)? FindCommand(long stream, ReadOnlySpan<byte> command)
    {
        using var lease = new Lease(this);
        return lease.Connection.FindCommand(stream, command);
    }

    /// <summary>The newest snapshot that this build wrote, opened; null for none.</summary>
    public (int Version, byte[] State)? Snapshot(long stream, StreamKey key, ReadOnlySpan<byte> build)
    {
        using var lease = new Lease(this);
        return lease.Connection.Snapshot(stream, key, build);
    }

    public void Dispose()
    {
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private readonly ref struct Lease(JournalReader reader)
    {
        public ReadConnection Connection { get; } = reader.idle.TryTake(out var connection) ? connection : new ReadConnection(Database.OpenToRead(reader.File));

        private readonly JournalReader reader = reader;

        public void Dispose() => reader.idle.Add(Connection);
    }

    private string File => file;
}
