using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Cases;

/// <summary>A case that was used lately: its place, its key and its newest state. Commands of one case stand in line here, so that conflicts are rare.</summary>
internal sealed class HotCase(StreamPlace? place, StreamKey key, long keyId, LoadedCase loaded)
{
    private volatile LoadedCase current = loaded;

    public StreamPlace? Place { get; private set; } = place;

    public StreamKey Key { get; } = key;

    public long KeyId { get; } = keyId;

    public LoadedCase Current => current;

    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Called by the writer when the events are on disk.</summary>
    public void Written(long stream, LoadedCase after)
    {
        Place ??= new StreamPlace(stream, KeyId);
        current = after;
    }
}
