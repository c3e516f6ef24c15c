using System.Collections.Immutable;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Backups;

/// <summary>控えの中の記帳ひとつ: how long it is and how it ends, as the manifest says it.</summary>
/// <param name="Schema">Number of the newest script that its database has seen.</param>
/// <param name="Hash">Of its last row, as hex.</param>
internal sealed record BackedUpJournal(string Slug, int Schema, long Events, string Hash)
{
    /// <summary>Of all municipalities that are laid out in a folder.</summary>
    public static ImmutableArray<BackedUpJournal> In(string folder) =>
        [.. Directory.EnumerateDirectories(folder).Where(Municipality.IsThere).Order(StringComparer.Ordinal).Select(Of)];

    private static BackedUpJournal Of(string home)
    {
        using var database = Database.OpenToRead(Path.Combine(home, Municipality.JournalFile));
        using var last = database.Prepare("SELECT position, hash FROM journal ORDER BY position DESC LIMIT 1");
        var (events, hash) = last.Step() ? (last.Long(0), last.Bytes(1).ToArray()) : (0, ChainHash.Beginning.ToArray());
        return new BackedUpJournal(Path.GetFileName(home), SchemaMigrator.VersionOf(database), events, Convert.ToHexStringLower(hash));
    }
}
