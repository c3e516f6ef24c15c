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

    public void Dispose()
    {
        insert.Dispose();
        connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
