using System.Text.Json;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>One line of the journal as it stands in the file.</summary>
internal sealed record JournalLine(CaseId Case, int Version, DateTimeOffset At, Actor Actor, string Command, string Type, JsonElement Data);

/// <summary>The same of a meeting.</summary>
internal sealed record MeetingLine(MeetingId Meeting, int Version, DateTimeOffset At, Actor Actor, string Command, string Type, JsonElement Data);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JournalLine))]
[JsonSerializable(typeof(MeetingLine))]
internal sealed partial class LineJson : JsonSerializerContext
{
    public static readonly LineJson Shapes = new(new JsonSerializerOptions(JournalOptions.New()) { RespectRequiredConstructorParameters = true });
}
