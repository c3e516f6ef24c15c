using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Tests.Folder;

/// <summary>Nobody but the account of the server enters the data folder or reads a file of it, a backup or an export; Windows gives rights by the folder.</summary>
public sealed class FilePermissionTests : IDisposable
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder700 = File600 | UnixFileMode.UserExecute;

    private const string Passphrase = "ながい合言葉は安全のもと";

    private readonly Town town = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        town.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Everything_that_a_running_installation_lays_down_is_for_its_owner_only()
    {
        await town.Open("c1");
        await town.Note("c1", "ことば");
        await town.Run("c1", new CaseCommand.TakeFarewell("またいつでも"));
        town.Municipality.Projections.CatchUp();
        Names(town.Root).ShouldBe(["installation.json", "installation.key", "journal.db", "journal.db-shm", "journal.db-wal", "keys.db", "keys.db-shm", "keys.db-wal", "lock"], ignoreOrder: true);
        ShouldBeOwnersOnly(town.Root);

        town.Municipality.Disposals.Request(new CaseId("c1"), DisposalGround.PersonAsked, "clerk", "ご本人の求め");
        await town.Municipality.Disposals.ApproveAsync(new CaseId("c1"), "chief");
        town.Restart();

        Names(town.Root).ShouldContain("disposals.jsonl");
        Names(town.Root).ShouldContain("heads.log");
        ShouldBeOwnersOnly(town.Root);
    }

    [Fact]
    public async Task Backups_exports_and_what_is_restored_of_them_are_for_their_owner_only()
    {
        await town.Open("c1");
        await town.Run("c1", new CaseCommand.TakeFarewell("またいつでも"));
        town.Municipality.Disposals.Request(new CaseId("c1"), DisposalGround.PersonAsked, "clerk", "ご本人の求め");
        await town.Municipality.Disposals.ApproveAsync(new CaseId("c1"), "chief");
        Backup.Write(town.Root, new BackupOptions { File = folder.File("all.bansou") }, town.Clock);
        Backup.Write(town.Root, new BackupOptions { File = folder.File("sealed.bansou"), Passphrase = Passphrase, KeysFile = folder.File("keys.bansou") }, town.Clock);
        Backup.Export(town.Root, town.Slug, new BackupOptions { File = folder.File("one.bansou"), Passphrase = Passphrase }, town.Clock);

        Restore.Run(new RestoreOptions { File = folder.File("sealed.bansou"), Passphrase = Passphrase, KeysFile = folder.File("keys.bansou"), DataFolder = folder.File("restored") }, town.Clock);
        Restore.Import(new RestoreOptions { File = folder.File("one.bansou"), Passphrase = Passphrase, DataFolder = folder.File("restored"), As = "second" }, town.Clock);

        Names(folder.Path).ShouldContain("one.bansou");
        ShouldBeOwnersOnly(folder.File("restored"));
        ShouldBeOwnersOnly(folder.Path);
    }

    [Fact]
    public void The_copy_that_is_put_aside_before_a_new_schema_is_for_its_owner_only()
    {
        using (var database = Database.OpenToWrite(folder.File("journal.db"), create: true))
        {
            SchemaMigrator.Bring(database, upTo: 6);
            SchemaMigrator.Bring(database);
        }

        Names(folder.Path).ShouldBe(["journal.db", "journal.db.schema-6"], ignoreOrder: true);
        ShouldBeOwnersOnly(folder.Path);
    }

    private static IEnumerable<string> Names(string path) => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!);

    private static void ShouldBeOwnersOnly(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        File.GetUnixFileMode(path).ShouldBe(Folder700, path);
        foreach (var entry in Directory.EnumerateFileSystemEntries(path, "*", SearchOption.AllDirectories))
        {
            File.GetUnixFileMode(entry).ShouldBe(Directory.Exists(entry) ? Folder700 : File600, entry);
        }
    }
}
