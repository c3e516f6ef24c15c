using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Bansou.Flow.Storage.Journal;

/// <summary>How payloads are written as JSON: Japanese as it is.</summary>
internal static class JournalText
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = 256, SkipValidation = true };
}
