using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>Goes along the chain of a journal, from its beginning or from where it was left the last time.</summary>
internal sealed class Chain
{
    private const string Rows = """
        SELECT j.position, s.name, j.version, j.type, j.at, j.command, j.fingerprint, j.payload, j.hash, s.key
        FROM journal j LEFT JOIN streams s ON s.id = j.stream WHERE j.position > ? ORDER BY j.position
        """;

    private byte[] hash = ChainHash.Beginning;

    public long Position { get; private set; }

    /// <summary>The streams that grew since the last time, with the ids of their keys; every row follows the one before.</summary>
    public IReadOnlyDictionary<string, long> Follow(Database database)
    {
        using (var before = database.Prepare("SELECT hash FROM journal WHERE position = ?"))
        {
            (Position == 0 || (before.Bind(1, Position).Step() && before.Bytes(0).SequenceEqual(hash))).ShouldBeTrue($"Position {Position} is lost or another one than before.");
        }
        var grown = new SortedDictionary<string, long>(StringComparer.Ordinal);
        using var read = database.Prepare(Rows);
        read.Bind(1, Position);
        while (read.Step())
        {
            read.Long(0).ShouldBe(Position + 1, "positions have no gaps");
            var next = new byte[ChainHash.Length];
            ChainHash.Next(hash, new ChainedRow
            {
                Position = read.Long(0),
                Stream = read.Text(1),
                Version = read.Int(2),
                Type = read.Text(3),
                At = read.Long(4),
                Command = read.Bytes(5),
                Fingerprint = read.Bytes(6),
                Payload = read.Bytes(7),
            }, next);
            read.Bytes(8).SequenceEqual(next).ShouldBeTrue($"The chain is broken at {Position + 1}.");
            (Position, hash) = (Position + 1, next);
            grown[read.Text(1)] = read.Long(9);
        }
        return grown;
    }
}
