using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal.Upcasters;

namespace Bansou.Flow.Core.Journal;

/// <summary>出来事の目録: stored name and shape of every event. The names are the file format of the journal.</summary>
public static class EventCatalog
{
    private static readonly ImmutableArray<EventRow> Rows = [.. FlowJson.Events, .. ReferralJson.Events, .. SupportJson.Events, .. IntakeJson.Events, .. PlanJson.Events, .. BondJson.Events, .. PeopleJson.Events, .. SheetJson.Events];

    private static readonly FrozenDictionary<Type, EventRow> ByType = Rows.ToFrozenDictionary(row => row.Type);

    private static readonly FrozenDictionary<string, EventRow> ByName = Rows.ToFrozenDictionary(row => row.Name);

    /// <summary>All stored names, in the order of the tables.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Rows.Select(row => row.Name)];

    public static string NameOf(CaseEvent happened) => ByType[happened.GetType()].Name;

    /// <summary>The event in plain Japanese.</summary>
    public static string LabelOf(CaseEvent happened) => ByType[happened.GetType()].Label;

    /// <summary>The event of a stored name in plain Japanese; the name itself when there is no such event.</summary>
    public static string LabelOf(string name) => ByName.TryGetValue(name, out var row) ? row.Label : name;

    /// <summary>The payload in UTF-8.</summary>
    public static byte[] Write(CaseEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, ByType[happened.GetType()].Json);

    /// <summary>The payload as the next value of a writer.</summary>
    public static void Write(Utf8JsonWriter writer, CaseEvent happened) => JsonSerializer.Serialize(writer, happened, ByType[happened.GetType()].Json);

    /// <summary>The event of a stored name, old forms as today's; an unknown name or payload means a broken journal.</summary>
    public static CaseEvent Read(string name, ReadOnlySpan<byte> payload) => Read(name, payload, EventUpcasters.OfCases);

    /// <summary>The same with other old forms than those that ever were.</summary>
    public static CaseEvent Read(string name, ReadOnlySpan<byte> payload, UpcasterTable upcasters) =>
        ByName.TryGetValue(name, out var row) ? Read(row, payload) : Read(Current(name, upcasters), upcasters.Upcast(name, payload));

    private static EventRow Current(string old, UpcasterTable upcasters) =>
        ByName.TryGetValue(upcasters.NameNow(old), out var row) ? row : throw new CorruptJournalException($"There is no event '{old}'.");

    private static CaseEvent Read(EventRow row, ReadOnlySpan<byte> payload)
    {
        try
        {
            return (CaseEvent)JsonSerializer.Deserialize(payload, row.Json)!;
        }
        catch (JsonException)
        {
            // What stands in the payload is personal; only the place may be told.
            throw new CorruptJournalException($"The payload of an event '{row.Name}' cannot be read.");
        }
    }
}

/// <param name="Name">Stored name such as <c>case.step-opened.v1</c>.</param>
/// <param name="Label">The same for people, such as ステップが開いた.</param>
/// <param name="MakeJson">How it is read and written; made when it is first needed, because making all of them is most of a start.</param>
internal sealed record EventRow(string Name, string Label, Type Type, Func<JsonTypeInfo> MakeJson)
{
    private JsonTypeInfo? json;

    public JsonTypeInfo Json => json ??= MakeJson();

    public static EventRow Of<T>(string name, string label, Func<JsonTypeInfo<T>> makeJson) => new(name, label, typeof(T), makeJson);
}
