using System.Collections.Immutable;
using System.Text.Json;

namespace Bansou.Flow.Core.Journal;

/// <summary>会議の記帳の行: like <see cref="JournalLines"/>, of meetings; a file of its own, because not everybody may see it (CS-13).</summary>
public static class MeetingLines
{
    private const byte LineFeed = (byte)'\n';

    public static byte[] Write(IEnumerable<RecordedMeetingEvent> events)
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

    /// <summary>Reads what <see cref="Write(IEnumerable{RecordedMeetingEvent})"/> wrote; anything else is a broken journal.</summary>
    public static ImmutableArray<RecordedMeetingEvent> Read(ReadOnlySpan<byte> lines)
    {
        var events = ImmutableArray.CreateBuilder<RecordedMeetingEvent>();
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf(LineFeed);
            events.Add(ReadLine(end < 0 ? lines : lines[..end], events.Count + 1));
            lines = end < 0 ? [] : lines[(end + 1)..];
        }
        return events.DrainToImmutable();
    }

    private static void Write(Utf8JsonWriter writer, RecordedMeetingEvent recorded)
    {
        writer.WriteStartObject();
        writer.WriteString("meeting", recorded.Meeting.Value);
        writer.WriteNumber("version", recorded.Version);
        writer.WritePropertyName("at");
        JsonSerializer.Serialize(writer, recorded.At, LineJson.Shapes.DateTimeOffset);
        writer.WritePropertyName("actor");
        JsonSerializer.Serialize(writer, recorded.Actor, LineJson.Shapes.Actor);
        writer.WriteString("command", recorded.CommandId);
        writer.WriteString("type", MeetingCatalog.NameOf(recorded.Event));
        writer.WritePropertyName("data");
        MeetingCatalog.Write(writer, recorded.Event);
        writer.WriteEndObject();
    }

    private static RecordedMeetingEvent ReadLine(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            var read = JsonSerializer.Deserialize(line, LineJson.Shapes.MeetingLine)!;
            var payload = JsonSerializer.SerializeToUtf8Bytes(read.Data, LineJson.Shapes.JsonElement);
            return new RecordedMeetingEvent(read.Meeting, read.Version, read.At, read.Actor, read.Command, MeetingCatalog.Read(read.Type, payload));
        }
        catch (JsonException)
        {
            throw new Cases.CorruptJournalException($"Line {number} of the journal cannot be read.");
        }
    }
}
