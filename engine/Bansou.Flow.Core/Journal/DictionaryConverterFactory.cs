using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bansou.Flow.Core.Journal;

/// <summary>Writes dictionaries in the order of their names, so that the same journal is the same byte for byte on every machine (CS-17).</summary>
internal sealed class DictionaryConverterFactory : JsonConverterFactory
{
    public static bool IsDictionary(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>) && type.GetGenericArguments()[0] == typeof(string);

    public override bool CanConvert(Type typeToConvert) => IsDictionary(typeToConvert);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)Activator.CreateInstance(typeof(DictionaryConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()[1]));

    private sealed class DictionaryConverter<T> : JsonConverter<ImmutableDictionary<string, T>>
    {
        public override ImmutableDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException("A dictionary must be an object.");
            }
            var item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            var items = ImmutableDictionary.CreateBuilder<string, T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                items[name] = JsonSerializer.Deserialize(ref reader, item)!;
            }
            return items.ToImmutable();
        }

        public override void Write(Utf8JsonWriter writer, ImmutableDictionary<string, T> value, JsonSerializerOptions options)
        {
            var item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            writer.WriteStartObject();
            foreach (var (name, each) in value.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                writer.WritePropertyName(name);
                JsonSerializer.Serialize(writer, each, item);
            }
            writer.WriteEndObject();
        }
    }
}
