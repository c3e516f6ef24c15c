using Microsoft.Data.Sqlite;

namespace Bansou.Flow.Benchmarks.Storage;

/// <summary>The anchor of reading: the rows of whole streams out of the same file, in order, by Microsoft.Data.Sqlite; nothing is opened, parsed or folded.</summary>
internal sealed class RawReading : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand read;
    private readonly SqliteParameter stream;

    public RawReading(string journal)
    {
        connection = new SqliteConnection($"Data Source={journal};Mode=ReadOnly;Pooling=False");
        connection.Open();
        read = connection.CreateCommand();
        read.CommandText = """
            SELECT version, type, at, payload FROM journal WHERE stream = $stream ORDER BY version
            """;
        stream = read.Parameters.Add("$stream", SqliteType.Integer);
        read.Prepare();
    }

    public IReadOnlyList<long> Streams()
    {
        using var all = connection.CreateCommand();
        all.CommandText = "SELECT id FROM streams ORDER BY id";
        using var rows = all.ExecuteReader();
        var ids = new List<long>();
        while (rows.Read())
        {
            ids.Add(rows.GetInt64(0));
        }
        return ids;
    }

    /// <summary>How many events there are in all.</summary>
    public int Read(IEnumerable<long> streams)
    {
        var count = 0;
        long seen = 0;
        foreach (var each in streams)
        {
            stream.Value = each;
            using var rows = read.ExecuteReader();
            while (rows.Read())
            {
                seen += rows.GetInt32(0) + rows.GetString(1).Length + (rows.GetInt64(2) & 1) + rows.GetFieldValue<byte[]>(3).Length;
                count++;
            }
        }
        return seen == 0 ? 0 : count;
    }

    public void Dispose()
    {
        read.Dispose();
        connection.Dispose();
    }
}
