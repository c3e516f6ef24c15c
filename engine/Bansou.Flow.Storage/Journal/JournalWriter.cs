using System.Collections.Concurrent;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Journal;

/// <summary>
/// 記帳係: the only writer of a municipality's database. Callers who come while a commit is on its way share the next one (group commit):
/// whoever finds nobody writing leads, commits what stands in line, and each caller goes on only when its own commit is on disk.
/// </summary>
internal sealed class JournalWriter : IDisposable
{
    private const int LargestBatch = 256;

    /// <summary>Appends between two foldings: the log stays below some 40 MB, and folding costs each of them little.</summary>
    private const int FoldAfter = 1000;

    private readonly ConcurrentQueue<Append> line = new();
    private readonly List<Append> batch = new(LargestBatch);
    private readonly Database database;
    private readonly JournalStatements statements;
    private readonly RowStatements rows;
    private readonly Heads heads;
    private readonly Lock writing = new();
    private JournalTail tail;
    private int leading;

    /// <summary>Appends since the log was last folded into the database.</summary>
    private int unfolded;

    public JournalWriter(Database database, Heads heads)
    {
        this.database = database;
        this.heads = heads;
        heads.CheckAgainst(database);
        database.Execute("PRAGMA wal_autocheckpoint=0");
        statements = new JournalStatements(database);
        rows = new RowStatements(database);
        tail = JournalTail.Read(database);
    }

    /// <summary>How many events there are.</summary>
    public long Position => Volatile.Read(ref tail).Position;

    /// <summary>How often the log could not be folded in or the head not be written; for the operators.</summary>
    public int FoldingFailures { get; private set; }

    /// <summary>How often somebody who listens to <see cref="Grown"/> failed; for the operators.</summary>
    public int ListenerFailures { get; private set; }

    /// <summary>Told after each commit, on the thread that wrote it; must be quick.</summary>
    public event Action? Grown;

    public Task<AppendResult> AppendAsync(Append append)
    {
        line.Enqueue(append);
        if (Interlocked.CompareExchange(ref leading, 1, 0) == 0)
        {
            Lead(append);
        }
        return append.Done.Task;
    }

    /// <summary>Runs something of the same database between two commits, such as a checkpoint or a projection.</summary>
    public T Between<T>(Func<Database, T> work)
    {
        lock (writing)
        {
            return work(database);
        }
    }

    /// <summary>Folds the log into the database and writes the external head.</summary>
    public void Checkpoint(bool truncate)
    {
        lock (writing)
        {
            Fold(truncate);
        }
    }

    public void Dispose()
    {
        TryFold(truncate: true);
        statements.Dispose();
        rows.Dispose();
        database.Dispose();
    }

    private void Lead(Append? own)
    {
        while (true)
        {
            CommitBatch();
            if (line.IsEmpty)
            {
                Volatile.Write(ref leading, 0);
                if (line.IsEmpty || Interlocked.CompareExchange(ref leading, 1, 0) != 0)
                {
                    return;
                }
            }
            if (own?.Done.Task.IsCompleted == true)
            {
                // The leader's own work is done; the others must not wait for a caller who wants to go on.
                ThreadPool.UnsafeQueueUserWorkItem(static writer => writer.Lead(null), this, preferLocal: false);
                return;
            }
        }
    }

    private void CommitBatch()
    {
        batch.Clear();
        while (batch.Count < LargestBatch && line.TryDequeue(out var next))
        {
            batch.Add(next);
        }
        if (batch.Count == 0)
        {
            return;
        }
        try
        {
            lock (writing)
            {
                Commit();
            }
        }
        catch (Exception failure)
        {
            foreach (var append in batch)
            {
                append.Done.TrySetException(failure);
            }
            return;
        }
        foreach (var append in batch)
        {
            append.Done.TrySetResult(new AppendResult(append.LastPosition > 0, append.LastPosition));
        }
        Tell();
        FoldWhenLong();
    }

