using System.Text.Json;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Server.Http;

/// <summary>A tree of values back as JSON; of names that stand twice the last one counts.</summary>
internal static class SourceJsonText
{
    /// <summary>As deep as the reader goes, and a little more.</summary>
    private static readonly JsonWriterOptions Writer = new() { Encoder = ApiJson.Readable, MaxDepth = 256 };

    public static T? Deserialize<T>(SourceNode node) => JsonSerializer.Deserialize<T>(Write(node), ApiJson.Options);

    public static byte[] Write(SourceNode node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Writer))
        {
            Write(json, node);
        }
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, SourceNode node)
    {
        switch (node.Kind)
        {
            case SourceKind.Null:
                json.WriteNullValue();
                break;
            case SourceKind.Boolean:
                json.WriteBooleanValue(node.AsBoolean() == true);
                break;
            case SourceKind.Number:
                json.WriteRawValue(node.Text!);
                break;
            case SourceKind.String:
                json.WriteStringValue(node.Text);
                break;
            case SourceKind.Array:
                json.WriteStartArray();
                foreach (var item in node.Items)
                {
                    Write(json, item);
                }
                json.WriteEndArray();
                break;
            case SourceKind.Object:
                json.WriteStartObject();
                foreach (var name in node.Properties.Select(property => property.Key).Distinct(StringComparer.Ordinal))
                {
                    json.WritePropertyName(name);
                    Write(json, node[name]!);
                }
                json.WriteEndObject();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }
}
