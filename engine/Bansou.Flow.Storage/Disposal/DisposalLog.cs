using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bansou.Flow.Storage.Disposal;

/// <summary>
/// 消した記録の一覧 (<c>disposals.jsonl</c>): what was disposed of, in the data folder and beside each backup, so that a restore of an older backup does it
/// again. Holds no word of a case.
/// </summary>
internal static class DisposalLog
{
    public const string FileName = "disposals.jsonl";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static ImmutableArray<DisposalLine> Read(string file) => File.Exists(file) ? [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Line)] : [];

    /// <summary>On disk before the key goes; a line that is there already is not written again.</summary>
    public static void Add(string file, IEnumerable<DisposalLine> lines)
    {
        var known = Read(file).Select(line => line.Mark).ToHashSet(StringComparer.Ordinal);
        var fresh = lines.Where(line => known.Add(line.Mark)).ToList();
        if (fresh.Count == 0)
        {
            return;
        }
        var text = (File.Exists(file) ? File.ReadAllText(file) : "") + string.Concat(fresh.Select(line => JsonSerializer.Serialize(line, Json) + "\n"));
        var unfinished = file + ".unfinished";
        using (var stream = OwnerOnly.Open(unfinished, FileMode.Create, FileAccess.Write))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }
        File.Move(unfinished, file, overwrite: true);
    }

    /// <summary>Takes over what one list has and the other has not.</summary>
    public static void Bring(string? from, string into)
    {
        if (from is not null)
        {
            Add(into, Read(from));
        }
    }

    private static DisposalLine Line(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<DisposalLine>(text, Json) is { Stream: not null, Mark: not null } line ? line : throw new JsonException();
        }
        catch (JsonException e)
        {
            throw new StorageException("disposals-damaged", "消した記録の一覧（disposals.jsonl）に読めない行があります。データのフォルダにある一覧の写しと取りかえてください。何も変えていません。", e);
        }
    }
}

/// <param name="Stream">Name of the stream.</param>
/// <param name="Mark">Hash of its first event, as hex: tells it from every other stream that has the same name.</param>
internal sealed record DisposalLine(
    string Municipality, string Stream, string Mark, DisposalGround Ground, string RequestedBy, DateTimeOffset RequestedAt, string ApprovedBy, DateTimeOffset ApprovedAt);
