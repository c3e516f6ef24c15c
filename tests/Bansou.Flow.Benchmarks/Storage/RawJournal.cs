using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Bansou.Flow.Benchmarks.Storage;

/// <summary>The anchor: what SQLite itself can do, one insert of 600 bytes for each commit, WAL, synchronous FULL, an index on (stream, version).</summary>
internal sealed class RawJournal : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insert;
    private readonly SqliteParameter stream;
    private readonly SqliteParameter version;
    private long next;

    public RawJournal(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run("PRAGMA journal_mode=WAL");
        Run("PRAGMA synchronous=FULL");
        Run("CREATE TABLE events (position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, version INTEGER NOT NULL, payload BLOB NOT NULL)");
        Run("CREATE UNIQUE INDEX events_stream ON events (stream, version)");
        insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO events (stream, version, payload) VALUES ($stream, $version, $payload)";
        stream = insert.Parameters.Add("$stream", SqliteType.Integer);
        version = insert.Parameters.Add("$version", SqliteType.Integer);
        var payload = new byte[600];
        Random.Shared.NextBytes(payload);
        insert.Parameters.Add("$payload", SqliteType.Blob).Value = payload;
        insert.Prepare();
    }

    /// <summary>Seconds of each commit.</summary>
    public double[] Commit(int count)
    {
        var seconds = new double[count];
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            stream.Value = next % 100;
            version.Value = next / 100;
            insert.ExecuteNonQuery();
            next++;
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        return seconds;
    }

    /// <summary>Events of a stream, read by (stream, version).</summary>
    public long ReadAll(IEnumerable<int> streams)
    {
        using var read = connection.CreateCommand();
        read.CommandText = "SELECT version, payload FROM events WHERE stream = $stream ORDER BY version";
        var which = read.Parameters.Add("$stream", SqliteType.Integer);
        long bytes = 0;
        foreach (var each in streams)
        {
            which.Value = each;
            using var rows = read.ExecuteReader();
            while (rows.Read())
            {
                bytes += rows.GetInt32(0) + rows.GetFieldValue<byte[]>(1).Length;
            }
        }
        return bytes;
    }

    public void Dispose()
    {
        insert.Dispose();
        connection.Dispose();
    }

    /// <summary>Fills the table with many events for each commit, for reading.</summary>
    public void Fill(int streams, int events, int bytes)
    {
        using var transaction = connection.BeginTransaction();
        using var fill = connection.CreateCommand();
        fill.CommandText = "INSERT INTO events (stream, version, payload) VALUES ($stream, $version, $payload)";
        var (s, v) = (fill.Parameters.Add("$stream", SqliteType.Integer), fill.Parameters.Add("$version", SqliteType.Integer));
        fill.Parameters.Add("$payload", SqliteType.Blob).Value = new byte[bytes];
        for (var at = 0; at < events; at++)
        {
            for (var each = 0; each < streams; each++)
            {
                (s.Value, v.Value) = (each, at);
                fill.ExecuteNonQuery();
            }
        }
        transaction.Commit();
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
