using System.Buffers;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Journal;

/// <summary>Where sealed events are opened, one after the other; what was opened is wiped at the end.</summary>
internal sealed class OpenedEvent
{
    private byte[] plain = ArrayPool<byte>.Shared.Rent(4096);

    /// <summary>Opens the row that a statement stands on and gives it to the reader.</summary>
    public void Give(Statement row, StreamKey key, int expected, StoredEventReader reader)
    {
        var at = row.Int(0);
        if (at != expected)
        {
            throw new CorruptJournalException($"Version {expected} of a stream is missing.");
        }
        var box = row.Bytes(3);
        if (box.Length > plain.Length)
        {
            Clear();
            plain = ArrayPool<byte>.Shared.Rent(box.Length);
        }
        var length = key.Open(BoxKind.Event, at, box, plain);
        reader(at, EventTypes.Name(row.Utf8(1)), row.Long(2), plain.AsSpan(0, length));
    }

    public void Clear() => ArrayPool<byte>.Shared.Return(plain, clearArray: true);
}
