using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Sqlite;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Tests.Backups;

/// <summary>backup and restore (DESIGN §5, §6): one file, taken while others write, checked to the last byte, without names, useless without its keys.</summary>
public sealed class BackupTests : IDisposable
{
    private const string Passphrase = "ながい合言葉は安全のもと";

    private readonly Town town = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        town.Dispose();
        folder.Dispose();
    }

    private string Target => folder.File("restored");

    private string InstallationKey => Path.Combine(town.Root, "installation.key");

    [Fact]
    public async Task What_was_there_when_the_backup_was_taken_is_there_after_a_restore()
    {
        await town.Live("R-01");
        var rows = Projections.Rows.Of(town.Municipality);
        var before = Snapshot(town.Municipality);
        var report = Back("one.bansou", Passphrase);
        await town.Note("later", "控えのあと");

        var restored = Bring("one.bansou", Passphrase);

        report.Verified.IsClean.ShouldBeTrue();
        restored.Verified.IsClean.ShouldBeTrue();
        using var data = DataFolder.Open(Target, town.Clock);
        var municipality = data.Municipalities.ShouldHaveSingleItem();
        Snapshot(municipality).ShouldBe(before);
        Projections.Rows.Of(municipality).ShouldBe(rows);
        Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).ShouldBe(["one.bansou", "restored"], ignoreOrder: true);
        Directory.Exists(Path.Combine(town.Root, "backup.unfinished")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_restored_installation_goes_on()
    {
        await town.Open("c1");
        Back("one.bansou", Passphrase);
        Bring("one.bansou", Passphrase);
        var actor = town.Counselor;
        using var data = DataFolder.Open(Target, town.Clock);

        var outcome = await data.Municipalities.Single().Cases.RunAsync(new CaseId("c1"), actor, "k", new CaseCommand.WriteNotice("つづき"), null, CancellationToken.None);

        outcome.Decision.ShouldBeOfType<Decision.Accepted>();
        Verification.Of(Target).IsClean.ShouldBeTrue();
    }

    [Fact]
    public async Task An_open_backup_holds_no_name_and_not_the_key_that_would_open_it()
    {
        await town.Open("c1");
        await town.Run("c1", new CaseCommand.NamePerson("架空野 花子", "カクウノ ハナコ"));
        town.Municipality.Projections.CatchUp();
        Bytes.FilesWith(town.Root, "架空野 花子").ShouldNotBeEmpty();

        Back("open.bansou");

        Bytes.Holds(folder.File("open.bansou"), "架空野").ShouldBeFalse();
        File.ReadAllBytes(folder.File("open.bansou")).AsSpan().IndexOf(File.ReadAllBytes(InstallationKey)).ShouldBe(-1);
        Refused(() => Bring("open.bansou")).ShouldBe("keys-needed");
        Bring("open.bansou", keys: InstallationKey).Verified.IsClean.ShouldBeTrue();
        using var data = DataFolder.Open(Target, town.Clock);
        data.Municipalities.Single().CaseLists.Search("花子", new PersonId("x"), 10).Cases.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_backup_with_a_passphrase_is_opened_by_that_passphrase_alone()
    {
        await town.Open("c1");
        Back("sealed.bansou", Passphrase);

        File.ReadAllBytes(folder.File("sealed.bansou")).AsSpan().IndexOf("SQLite format"u8).ShouldBe(-1);
        Refused(() => Bring("sealed.bansou")).ShouldBe("passphrase-needed");
        Refused(() => Bring("sealed.bansou", Passphrase + "。")).ShouldBe("passphrase-wrong");
        Refused(() => Back("short.bansou", "みじかい")).ShouldBe("passphrase-short");
    }

    [Fact]
    public async Task The_keys_can_go_into_a_backup_of_their_own()
    {
        await town.Open("c1");
        Backup.Write(town.Root, new BackupOptions { File = folder.File("data.bansou"), Passphrase = Passphrase, KeysFile = folder.File("keys.bansou") }, town.Clock);

        Refused(() => Bring("data.bansou", Passphrase)).ShouldBe("keys-needed");
        Refused(() => Bring("keys.bansou", Passphrase)).ShouldBe("other-kind");
        Bring("data.bansou", Passphrase, folder.File("keys.bansou")).Verified.IsClean.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null, 24)]
    [InlineData(Passphrase, 3)]
    public async Task A_changed_byte_anywhere_and_a_cut_anywhere_are_told_and_nothing_is_written(string? passphrase, int times)
    {
        await town.Open("c1");
        Back("whole.bansou", passphrase);
        var whole = File.ReadAllBytes(folder.File("whole.bansou"));
        var random = new Random(20260406);
        for (var i = 0; i < times; i++)
        {
            var changed = whole.ToArray();
            changed[i < 12 && passphrase is null ? i : random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(folder.File("changed.bansou"), changed);
            File.WriteAllBytes(folder.File("cut.bansou"), whole[..random.Next(whole.Length)]);
            File.WriteAllBytes(folder.File("longer.bansou"), [.. whole, 0]);

            foreach (var file in (string[])["changed.bansou", "cut.bansou", "longer.bansou"])
            {
                Refused(() => Bring(file, passphrase, InstallationKey)).ShouldBeOneOf("backup-damaged", "passphrase-wrong", "passphrase-needed", "not-a-backup", "newer-backup");
                Directory.EnumerateFileSystemEntries(folder.Path).Any(entry => entry.Contains("restored", StringComparison.Ordinal)).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public async Task A_backup_taken_while_many_write_is_one_moment_of_each_journal()
    {
        await town.Open("c1");
        using var stop = new CancellationTokenSource();
        var written = 0;
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                await town.Note("c1", $"電話 {writer}-{i}");
                Interlocked.Increment(ref written);
            }
        })).ToList();
        SpinWait.SpinUntil(() => Volatile.Read(ref written) > 20, TimeSpan.FromMinutes(1)).ShouldBeTrue();

        var before = town.Municipality.Position;
        Back("busy.bansou", Passphrase);
        var after = town.Municipality.Position;
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        var events = Bring("busy.bansou", Passphrase).Verified.Municipalities.Single().Events;
        events.ShouldBeInRange(before, after);
        Verification.Of(town.Root).IsClean.ShouldBeTrue();
    }

    [Fact]
    public async Task Nothing_is_put_over_what_is_there()
    {
        await town.Open("c1");
        Back("one.bansou", Passphrase);
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "mine.txt"), "たいせつ");

        Refused(() => Bring("one.bansou", Passphrase)).ShouldBe("not-empty");
        Refused(() => Back("one.bansou", Passphrase)).ShouldBe("file-there");
        Directory.EnumerateFileSystemEntries(Target).ShouldHaveSingleItem();
        Refused(() => Backup.Write(Target, new BackupOptions { File = folder.File("two.bansou") }, town.Clock)).ShouldBe("not-installed");
    }

    [Fact]
    public async Task A_journal_that_was_changed_before_the_backup_is_told_and_not_restored()
    {
        await town.Open("c1");
        town.Data.Dispose();
        using (var database = Database.OpenToWrite(Path.Combine(town.Root, town.Slug, "journal.db"), create: false))
        {
            database.Execute("UPDATE journal SET at = at + 1 WHERE position = 1");
        }

        Back("one.bansou", Passphrase).Verified.Municipalities.Single().Findings.ShouldContain(finding => finding.Code == "row-changed" && finding.Position == 1);
        Refused(() => Bring("one.bansou", Passphrase)).ShouldBe("backup-unsound");
        Directory.Exists(Target).ShouldBeFalse();
    }

    /// <summary>A new table is copied unless it is said that it can be made again: whoever adds one decides here.</summary>
    [Fact]
    public void Of_every_table_it_is_known_whether_it_goes_into_a_backup()
    {
        string[] kept =
        [
            "accounts", "case_links", "developments", "disposal_requests", "disposals", "failed_sign_ins", "flow_drafts", "flow_versions", "hand_overs", "journal", "legal_holds", "memberships", "organisations", "packs", "partner_links", "readings",
            "registry_changes", "resources", "saved_filters", "settings", "sheet_drafts", "statistics_kept", "streams", "substitutes", "visits",
        ];
        var tables = town.Municipality.Writer.Between(database =>
        {
            using var read = database.Prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'");
            var names = new List<string>();
            while (read.Step())
            {
                names.Add(read.Text(0));
            }
            return names;
        });

        tables.Order(StringComparer.Ordinal).ShouldBe(kept.Concat(JournalCopy.MadeAgain).Order(StringComparer.Ordinal));
    }

    private BackupReport Back(string name, string? passphrase = null) => Backup.Write(town.Root, new BackupOptions { File = folder.File(name), Passphrase = passphrase }, town.Clock);

    private RestoreReport Bring(string name, string? passphrase = null, string? keys = null) =>
        Restore.Run(new RestoreOptions { File = folder.File(name), DataFolder = Target, Passphrase = passphrase, KeysFile = keys }, town.Clock);

    private static string Refused(Action act) => Should.Throw<StorageException>(act).Code;

    private static string Snapshot(Municipality municipality)
    {
        var cases = municipality.Writer.Between(database =>
        {
            using var read = database.Prepare("SELECT case_id FROM cases ORDER BY case_id");
            var ids = new List<string>();
            while (read.Step())
            {
                ids.Add(read.Text(0));
            }
            return ids;
        });
        return string.Concat(cases.Select(id => System.Text.Encoding.UTF8.GetString(JournalLines.Write(municipality.Cases.History(new CaseId(id), 0, int.MaxValue)))));
    }
}
