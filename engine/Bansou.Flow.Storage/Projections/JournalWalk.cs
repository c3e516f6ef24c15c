using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>Walks over the journal of all cases by position. What was sealed with a destroyed key is passed over, and so are meetings (HR-12).</summary>
internal sealed class JournalWalk(string file, KeyStore keys) : IDisposable
{
    private const int KeysHeld = 4096;

    private readonly Database database = Database.OpenToRead(file);
    private readonly Dictionary<long, StreamKey?> held = [];
    private Statement? read;

    /// <summary>Up to so many rows after a position; where the walk has come to, which is that position when there is nothing more.</summary>
    public long Read(long after, int most, Action<WalkedEvent> each)
    {
        read ??= database.Prepare("""
            SELECT journal.position, journal.stream, journal.version, journal.type, journal.at, journal.payload, streams.name, streams.key
            FROM journal JOIN streams ON streams.id = journal.stream WHERE journal.position > ? ORDER BY journal.position LIMIT ?
            """);
        var position = after;
        try
        {
            read.Bind(1, after).Bind(2, most);
            while (read.Step())
            {
                position = read.Long(0);
                if (StreamNames.CaseOf(read.Text(6)) is { } id && KeyOf(read.Long(7)) is { } key)
                {
                    each(new WalkedEvent(read.Long(1), Opened(read, id, key)));
                }
            }
            return position;
        }
        finally
        {
            read.Reset();
        }
    }

    /// <summary>Keys may have been destroyed since.</summary>
    public void ForgetKeys() => held.Clear();

    public void Dispose()
    {
        read?.Dispose();
        database.Dispose();
    }

    private static RecordedEvent Opened(Statement row, CaseId id, StreamKey key)
    {
        var box = row.Bytes(5);
        var plain = new byte[box.Length];
        var version = row.Int(2);
        try
        {
            var opened = plain.AsSpan(0, key.Open(BoxKind.Event, version, box, plain));
            var (actor, commandId) = Envelope.Read(opened);
            return new RecordedEvent(id, version, Instants.Of(row.Long(4)), actor, commandId, EventCatalog.Read(EventTypes.Name(row.Utf8(3)), Envelope.Event(opened)));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            throw new CorruptJournalException("A payload of the journal cannot be opened.");
        }
    }

    private StreamKey? KeyOf(long id)
    {
        if (held.TryGetValue(id, out var known))
        {
            return known;
        }
        if (held.Count >= KeysHeld)
        {
            held.Clear();
        }
        return held[id] = keys.Find(id);
    }
}

/// <summary>An event of a case with the stream that it stands in.</summary>
internal readonly record struct WalkedEvent(long Stream, RecordedEvent Recorded);
