using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Cases;

/// <summary>Makes what is written down of a decision: sealed events, changed rows, now and then a snapshot.</summary>
internal sealed class CaseWriting(HotCases hotCases, SharedConcerns concerns)
{
    /// <summary>Events between snapshots: few enough that a long case opens quickly, many enough that writing them does not matter.</summary>
    private const int SnapshotEvery = 500;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? json;

    public Append Append(HotCase hot, Actor actor, Asked asked, DateTimeOffset now, LoadedCase before, LoadedCase after, ImmutableArray<CaseEvent> events)
    {
        var open = OpenConcerns.Of(after.State);
        var concernsChanged = !open.SequenceEqual(OpenConcerns.Of(before.State));
        var snapshot = before.Version / SnapshotEvery == after.Version / SnapshotEvery ? null : hot.Key.Seal(BoxKind.Snapshot, after.Version, CaseSnapshot.Write(after));
        var changed = CaseRows.Between(before, after);
        return new Append
        {
            Stream = StreamNames.Of(before.Id),
            StreamId = hot.Place?.Id,
            KeyId = hot.KeyId,
            ExpectedVersion = before.Version,
            At = Instants.Micros(now),
            Command = asked.Digest,
            Fingerprint = hot.Key.Fingerprint(asked.Content),
            Events = Seal(hot.Key, actor, asked.CommandId, before.Version, events),
            Rows = (rows, stream) =>
            {
                changed.Write(rows, stream);
                if (concernsChanged)
                {
                    rows.WriteConcerns(stream, before.Id, open);
                }
                if (snapshot is not null)
                {
                    rows.WriteSnapshot(stream, after.Version, CaseLoader.Build, snapshot);
                }
            },
            Committed = stream =>
            {
                hot.Written(stream, after);
                if (hotCases.Find(before.Id) is { } kept && kept != hot)
                {
                    hotCases.Remove(before.Id);
                }
                if (before.Version == 0)
                {
                    hotCases.Add(before.Id, hot);
                }
                if (concernsChanged)
                {
                    concerns.Set(before.Id, open);
                }
            },
        };
    }

    private static (string, byte[])[] Seal(StreamKey key, Actor actor, string commandId, int version, ImmutableArray<CaseEvent> events)
    {
        buffer ??= new ArrayBufferWriter<byte>(4096);
        json ??= new Utf8JsonWriter(buffer, JournalText.Options);
        var boxes = new (string, byte[])[events.Length];
        for (var i = 0; i < events.Length; i++)
        {
            var happened = events[i];
            var plain = Envelope.Write(buffer, actor, commandId, writer => EventCatalog.Write(writer, happened), json);
            boxes[i] = (EventCatalog.NameOf(happened), key.Seal(BoxKind.Event, version + i + 1, plain));
        }
        return boxes;
    }
}
