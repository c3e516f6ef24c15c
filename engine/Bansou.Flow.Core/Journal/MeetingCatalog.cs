using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal.Upcasters;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Journal;

/// <summary>会議の出来事の目録: stored name and shape of every event of a meeting. The names are the file format of its journal.</summary>
public static class MeetingCatalog
{
    private static readonly FrozenDictionary<Type, EventRow> ByType = MeetingJson.Events.ToFrozenDictionary(row => row.Type);

    private static readonly FrozenDictionary<string, EventRow> ByName = MeetingJson.Events.ToFrozenDictionary(row => row.Name);

    /// <summary>All stored names, in the order of the table.</summary>
    public static ImmutableArray<string> Names { get; } = [.. MeetingJson.Events.Select(row => row.Name)];

    public static string NameOf(MeetingEvent happened) => ByType[happened.GetType()].Name;

    /// <summary>The event in plain Japanese.</summary>
    public static string LabelOf(MeetingEvent happened) => ByType[happened.GetType()].Label;

    /// <summary>The event of a stored name in plain Japanese; the name itself when there is no such event.</summary>
    public static string LabelOf(string name) => ByName.TryGetValue(name, out var row) ? row.Label : name;

    /// <summary>The payload in UTF-8.</summary>
    public static byte[] Write(MeetingEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, ByType[happened.GetType()].Json);

    public static void Write(Utf8JsonWriter writer, MeetingEvent happened) => JsonSerializer.Serialize(writer, happened, ByType[happened.GetType()].Json);

    /// <summary>The event of a stored name, old forms as today's; an unknown name or payload means a broken journal.</summary>
    public static MeetingEvent Read(string name, ReadOnlySpan<byte> payload) => Read(name, payload, EventUpcasters.OfMeetings);

    /// <summary>The same with other old forms than those that ever were.</summary>
    public static MeetingEvent Read(string name, ReadOnlySpan<byte> payload, UpcasterTable upcasters) =>
        ByName.TryGetValue(name, out var row) ? Read(row, payload) : Read(Current(name, upcasters), upcasters.Upcast(name, payload));

    private static EventRow Current(string old, UpcasterTable upcasters) =>
        ByName.TryGetValue(upcasters.NameNow(old), out var row) ? row : throw new CorruptJournalException($"There is no event '{old}'.");

    private static MeetingEvent Read(EventRow row, ReadOnlySpan<byte> payload)
    {
        try
        {
            return (MeetingEvent)JsonSerializer.Deserialize(payload, row.Json)!;
        }
        catch (JsonException)
        {
            throw new CorruptJournalException($"The payload of an event '{row.Name}' cannot be read.");
        }
    }
}
