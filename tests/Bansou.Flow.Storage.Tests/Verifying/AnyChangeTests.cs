using Bansou.Flow.Storage.Sqlite;
using Bansou.Flow.Storage.Verifying;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Storage.Tests.Verifying;

/// <summary>Whatever column of whatever row is changed by one bit, whatever row is lost, whatever two rows change places: verify names the place (DESIGN §5).</summary>
public sealed class AnyChangeTests : IDisposable
{
    private static readonly string[] Numbers = ["stream", "version", "at"];
    private static readonly string[] Blobs = ["payload", "hash", "command", "fingerprint"];
    private static readonly int Times = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 1000 : 60;

    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private string JournalFile => Path.Combine(town.Root, town.Slug, "journal.db");

    [Fact]
    public async Task Any_change_of_any_row_is_located()
    {
        await town.Live("R-01");
        await town.Open("other");
        var rows = (int)town.Municipality.Position;
        town.Data.Dispose();
        var whole = File.ReadAllBytes(JournalFile);
        var changes = from row in Gen.Choose(1, rows)
                      from kind in Gen.Elements((string[])[.. Numbers, .. Blobs, "type", "lost", "swapped", "name"])
                      from bit in Gen.Choose(0, 255)
                      select (row, kind, bit);

        Prop.ForAll(changes.ToArbitrary(), change => Located(whole, change.row, change.kind, change.bit, rows)).Check(Config.QuickThrowOnFailure.WithMaxTest(Times));
    }

    private bool Located(byte[] whole, int row, string kind, int bit, int rows)
    {
        File.WriteAllBytes(JournalFile, whole);
        foreach (var rest in (string[])[JournalFile + "-wal", JournalFile + "-shm"])
        {
            File.Delete(rest);
        }
        var other = row == rows ? 1 : row + 1;
        if (!Change(row, other, kind, bit))
        {
            return true;
        }
        var findings = Verification.Of(town.Root).Municipalities.Single().Findings;
        return kind switch
        {
            "swapped" => findings.Any(finding => finding.Position == row) && findings.Any(finding => finding.Position == other),
            "lost" when row == rows => findings.Any(finding => finding is { Code: "tail-missing" } && finding.Position == row),
            _ => findings.Any(finding => finding.Position == row),
        };
    }

    /// <summary>False when the row has nothing there to change.</summary>
    private bool Change(int row, int other, string kind, int bit)
    {
        using var database = Database.OpenToWrite(JournalFile, create: false);
        database.Execute("PRAGMA foreign_keys=OFF; DROP INDEX journal_stream; DROP INDEX journal_command;");
        if (Blobs.Contains(kind))
        {
            return FlipBlob(database, row, kind, bit);
        }
        database.Execute(kind switch
        {
            "lost" => $"DELETE FROM journal WHERE position = {row}",
            "swapped" => $"UPDATE journal SET position = -1 WHERE position = {row}; UPDATE journal SET position = {row} WHERE position = {other}; UPDATE journal SET position = {other} WHERE position = -1",
            "type" => $"UPDATE journal SET type = type || 'x' WHERE position = {row}",
            "name" => $"UPDATE streams SET name = name || 'x' WHERE id = (SELECT stream FROM journal WHERE position = {row})",
            _ => $"UPDATE journal SET {kind} = ({kind} | {1L << (bit % 31)}) - ({kind} & {1L << (bit % 31)}) WHERE position = {row}",
        });
        return true;
    }

    private static bool FlipBlob(Database database, int row, string column, int bit)
    {
        byte[] bytes;
        using (var read = database.Prepare($"SELECT {column} FROM journal WHERE position = {row} AND {column} IS NOT NULL"))
        {
            if (!read.Step())
            {
                return false;
            }
            bytes = read.Bytes(0).ToArray();
        }
        bytes[bit % bytes.Length] ^= (byte)(1 << (bit % 8));
        using var update = database.Prepare($"UPDATE journal SET {column} = ? WHERE position = {row}");
        update.Bind(1, bytes).Run();
        return true;
    }
}
