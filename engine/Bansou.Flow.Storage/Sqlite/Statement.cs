using SQLitePCL;

namespace Bansou.Flow.Storage.Sqlite;

/// <summary>A prepared statement: bind (from 1), step, read columns (from 0), reset.</summary>
internal sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    public Statement Bind(int at, long value)
    {
        database.Check(raw.sqlite3_bind_int64(handle, at, value));
        return this;
    }

    public Statement Bind(int at, long? value) => value is { } number ? Bind(at, number) : BindNull(at);

    public Statement Bind(int at, string? value)
    {
        if (value is null)
        {
            return BindNull(at);
        }
        database.Check(raw.sqlite3_bind_text(handle, at, value));
        return this;
    }

    public Statement Bind(int at, ReadOnlySpan<byte> value)
    {
        database.Check(raw.sqlite3_bind_blob(handle, at, value));
        return this;
    }

    public Statement BindNull(int at)
    {
        database.Check(raw.sqlite3_bind_null(handle, at));
        return this;
    }

    /// <summary>Whether there is a row.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }
        _ = raw.sqlite3_reset(handle);
        throw SqliteFailure.Of(result, database.File);
    }

    /// <summary>Runs a statement without rows; false when a constraint refused it, which leaves nothing behind.</summary>
    public bool TryRun()
    {
        var result = raw.sqlite3_step(handle);
        _ = raw.sqlite3_reset(handle);
        if ((result & 0xFF) == raw.SQLITE_CONSTRAINT)
        {
            return false;
        }
        database.Check(result);
        return true;
    }

    public void Run()
    {
        var result = raw.sqlite3_step(handle);
        _ = raw.sqlite3_reset(handle);
        database.Check(result);
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int(int column) => raw.sqlite3_column_int(handle, column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes of a text; valid until the next step.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(handle, column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public void Reset() => _ = raw.sqlite3_reset(handle);

    public void Dispose() => handle.Dispose();
}
