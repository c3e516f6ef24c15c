using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;

namespace Bansou.Flow.Storage.Sealing;

/// <summary>Events of one decision as they go into the journal: stored name and sealed envelope.</summary>
internal static class SealedEvents
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? json;

    /// <param name="version">Of the stream before them.</param>
    public static (string Type, byte[] Payload)[] Of<T>(StreamKey key, Actor actor, string commandId, int version, ImmutableArray<T> events, Func<T, string> nameOf, Action<Utf8JsonWriter, T> write)
    {
        buffer ??= new ArrayBufferWriter<byte>(4096);
        json ??= new Utf8JsonWriter(buffer, JournalText.Options);
        var boxes = new (string, byte[])[events.Length];
        for (var i = 0; i < events.Length; i++)
        {
            var plain = Envelope.Write(buffer, actor, commandId, events[i], write, json);
            boxes[i] = (nameOf(events[i]), key.Seal(BoxKind.Event, version + i + 1, plain));
        }
        return boxes;
    }
}
