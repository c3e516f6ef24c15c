using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>記帳の行: one JSON line for each event, UTF-8, LF, always the same bytes for the same events (CS-17).</summary>
public static class JournalLines
{
    private const byte LineFeed = (byte)'\n';

    public static byte[] Write(IEnumerable<RecordedEvent> events)
    {
        using var lines = new MemoryStream();
        foreach (var recorded in events)
        {
            using (var writer = new Utf8JsonWriter(lines, JournalOptions.Writer))
            {
                Write(writer, recorded);
            }
            lines.WriteByte(LineFeed);
        }
        return lines.ToArray();
    }

    /// <summary>Reads what <see cref="Write(IEnumerable{RecordedEvent})"/> wrote; anything else is a broken journal.</summary>
    public static ImmutableArray<RecordedEvent> Read(ReadOnlySpan<byte> lines)
    {
        var events = ImmutableArray.CreateBuilder<RecordedEvent>();
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf(LineFeed);
            events.Add(ReadLine(end < 0 ? lines : lines[..end], events.Count + 1));
            lines = end < 0 ? [] : lines[(end + 1)..];
        }
        return events.DrainToImmutable();
    }

    private static void Write(Utf8JsonWriter writer, RecordedEvent recorded)
    {
        writer.WriteStartObject();
        writer.WriteString("case", recorded.Case.Value);
        writer.WriteNumber("version", recorded.Version);
        writer.WritePropertyName("at");
        JsonSerializer.Serialize(writer, recorded.At, LineJson.Shapes.DateTimeOffset);
        writer.WritePropertyName("actor");
        JsonSerializer.Serialize(writer, recorded.Actor, LineJson.Shapes.Actor);
        writer.WriteString("command", recorded.CommandId);
        writer.WriteString("type", EventCatalog.NameOf(recorded.Event));
        writer.WritePropertyName("data");
        EventCatalog.Write(writer, recorded.Event);
        writer.WriteEndObject();
    }

    private static RecordedEvent ReadLine(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            var read = JsonSerializer.Deserialize(line, LineJson.Shapes.JournalLine)!;
            return new RecordedEvent(read.Case, read.Version, read.At, read.Actor, read.Command, EventCatalog.Read(read.Type, JsonSerializer.SerializeToUtf8Bytes(read.Data, LineJson.Shapes.JsonElement)));
        }
        catch (JsonException)
        {
            throw new CorruptJournalException($"Line {number} of the journal cannot be read.");
        }
    }
}
