using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>When each periodic step began, as pairs.</summary>
internal sealed class PeriodicConverter : JsonConverter<ImmutableDictionary<StepId, DateTimeOffset>>
{
    public override ImmutableDictionary<StepId, DateTimeOffset> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var entries = ImmutableDictionary.CreateBuilder<StepId, DateTimeOffset>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var step = new StepId(reader.GetString()!);
            reader.Read();
            entries[step] = reader.GetDateTimeOffset();
        }
        return entries.ToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableDictionary<StepId, DateTimeOffset> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (step, at) in value.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
        {
            writer.WriteString(step.Value, at);
        }
        writer.WriteEndObject();
    }
}
