using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bansou.Flow.Core.Definitions.Writing;

/// <summary>How a text is laid out: its line ends and its indentation. New values are written the same way.</summary>
internal sealed class SourceLayout
{
    private readonly string _newLine;
    private readonly char _indentCharacter;
    private readonly int _indentSize;

    private SourceLayout(string newLine, char indentCharacter, int indentSize) =>
        (_newLine, _indentCharacter, _indentSize) = (newLine, indentCharacter, indentSize);

    public static SourceLayout Of(ReadOnlySpan<byte> text)
    {
        var newline = text.IndexOf((byte)'\n');
        var lineEnd = newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
        var indent = newline < 0 ? "" : LeadingBlank(text[(newline + 1)..]);
        return indent.Length is 0 or > 16 ? new(lineEnd, ' ', 2) : new(lineEnd, indent[0], indent.Length);
    }

    /// <summary>Blanks at the beginning of the line on which the byte at <paramref name="offset"/> stands.</summary>
    public static string IndentAt(ReadOnlySpan<byte> text, int offset) =>
        LeadingBlank(text[(text[..offset].LastIndexOf((byte)'\n') + 1)..]);

    /// <summary>The line end and the indentation one level inside the given one.</summary>
    public string NewLineInside(string indent) => _newLine + indent + new string(_indentCharacter, _indentSize);

    public string NewLine(string indent) => _newLine + indent;

    public string Print(JsonNode? value, bool onLines, string indent)
    {
        if (value is null)
        {
            return "null";
        }
        var text = value.ToJsonString(new JsonSerializerOptions
        {
            // Japanese stays readable; the text is a file and never part of a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = onLines,
            IndentCharacter = _indentCharacter,
            IndentSize = _indentSize,
            NewLine = _newLine,
        });
        return onLines ? text.Replace(_newLine, _newLine + indent, StringComparison.Ordinal) : text;
    }

    public static string Quote(string name) => JsonValue.Create(name).ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string LeadingBlank(ReadOnlySpan<byte> line)
    {
        var length = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
        return Encoding.ASCII.GetString(length < 0 ? line : line[..length]);
    }
}
