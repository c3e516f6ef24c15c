using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Tests.Failures;

namespace Bansou.Flow.Storage.Tests.Backups;

/// <summary>Where a restore may go: an empty folder stays the folder that it was (its rights, its disk); what is there is never touched (DESIGN §6).</summary>
public sealed class RestorePlaceTests : IDisposable
{
    private readonly Town town = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        town.Dispose();
        folder.Dispose();
    }

    private string Key => Path.Combine(town.Root, "installation.key");

    [LinuxFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task The_folder_keeps_its_rights_and_the_key_is_for_the_server_alone()
    {
        await Back();
        var target = folder.File("data");
        Directory.CreateDirectory(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var copy = folder.File("key-on-a-stick");
        File.Copy(Key, copy);
        File.SetUnixFileMode(copy, (UnixFileMode)0b110_110_110);

        Bring(target, copy);

        File.GetUnixFileMode(target).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.GetUnixFileMode(Path.Combine(target, "installation.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>As in a container, where the data folder is a disk of its own.</summary>
    [RootFact]
    public async Task The_folder_may_be_a_disk_of_its_own()
    {
        await Back();
        using var disk = new SmallDisk(64);

        Bring(disk.PathOf("."), Key).Verified.IsClean.ShouldBeTrue();

        using var data = DataFolder.Open(disk.PathOf("."), town.Clock);
        data.Municipalities.ShouldHaveSingleItem();
    }

    [RootFact]
    public async Task A_full_disk_is_told_and_nothing_is_left()
    {
        await Back();
        using var disk = new SmallDisk(2);
        disk.Fill();

        Refused(() => Bring(disk.PathOf("data"), Key)).ShouldBe("disk-full");
        Refused(() => Backup.Write(town.Root, new BackupOptions { File = disk.PathOf("two.bansou") }, town.Clock)).ShouldBe("disk-full");

        Directory.EnumerateFileSystemEntries(disk.PathOf(".")).Select(Path.GetFileName).ShouldBe(["filler"]);
        Directory.Exists(Path.Combine(town.Root, "backup.unfinished")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_killed_restore_has_left_is_in_nobodys_way()
    {
        await Back();
        var rest = Path.Combine(folder.File("data"), "restore.unfinished", "standard");
        Directory.CreateDirectory(rest);
        File.WriteAllText(Path.Combine(rest, "journal.db"), "half");

        Should.Throw<StorageException>(() => DataFolder.Open(folder.File("data"), town.Clock)).Code.ShouldBe("not-installed");
        Bring(folder.File("data"), Key).Verified.IsClean.ShouldBeTrue();
        Directory.EnumerateDirectories(folder.File("data")).Select(Path.GetFileName).ShouldBe(["standard"]);
    }

    [Fact]
    public async Task A_folder_of_the_operator_that_has_a_like_name_is_let_be()
    {
        await Back();
        var theirs = folder.File("data.unfinished");
        Directory.CreateDirectory(theirs);
        File.WriteAllText(Path.Combine(theirs, "mine.txt"), "たいせつ");

        Bring(folder.File("data"), Key);

        File.Exists(Path.Combine(theirs, "mine.txt")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_key_of_another_installation_is_told_as_such_and_nothing_is_left()
    {
        await Back();
        using var other = new Town("kenkoiki");

        Refused(() => Bring(folder.File("data"), Path.Combine(other.Root, "installation.key"))).ShouldBe("key-of-another");
        File.WriteAllText(folder.File("short.key"), "みじかい");
        Refused(() => Bring(folder.File("data"), folder.File("short.key"))).ShouldBe("key-damaged");

        Directory.Exists(folder.File("data")).ShouldBeFalse();
    }

    private async Task Back()
    {
        await town.Open("c1");
        Backup.Write(town.Root, new BackupOptions { File = folder.File("open.bansou") }, town.Clock).Verified.IsClean.ShouldBeTrue();
    }

    private RestoreReport Bring(string target, string keys) => Restore.Run(new RestoreOptions { File = folder.File("open.bansou"), DataFolder = target, KeysFile = keys }, town.Clock);

    private static string Refused(Action act) => Should.Throw<StorageException>(act).Code;
}
