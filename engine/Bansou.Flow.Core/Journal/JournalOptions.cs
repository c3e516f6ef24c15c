using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Bansou.Flow.Core.Journal;

/// <summary>How events and commands are written as JSON: camelCase, words for enumerations, Japanese readable, nothing for null.</summary>
internal static class JournalOptions
{
    /// <summary>As deep as the reader of files goes (<see cref="Definitions.Reading.SourceReader.DeepestNesting"/>), and its own levels around it.</summary>
    public const int DeepestNesting = 256;

    public static readonly JavaScriptEncoder Readable = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonWriterOptions Writer = new() { Encoder = Readable, MaxDepth = DeepestNesting };

    /// <summary>For JSON without a shape.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = Readable, MaxDepth = DeepestNesting };

    /// <summary>New each time, because a serializer context makes its options its own.</summary>
    public static JsonSerializerOptions New() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Readable,
        MaxDepth = DeepestNesting,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new InstantConverter(),
            new ListConverterFactory(),
            new DictionaryConverterFactory(),
        },
    };
}
