using Bansou.Flow.Storage.Sqlite;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Tests.Verifying;

/// <summary>verify finds and locates a flipped byte, a removed row, exchanged rows, a lost end; whatever column, whatever row (DESIGN §5).</summary>
public sealed class VerificationTests : IDisposable
{
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private string JournalFile => Path.Combine(town.Root, town.Slug, "journal.db");

    private string HeadsFile => Path.Combine(town.Root, town.Slug, "heads.log");

    [Fact]
    public async Task An_untouched_journal_is_clean_open_or_closed()
    {
        await Live();

        Verification.Of(town.Root).IsClean.ShouldBeTrue();
        town.Data.Dispose();
        var report = Verification.Of(town.Root);

        report.IsClean.ShouldBeTrue(string.Join('\n', report.Municipalities.SelectMany(each => each.Findings)));
        report.Municipalities.ShouldHaveSingleItem().Events.ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("payload = substr(payload, 1, 20) || CASE substr(payload, 21, 1) WHEN x'00' THEN x'01' ELSE x'00' END || substr(payload, 22)")]
    [InlineData("hash = zeroblob(32)")]
    [InlineData("at = at + 1")]
    [InlineData("type = 'case.note-written.v1'")]
    [InlineData("command = x'00'")]
    [InlineData("fingerprint = x'00'")]
    public async Task A_changed_column_of_any_row_is_found_where_it_is(string change)
    {
        await Live();
        var rows = town.Municipality.Position;
        town.Data.Dispose();
        foreach (var position in (long[])[1, rows / 2, rows])
        {
            Tamper($"CREATE TABLE kept AS SELECT * FROM journal WHERE position = {position}", $"UPDATE journal SET {change} WHERE position = {position}");

            var findings = Findings();

            findings.ShouldContain(finding => finding.Position == position && finding.Code == "row-changed", $"{change} at {position}: {string.Join('\n', findings)}");
            findings.ShouldAllBe(finding => finding.Position == position || finding.Position == position + 1);
            Tamper($"DELETE FROM journal WHERE position = {position}", "INSERT INTO journal SELECT * FROM kept", "DROP TABLE kept");
            Findings().ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_removed_row_is_found_where_it_was()
    {
        await Live();
        town.Data.Dispose();

        Tamper("DELETE FROM journal WHERE position = 7");

        var findings = Findings();
        findings.ShouldContain(finding => finding.Code == "row-missing" && finding.Position == 7);
        findings.ShouldContain(finding => finding.Code == "row-changed" && finding.Position == 8);
    }

    [Fact]
    public async Task Two_exchanged_rows_are_found()
    {
        await Live();
        town.Data.Dispose();

        Tamper("UPDATE journal SET position = -1 WHERE position = 10", "UPDATE journal SET position = 10 WHERE position = 11", "UPDATE journal SET position = 11 WHERE position = -1");

        Findings().Select(finding => finding.Position).ShouldBeSubsetOf([10L, 11L, 12L]);
        Findings().ShouldContain(finding => finding.Position == 10);
    }

    /// <summary>Even who can compute the chain anew cannot hide a lost end, because the heads stand outside.</summary>
    [Fact]
    public async Task A_lost_end_is_found_against_the_external_head()
    {
        await Live();
        var rows = town.Municipality.Position;
        town.Data.Dispose();

        Tamper($"DELETE FROM journal WHERE position > {rows - 5}");

        Findings().ShouldContain(finding => finding.Code == "tail-missing" && finding.Position == rows - 4);
        Should.Throw<StorageException>(() => DataFolder.Open(town.Root, town.Clock)).Code.ShouldBe("journal-shorter");
    }

    [Fact]
    public async Task Payloads_of_two_cases_cannot_be_exchanged_even_with_a_new_chain()
    {
        await town.Open("c1");
        await town.Open("c2");
        town.Data.Dispose();

        Tamper("UPDATE journal SET payload = (SELECT payload FROM journal o WHERE o.stream = 2 AND o.version = 1) WHERE stream = 1 AND version = 1");

        Findings().ShouldContain(finding => finding.Code == "box-closed" && finding.Stream == 1 && finding.Version == 1);
    }

    [Fact]
    public async Task A_key_that_nobody_destroyed_is_missed()
    {
        await town.Open("c1");
        town.Data.Dispose();
        using (var keys = Database.OpenToWrite(Path.Combine(town.Root, town.Slug, "keys.db"), create: false))
        {
            keys.Execute("DELETE FROM keys");
        }

        Findings().ShouldContain(finding => finding.Code == "key-missing");
    }

    [Fact]
    public async Task A_head_that_somebody_else_wrote_is_told()
    {
        await Live();
        town.Data.Dispose();
        File.AppendAllText(HeadsFile, $"3 {new string('0', 64)} 2026-04-06T00:00:00Z 00\n");

        Findings().ShouldHaveSingleItem().Code.ShouldBe("head-unsealed");
    }

    private Task Live() => town.Live("R-01");

    private List<VerifyFinding> Findings() => [.. Verification.Of(town.Root).Municipalities.SelectMany(each => each.Findings)];

    private void Tamper(params string[] statements)
    {
        using var database = Database.OpenToWrite(JournalFile, create: false);
        foreach (var statement in statements)
        {
            database.Execute(statement);
        }
        database.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
