using System.Diagnostics;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>
/// 読むための写し: keeps timeline, search and counts up with the journal, a little later than it and never past it. Whoever reads them catches up first,
/// so that everybody finds what they wrote; in between a timer does, so that there is never much to catch up with.
/// </summary>
public sealed class CaseProjections : IDisposable
{
    /// <summary>Events in one transaction. Many, because a case that occurs often in it is looked at once.</summary>
    private const int Batch = 256;

    /// <summary>So far behind that those who write must share the disk from now on.</summary>
    private const int FarBehind = 200_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>While the journal grows without a pause, catching up waits, but no longer than this; who reads does not wait at all.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly JournalWriter writer;
    private readonly CaseLoader loader;
    private readonly CaseRunner cases;
    private readonly JournalWalk walk;
    private readonly ProjectionTables tables;
    private readonly Timer timer;
    private readonly Lock gate = new();
    private long position;
    private int waiting;
    private long grownTo;
    private long behindSince;
    private bool closed;

    internal CaseProjections(JournalWriter writer, JournalWalk walk, CaseLoader loader, CaseRunner cases)
    {
        this.writer = writer;
        this.walk = walk;
        this.loader = loader;
        this.cases = cases;
        (tables, position) = writer.Between(database =>
            (new ProjectionTables(database), database.Number("SELECT position FROM projections WHERE name = 'reading'") ?? 0));
        timer = new Timer(_ => CatchUpBehindTheScenes(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        writer.Grown += Soon;
        Soon();
    }

    /// <summary>Position of the last event that the projections know.</summary>
    public long Position => Volatile.Read(ref position);

    /// <summary>How many events they still have to read.</summary>
    public long Behind => writer.Position - Position;

    /// <summary>Why the last catching up behind the scenes failed, or null; the next reader gets the same to see.</summary>
    public Exception? LastFailure { get; private set; }

    /// <summary>Reads all events that they do not know yet.</summary>
    public void CatchUp()
    {
        while (Behind > 0)
        {
            lock (gate)
            {
                ReadBatch();
            }
        }
    }

    /// <summary>作り直す: drops every row that is made of the journal, the inbox and the cards too, and makes it again.</summary>
    /// <returns>How many cases there are rows of.</returns>
    public int Rebuild()
    {
        lock (gate)
        {
            walk.ForgetKeys();
            var made = InTransaction(MakeAll);
            Volatile.Write(ref position, 0);
            while (Behind > 0)
            {
                ReadBatch(search: false);
            }
            writer.Checkpoint(truncate: false);
            return made;
        }
    }

    /// <summary>Removes every row of a case, before its key is destroyed. The counts of what happened stay; they name nobody.</summary>
    public void Forget(CaseId id)
    {
        lock (gate)
        {
            while (Behind > 0)
            {
                ReadBatch();
            }
            if (loader.Load(id) is { Place: { } place } loaded)
            {
                var history = loader.History(id, place, loaded.Key, 0, int.MaxValue);
                InTransaction(_ =>
                {
                    tables.Forget(place.Id, history);
                    return 0;
                });
            }
            walk.ForgetKeys();
        }
    }

    public void Dispose()
    {
        writer.Grown -= Soon;
        timer.Dispose();
        lock (gate)
        {
            closed = true;
            tables.Dispose();
            walk.Dispose();
        }
    }

    private void ReadBatch(bool search = true)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        var events = new List<WalkedEvent>(Batch);
        var end = walk.Read(position, Batch, events.Add);
        var touched = new Dictionary<long, LoadedCase>();
        foreach (var (stream, recorded) in search ? events : [])
        {
            if (!touched.ContainsKey(stream) && cases.Load(recorded.Case) is { } loaded)
            {
                touched.Add(stream, loaded);
            }
        }
        InTransaction(_ =>
        {
            events.ForEach(each => tables.Write(each.Stream, each.Recorded));
            foreach (var (stream, loaded) in touched)
            {
                tables.WriteSearch(stream, loaded);
            }
            tables.MoveTo(end);
            return 0;
        });
        Volatile.Write(ref position, end);
    }

    private int MakeAll(Database database)
    {
        tables.Clear();
        tables.ClearCases();
        var made = 0;
        using var rows = new RowStatements(database);
        using var streams = database.Prepare("SELECT id, name, key FROM streams ORDER BY id");
        while (streams.Step())
        {
            var place = new StreamPlace(streams.Long(0), streams.Long(2));
            if (StreamNames.CaseOf(streams.Text(1)) is { } id && loader.Replay(id, place) is { } loaded)
            {
                tables.WriteCase(rows, place.Id, loaded);
                made++;
            }
        }
        return made;
    }

    /// <summary>What is lost here is read again, so nobody waits for the disk; the journal's own commits go on doing so.</summary>
    private T InTransaction<T>(Func<Database, T> work) => writer.Between(database =>
    {
        try
        {
            database.Execute("PRAGMA synchronous=NORMAL; BEGIN IMMEDIATE");
            var result = work(database);
            database.Execute("COMMIT");
            return result;
        }
        catch
        {
            _ = SQLitePCL.raw.sqlite3_exec(database.Handle, "ROLLBACK");
            throw;
        }
        finally
        {
            database.Execute("PRAGMA synchronous=FULL");
        }
    });

    private void Soon()
    {
        if (Interlocked.CompareExchange(ref waiting, 1, 0) == 0)
        {
            try
            {
                timer.Change(Pause, Timeout.InfiniteTimeSpan);
            }
            catch (ObjectDisposedException)
            {
                // The municipality is being closed; the next start catches up.
            }
        }
    }

    private long BehindSince()
    {
        var now = Stopwatch.GetTimestamp();
        var before = Interlocked.CompareExchange(ref behindSince, now, 0);
        return before == 0 ? now : before;
    }

    private void CatchUpBehindTheScenes()
    {
        Volatile.Write(ref waiting, 0);
        var grown = writer.Position;
        var isGrowing = Interlocked.Exchange(ref grownTo, grown) != grown;
        if (Behind > 0 && isGrowing && Stopwatch.GetElapsedTime(BehindSince()) < LongestPause)
        {
            Soon();
            return;
        }
        try
        {
            while (Behind > 0)
            {
                lock (gate)
                {
                    ReadBatch();
                }
                if (writer.Position > grown && Behind is > 0 and < FarBehind)
                {
                    // Somebody is writing: a piece at a time, with a pause for them in between.
                    Soon();
                    return;
                }
            }
            Volatile.Write(ref behindSince, 0);
            LastFailure = null;
        }
        catch (ObjectDisposedException)
        {
            // Closed meanwhile.
        }
        catch (Exception e) when (e is StorageException or CorruptJournalException)
        {
            // Nobody is here to tell: the next who reads tries again and is told.
            LastFailure = e;
        }
    }
}
