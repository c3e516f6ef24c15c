using System.Globalization;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>A folder in which the account of the server may not write (another user): a clear word, nothing changed, no stack trace.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ReadOnlyFolderTests : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly Town town = new();
    private readonly TemporaryFolder program = new();

    public void Dispose()
    {
        town.Dispose();
        program.Dispose();
    }

    [RootFact]
    public async Task Without_the_right_to_write_it_says_so()
    {
        await Filled();

        Nobody().ShouldBe("read-only");
    }

    [RootFact]
    public async Task Without_the_right_to_read_the_key_it_says_so()
    {
        await Filled();
        File.SetUnixFileMode(Path.Combine(town.Root, "installation.key"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Nobody().ShouldBe("cannot-open");
    }

    [RootFact]
    public async Task Without_the_right_to_enter_it_does_not_say_that_nothing_is_there()
    {
        await Filled();
        File.SetUnixFileMode(town.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Nobody().ShouldBe("cannot-open");
    }

    [RootFact]
    public async Task A_database_that_cannot_be_written_is_told_though_the_folder_can()
    {
        await Filled();
        foreach (var name in (string[])["", "lock"])
        {
            File.SetUnixFileMode(Path.Combine(town.Root, name), Enterable | UnixFileMode.OtherWrite);
        }

        Nobody().ShouldBeOneOf("read-only", "cannot-open");
    }

    /// <summary>Everything of root's, readable by all.</summary>
    private async Task Filled()
    {
        await town.Open("c1");
        town.Data.Dispose();
        File.SetUnixFileMode(Path.GetDirectoryName(town.Root)!, Enterable);
        Open(town.Root);
        foreach (var file in Directory.EnumerateFiles(Victim.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = program.File(Path.GetRelativePath(Victim.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Open(program.Path);
    }

    private static void Open(string folder)
    {
        File.SetUnixFileMode(folder, Enterable);
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories))
        {
            File.SetUnixFileMode(entry, Directory.Exists(entry) ? Enterable : Readable);
        }
    }

    /// <summary>The code that another user gets; nothing in the folder changes.</summary>
    private string Nobody()
    {
        var before = Contents();
        using var victim = Victim.StartAs("nobody", program.Path, "hold", town.Root);
        victim.WaitForEnd();
        victim.ExitCode.ShouldBe(3, string.Join('\n', victim.Lines));
        Contents().ShouldBe(before);
        return victim.Lines[^1].Split('\t')[1];
    }

    private List<string> Contents() =>
        [.. town.Files().Where(file => Path.GetFileName(file) != "lock").Order(StringComparer.Ordinal).Select(file => string.Create(CultureInfo.InvariantCulture, $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"))];
}