    /// <summary>What is committed is answered already; a listener's trouble must not stop those who stand in line.</summary>
    private void Tell()
    {
        try
        {
            Grown?.Invoke();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            ListenerFailures++;
        }
    }

    private void Commit()
    {
        var next = tail.Copy();
        statements.Begin();
        try
        {
            foreach (var append in batch)
            {
                append.LastPosition = 0;
                Write(append, next);
            }
            statements.Commit();
        }
        catch
        {
            _ = SQLitePCL.raw.sqlite3_exec(database.Handle, "ROLLBACK");
            throw;
        }
        Volatile.Write(ref tail, next);
        foreach (var append in batch.Where(append => append.LastPosition > 0))
        {
            append.Committed?.Invoke(append.WrittenTo);
        }
        unfolded += batch.Count;
    }

    private void FoldWhenLong()
    {
        if (unfolded >= FoldAfter)
        {
            TryFold(truncate: false);
        }
    }

    /// <summary>What is committed is safe already; when the disk refuses now, the next commit or the next start tries again.</summary>
    private void TryFold(bool truncate)
    {
        try
        {
            Checkpoint(truncate);
        }
        catch (StorageException)
        {
            FoldingFailures++;
        }
    }

    /// <summary>The first row of an append is refused by an index when its version or its command is there already; then nothing of it has been written.</summary>
    private void Write(Append append, JournalTail next)
    {
        if (append.StreamId is null && !statements.TryInsertStream(next.Streams + 1, append.Stream, append.KeyId))
        {
            return;
        }
        var stream = append.StreamId ?? next.Streams + 1;
        Span<byte> hash = stackalloc byte[ChainHash.Length];
        for (var i = 0; i < append.Events.Length; i++)
        {
            var (type, payload) = append.Events[i];
            var row = new ChainedRow
            {
                Position = next.Position + 1,
                Stream = append.Stream,
                Version = append.ExpectedVersion + i + 1,
                Type = type,
                At = append.At,
                Command = i == 0 ? append.Command : default,
                Fingerprint = i == 0 ? append.Fingerprint : default,
                Payload = payload,
            };
            ChainHash.Next(next.Hash, row, hash);
            if (!statements.TryInsertEvent(stream, row, hash))
            {
                if (i > 0)
                {
                    throw new StorageException("damaged", "記帳の順がくずれています。bansou verify で場所を確かめてください。");
                }
                return;
            }
            next.Grow(hash);
        }
        if (append.StreamId is null)
        {
            next.Streams++;
        }
        append.WrittenTo = stream;
        append.LastPosition = next.Position;
        append.Rows?.Invoke(rows, stream);
    }

    private void Fold(bool truncate)
    {
        database.Execute(truncate ? "PRAGMA wal_checkpoint(TRUNCATE)" : "PRAGMA wal_checkpoint(PASSIVE)");
        unfolded = 0;
        heads.Write(tail.Position, tail.Hash);
    }
}

/// <summary>Where the journal ends.</summary>
internal sealed class JournalTail
{
    private JournalTail(long position, long streams, byte[] hash) => (Position, Streams, Hash) = (position, streams, hash);

    public long Position { get; private set; }
    public long Streams { get; set; }
    public byte[] Hash { get; }

    public static JournalTail Read(Database database)
    {
        using var last = database.Prepare("SELECT position, hash FROM journal ORDER BY position DESC LIMIT 1");
        var (position, hash) = last.Step() ? (last.Long(0), last.Bytes(1).ToArray()) : (0, [.. ChainHash.Beginning]);
        return new JournalTail(position, database.Number("SELECT max(id) FROM streams") ?? 0, hash);
    }

    public JournalTail Copy() => new(Position, Streams, [.. Hash]);

    public void Grow(ReadOnlySpan<byte> hash)
    {
        Position++;
        hash.CopyTo(Hash);
    }
}
