using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Journal;

/// <summary>Instants are written in UTC; a bare date means the beginning of that day in Japan, never the zone of the machine.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    private const string Written = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    private static readonly string[] Readable = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm'Z'", Written];

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IsWritten(reader) && reader.TryGetDateTimeOffset(out var instant) || TryParse(reader.GetString(), out instant)
            ? instant
            : throw new JsonException("An instant needs its offset.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToUniversalTime().ToString(Written, CultureInfo.InvariantCulture));

    /// <summary>As <see cref="Write"/> leaves it, to the second or finer and in UTC: journals are full of these, and the reader's own way is many times faster.</summary>
    private static bool IsWritten(in Utf8JsonReader reader) =>
        reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false, ValueSpan.Length: >= 20 } && reader.ValueSpan[^1] == (byte)'Z';

    public static bool TryParse([NotNullWhen(true)] string? text, out DateTimeOffset instant)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            instant = day > DateOnly.MinValue ? OfficeTime.StartOf(day) : default;
            return day > DateOnly.MinValue;
        }
        return DateTimeOffset.TryParseExact(text, Readable, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
    }
}
