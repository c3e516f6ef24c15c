using System.Diagnostics;
using System.Text.Json;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Journal;

/// <summary>Writes a value of a file as JSON again; numbers as they stand.</summary>
internal static class SourceJson
{
    /// <summary>The JSON of a value in UTF-8.</summary>
    public static byte[] Text(SourceNode node)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, JournalOptions.Writer))
        {
            Write(writer, node);
        }
        return text.ToArray();
    }

    public static void Write(Utf8JsonWriter writer, SourceNode node)
    {
        switch (node.Kind)
        {
            case SourceKind.Null:
                writer.WriteNullValue();
                break;
            case SourceKind.Boolean:
                writer.WriteBooleanValue(node.Text == "true");
                break;
            case SourceKind.Number:
                writer.WriteRawValue(node.Text!);
                break;
            case SourceKind.String:
                writer.WriteStringValue(node.Text);
                break;
            case SourceKind.Array:
                writer.WriteStartArray();
                foreach (var item in node.Items)
                {
                    Write(writer, item);
                }
                writer.WriteEndArray();
                break;
            case SourceKind.Object:
                writer.WriteStartObject();
                foreach (var (name, value) in node.Properties)
                {
                    writer.WritePropertyName(name);
                    Write(writer, value);
                }
                writer.WriteEndObject();
                break;
            default:
                throw new UnreachableException(node.Kind.ToString());
        }
    }
}
