using System.Globalization;
using System.Text.Json;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Half characters in <c>\uD800</c> escapes: valid JSON, but no text. They are replaced by U+FFFD, and said.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The text of an escaped JSON string (without quotes) whose syntax was already checked.</summary>
    public static string Unescape(ReadOnlySpan<byte> raw, out bool found)
    {
        var copy = new byte[raw.Length + 2];
        copy[0] = copy[^1] = (byte)'"';
        raw.CopyTo(copy.AsSpan(1));
        found = Replace(copy.AsSpan(1, raw.Length));
        var reader = new Utf8JsonReader(copy);
        reader.Read();
        return reader.GetString()!;
    }

    private static bool Replace(Span<byte> raw)
    {
        var found = false;
        for (var i = raw.IndexOf((byte)'\\'); i >= 0 && i < raw.Length;)
        {
            var unit = UnitAt(raw, i);
            if (unit is { } high && char.IsHighSurrogate(high) && UnitAt(raw, i + EscapeLength) is { } low && char.IsLowSurrogate(low))
            {
                i += 2 * EscapeLength;
            }
            else if (unit is { } half && char.IsSurrogate(half))
            {
                "\\uFFFD"u8.CopyTo(raw[i..]);
                found = true;
                i += EscapeLength;
            }
            else
            {
                i += 2;
            }
            var next = i < raw.Length ? raw[i..].IndexOf((byte)'\\') : -1;
            i = next < 0 ? raw.Length : i + next;
        }
        return found;
    }

    private static char? UnitAt(ReadOnlySpan<byte> raw, int index) =>
        index + EscapeLength <= raw.Length && raw[index] == '\\' && raw[index + 1] == 'u'
        && ushort.TryParse(raw.Slice(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
