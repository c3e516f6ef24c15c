using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Journal;

/// <summary>会議の出来事の目録: stored name and shape of every event of a meeting. The names are the file format of its journal.</summary>
public static class MeetingCatalog
{
    private static readonly FrozenDictionary<Type, MeetingRow> ByType = MeetingJson.Events.ToFrozenDictionary(row => row.Json.Type);

    private static readonly FrozenDictionary<string, MeetingRow> ByName = MeetingJson.Events.ToFrozenDictionary(row => row.Name);

    /// <summary>All stored names, in the order of the table.</summary>
    public static ImmutableArray<string> Names { get; } = [.. MeetingJson.Events.Select(row => row.Name)];

    public static string NameOf(MeetingEvent happened) => ByType[happened.GetType()].Name;

    /// <summary>The payload in UTF-8.</summary>
    public static byte[] Write(MeetingEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, ByType[happened.GetType()].Json);

    /// <summary>The event of a stored name; an unknown name or payload means a broken journal.</summary>
    public static MeetingEvent Read(string name, ReadOnlySpan<byte> payload)
    {
        if (!ByName.TryGetValue(name, out var row))
        {
            throw new CorruptJournalException($"There is no event '{name}'.");
        }
        try
        {
            return (MeetingEvent)JsonSerializer.Deserialize(payload, row.Json)!;
        }
        catch (JsonException)
        {
            throw new CorruptJournalException($"The payload of an event '{name}' cannot be read.");
        }
    }
}

/// <param name="Name">Stored name such as <c>meeting.called.v1</c>.</param>
internal sealed record MeetingRow(string Name, JsonTypeInfo Json);
