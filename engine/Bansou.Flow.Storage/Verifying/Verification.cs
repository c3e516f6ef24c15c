using System.Security.Cryptography;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Verifying;

/// <summary>
/// 確かめ: walks the whole journal of a municipality and says everything that is not as it was written, and where. Reads only; a server
/// may be running beside it. What was lost after the last external head cannot be found.
/// </summary>
public sealed class Verification
{
    /// <summary>A journal that is wrong everywhere is told once, not a million times.</summary>
    public const int MostFindings = 1000;

    private readonly string folder;
    private readonly string slug;
    private readonly InstallationKey key;
    private readonly List<VerifyFinding> findings = [];

    private Verification(string folder, InstallationKey key) => (this.folder, slug, this.key) = (folder, Path.GetFileName(folder), key);

    /// <summary>All municipalities of a data folder.</summary>
    public static VerifyReport Of(string dataFolder)
    {
        if (!DataFolder.IsThere(dataFolder))
        {
            throw DataFolder.NotInstalled();
        }
        var key = InstallationKey.Read(Path.Combine(dataFolder, DataFolder.KeyFile));
        var parts = Directory.EnumerateDirectories(dataFolder).Where(Municipality.IsThere).Order(StringComparer.Ordinal).Select(home => new Verification(home, key).Walk()).ToList();
        return new VerifyReport([.. parts]);
    }

    private VerifiedMunicipality Walk()
    {
        long rows = 0;
        try
        {
            using var database = Database.OpenToRead(Path.Combine(folder, Municipality.JournalFile));
            using var keys = Database.OpenToRead(Path.Combine(folder, Municipality.KeysFile));
            CheckFile(database, Municipality.JournalFile);
            CheckFile(keys, Municipality.KeysFile);
            // One reading transaction, so that a server that writes beside does not move the end.
            database.Execute("BEGIN");
            var heads = ReadHeads();
            using var boxes = new BoxCheck(keys, key);
            rows = WalkJournal(database, boxes, heads);
            database.Execute("COMMIT");
        }
        catch (StorageException e)
        {
            Add(e.Code, null, null, null, e.Message);
        }
        return new VerifiedMunicipality(slug, rows, [.. findings]);
    }

    private void CheckFile(Database database, string name)
    {
        using var check = database.Prepare("PRAGMA integrity_check(20)");
        while (check.Step())
        {
            if (check.Text(0) is not "ok")
            {
                Add("file-damaged", null, null, null, $"「{slug}/{name}」のつくりがこわれています。控えから戻してください。");
                return;
            }
        }
    }

    private Dictionary<long, string> ReadHeads()
    {
        var file = Path.Combine(folder, Municipality.HeadsFile);
        var lines = Heads.Lines(file);
        var known = Heads.Read(lines, key).ToList();
        if (lines.Count != known.Count)
        {
            Add("head-unsealed", null, null, null, $"外の頭（heads.log）に、伴走フローが書いたのではない行が {lines.Count - known.Count} 行あります。だれかが書きかえたか、書いている途中で電源が切れました。");
        }
        return known.GroupBy(head => head.Count).ToDictionary(group => group.Key, group => group.Last().Hash);
    }

    private long WalkJournal(Database database, BoxCheck boxes, Dictionary<long, string> heads)
    {
        using var read = database.Prepare("""
            SELECT j.position, j.stream, j.version, j.type, j.at, j.command, j.fingerprint, j.payload, j.hash, s.name, s.key
            FROM journal j LEFT JOIN streams s ON s.id = j.stream ORDER BY j.position
            """);
        var before = ChainHash.Beginning;
        Span<byte> expected = stackalloc byte[ChainHash.Length];
        var versions = new Dictionary<long, int>();
        long last = 0;
        while (read.Step() && findings.Count < MostFindings)
        {
            var (position, stream, version) = (read.Long(0), read.Long(1), read.Int(2));
            if (position != last + 1)
            {
                Add("row-missing", last + 1, null, null, $"記帳の {last + 1} 件目から {position - 1} 件目までがありません。控えから戻してください。");
            }
            if (read.IsNull(9))
            {
                Add("stream-missing", position, stream, version, $"{position} 件目がだれの記録かが分からなくなっています。控えから戻してください。");
            }
            var row = new ChainedRow
            {
                Position = position,
                Stream = read.IsNull(9) ? "" : read.Text(9),
                Version = version,
                Type = read.Text(3),
                At = read.Long(4),
                Command = read.Bytes(5),
                Fingerprint = read.Bytes(6),
                Payload = read.Bytes(7),
            };
            ChainHash.Next(before, row, expected);
            var stored = read.Bytes(8).ToArray();
            if (!expected.SequenceEqual(stored))
            {
                Add("row-changed", position, stream, version, $"記帳の {position} 件目が、書いたときと変わっているか、順が入れかわっています。控えから戻してください。");
            }
            CheckHead(heads, position, stored);
            CheckVersion(versions, position, stream, version);
            if (!read.IsNull(10) && boxes.Against(read.Long(10), version, read.Bytes(7)) is { } words)
            {
                Add(words.Code, position, stream, version, words.Message(position));
            }
            // The stored hash goes on, so that one changed row is one finding.
            before = stored;
            last = position;
        }
        CheckTail(heads, last);
        return last;
    }

    private void CheckHead(Dictionary<long, string> heads, long position, byte[] stored)
    {
        if (heads.Remove(position, out var hash) && hash != Convert.ToHexStringLower(stored))
        {
            Add("head-differs", position, null, null, $"記帳の {position} 件目が、外の頭（heads.log）に書きとめたものとちがいます。だれかが書きかえています。控えから戻してください。");
        }
    }

    private void CheckVersion(Dictionary<long, int> versions, long position, long stream, int version)
    {
        var next = versions.GetValueOrDefault(stream) + 1;
        if (version != next)
        {
            Add("version-gap", position, stream, version, $"記帳の {position} 件目は、その記録の {next} 番目のはずですが {version} 番目になっています。控えから戻してください。");
        }
        versions[stream] = version;
    }

    private void CheckTail(Dictionary<long, string> heads, long last)
    {
        if (heads.Keys.Where(count => count > last).DefaultIfEmpty(0).Max() is var known and > 0)
        {
            Add("tail-missing", last + 1, null, null, $"記帳は {known} 件あったはずですが、{last} 件しかありません。終わりが失われています。控えから戻してください。");
        }
    }

    private void Add(string code, long? position, long? stream, int? version, string message) => findings.Add(new VerifyFinding(code, slug, position, stream, version, message));
}
