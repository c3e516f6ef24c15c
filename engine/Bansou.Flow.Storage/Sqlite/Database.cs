using SQLitePCL;

namespace Bansou.Flow.Storage.Sqlite;

/// <summary>One connection to one SQLite file, for prepared statements. Not for two threads at once.</summary>
internal sealed class Database : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly sqlite3 handle;

    private Database(sqlite3 handle, string file)
    {
        this.handle = handle;
        File = file;
    }

    public string File { get; }

    internal sqlite3 Handle => handle;

    /// <summary>A writing connection: WAL, every commit on disk before it is acknowledged, removed rows overwritten.</summary>
    public static Database OpenToWrite(string file, bool create)
    {
        if (create)
        {
            OwnerOnly.Reserve(file);
        }
        var database = Open(file, raw.SQLITE_OPEN_READWRITE | (create ? raw.SQLITE_OPEN_CREATE : 0));
        return database.Set("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;");
    }

    public static Database OpenToRead(string file)
    {
        var database = Open(file, raw.SQLITE_OPEN_READWRITE);
        return database.Set("PRAGMA query_only=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4000; PRAGMA mmap_size=268435456;");
    }

    private static Database Open(string file, int flags)
    {
        SqliteLibrary.Use();
        var result = raw.sqlite3_open_v2(file, out var handle, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        if (result != raw.SQLITE_OK)
        {
            handle?.Dispose();
            throw SqliteFailure.Of(result, file);
        }
        _ = raw.sqlite3_extended_result_codes(handle, 1);
        var database = new Database(handle, file);
        database.WaitForOthers(Patience);
        return database;
    }

    /// <summary>How long to wait for another program that holds the file.</summary>
    public void WaitForOthers(TimeSpan patience) => _ = raw.sqlite3_busy_timeout(handle, (int)patience.TotalMilliseconds);

    private Database Set(string pragmas)
    {
        try
        {
            Execute(pragmas);
            return this;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Execute(string sql) => Check(raw.sqlite3_exec(handle, sql));

    /// <summary>Folds the log in and cuts it off, so that nothing older stands in it. Refused as <c>locked</c> while somebody reads an older state.</summary>
    public void TruncateLog()
    {
        if (Number("PRAGMA wal_checkpoint(TRUNCATE)") is not 0)
        {
            throw new StorageException("locked", "消した記録のあとを書きつぶすあいだ、ほかのプログラムが読んでいました。あとで、つづきをします。");
        }
    }

    /// <summary>All of it or nothing.</summary>
    public void InTransaction(Action work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            work();
            Execute("COMMIT");
        }
        catch
        {
            _ = raw.sqlite3_exec(handle, "ROLLBACK");
            throw;
        }
    }

    public Statement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v3(handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return new Statement(this, statement);
    }

    /// <summary>The first value of the first row as a number, or null.</summary>
    public long? Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() && !statement.IsNull(0) ? statement.Long(0) : null;
    }

    public void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw SqliteFailure.Of(result, File);
        }
    }

    public void Dispose() => handle.Dispose();
}
