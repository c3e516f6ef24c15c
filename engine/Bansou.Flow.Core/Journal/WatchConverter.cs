using System.Text.Json;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases.Watching;

namespace Bansou.Flow.Core.Journal;

/// <summary>Which of its three states watching is in.</summary>
internal sealed class WatchConverter : JsonConverter<WatchState>
{
    public override WatchState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var stored = JsonSerializer.Deserialize(ref reader, StateJson.Shapes.StoredWatch)!;
        return stored switch
        {
            { Going: { } going } => new WatchState.Watching(going.SosReceiver, going.Since, going.NextContact, going.ContactsMade),
            { Preparing: true } => new WatchState.Preparing(),
            _ => WatchState.None,
        };
    }

    public override void Write(Utf8JsonWriter writer, WatchState value, JsonSerializerOptions options)
    {
        var stored = value switch
        {
            WatchState.NotWatching => new StoredWatch(false, null),
            WatchState.Preparing => new StoredWatch(true, null),
            WatchState.Watching w => new StoredWatch(false, new StoredWatching(w.SosReceiver, w.Since, w.NextContact, w.ContactsMade)),
            _ => throw new System.Diagnostics.UnreachableException(value.GetType().Name),
        };
        JsonSerializer.Serialize(writer, stored, StateJson.Shapes.StoredWatch);
    }
}
