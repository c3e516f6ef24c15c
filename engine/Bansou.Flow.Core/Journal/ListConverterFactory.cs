using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bansou.Flow.Core.Journal;

/// <summary>Writes lists; one that was never set is written, and comes back, as an empty one.</summary>
internal sealed class ListConverterFactory : JsonConverterFactory
{
    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    public override bool CanConvert(Type typeToConvert) => IsList(typeToConvert);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)Activator.CreateInstance(typeof(ListConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()));

    private sealed class ListConverter<T> : JsonConverter<ImmutableArray<T>>
    {
        public override bool HandleNull => true;

        public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                return [];
            }
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException("A list must be an array.");
            }
            var item = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            var items = ImmutableArray.CreateBuilder<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(JsonSerializer.Deserialize(ref reader, item)!);
            }
            return items.DrainToImmutable();
        }

        public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
        {
            var item = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            writer.WriteStartArray();
            foreach (var each in value.IsDefault ? [] : value)
            {
                JsonSerializer.Serialize(writer, each, item);
            }
            writer.WriteEndArray();
        }
    }
}
