using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bansou.Flow.Storage.Backups;

/// <summary>控えの目録: what is in a backup, with a checksum for each part.</summary>
internal sealed partial record BackupManifest(string Format, string Kind, DateTimeOffset Created, ImmutableArray<BackedUpJournal> Municipalities, ImmutableArray<BackupPart> Parts)
{
    public const string Newest = "bansou-backup/1";

    /// <summary>Of a whole installation.</summary>
    public const string Whole = "installation";

    /// <summary>Of its keys alone.</summary>
    public const string Keys = "keys";

    /// <summary>One municipality on its way to another installation.</summary>
    public const string OneMunicipality = "municipality";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Throws <see cref="JsonException"/> for anything else than a manifest; a part can lie nowhere but where parts of a backup lie.</summary>
    public static BackupManifest Read(ReadOnlySpan<byte> json)
    {
        var manifest = JsonSerializer.Deserialize<BackupManifest>(json, Json) ?? throw new JsonException();
        if (manifest.Format != Newest)
        {
            throw new StorageException("newer-backup", "この控えは、もっと新しい伴走フローで取られています。新しい版を入れてから戻してください。何も変えていません。");
        }
        return IsWhole(manifest) ? manifest : throw new JsonException();
    }

    private static bool IsWhole(BackupManifest manifest) =>
        !manifest.Parts.IsDefault && manifest.Parts.All(part => part is { Name: { } name, Length: >= 0 } && PartName().IsMatch(name))
        && !manifest.Municipalities.IsDefault && manifest.Municipalities.All(journal => journal is { Slug: not null });

    [GeneratedRegex(@"^(installation\.json|installation\.key|disposals\.jsonl|[a-z0-9][a-z0-9-]{0,39}/(journal\.db|keys\.db|heads\.log))\z")]
    private static partial Regex PartName();
}

/// <param name="Name">As in the data folder.</param>
/// <param name="Sha256">As hex.</param>
internal sealed record BackupPart(string Name, long Length, string Sha256);
