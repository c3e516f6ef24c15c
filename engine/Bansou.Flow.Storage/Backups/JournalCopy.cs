using System.Collections.Frozen;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Backups;

/// <summary>
/// 写し: one municipality as a backup keeps it, taken in one reading while others write. What can be made again from the journal stays out, because names
/// stand there in the open.
/// </summary>
internal static class JournalCopy
{
    /// <summary>Tables that <c>rebuild</c> fills. Every other table is copied, so that a new one is rather copied than lost.</summary>
    public static readonly FrozenSet<string> MadeAgain = FrozenSet.Create(
        "snapshots", "cases", "worklist", "receiver_concerns", "timeline", "search", "projections", "statistics", "statistics_flows", "bundles", "receiver_news", "referral_receivers", "missing_resources");

    /// <summary>Copies journal, keys and external heads.</summary>
    /// <param name="wrap">Wraps the keys of the copy and seals its heads; the installation's own, or another one's.</param>
    public static void Write(string from, string into, InstallationKey key, InstallationKey wrap, TimeProvider clock)
    {
        OwnerOnly.Folder(into);
        var (count, hash) = CopyJournal(Path.Combine(from, Municipality.JournalFile), Path.Combine(into, Municipality.JournalFile));
        // After the journal: a key is on disk before anything that it seals.
        KeyCopy.Write(Path.Combine(from, Municipality.KeysFile), Path.Combine(into, Municipality.KeysFile));
        KeyCopy.Rewrap(Path.Combine(into, Municipality.KeysFile), key, wrap);
        var heads = Path.Combine(from, Municipality.HeadsFile);
        if (count > 0)
        {
            new Heads(heads, key, clock).Write(count, hash);
        }
        Heads.Copy(heads, key, Path.Combine(into, Municipality.HeadsFile), wrap, count);
    }

    private static (long Count, byte[] Hash) CopyJournal(string from, string into)
    {
        using var copy = Database.OpenToWrite(into, create: true);
        copy.Execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;");
        using (var attach = copy.Prepare("ATTACH ? AS source"))
        {
            attach.Bind(1, from).Run();
        }
        var version = (int)(copy.Number("PRAGMA source.user_version") ?? 0);
        if (version > SchemaMigrator.Newest)
        {
            throw SchemaMigrator.Newer(version);
        }
        SchemaMigrator.Bring(copy, version);
        copy.Execute("BEGIN");
        foreach (var table in Tables(copy))
        {
            copy.Execute($"INSERT INTO main.{table} SELECT * FROM source.{table}");
        }
        copy.Execute("COMMIT; DETACH source");
        using var last = copy.Prepare("SELECT position, hash FROM journal ORDER BY position DESC LIMIT 1");
        return last.Step() ? (last.Long(0), last.Bytes(1).ToArray()) : (0, ChainHash.Beginning);
    }

    private static List<string> Tables(Database copy)
    {
        var names = new List<string>();
        using var read = copy.Prepare("""
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
            INTERSECT SELECT name FROM pragma_table_list WHERE schema = 'source' AND type = 'table'
            """);
        while (read.Step())
        {
            names.Add(read.Text(0));
        }
        names.RemoveAll(MadeAgain.Contains);
        return names;
    }
}
