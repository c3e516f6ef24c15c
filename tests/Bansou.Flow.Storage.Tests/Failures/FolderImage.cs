using System.Diagnostics;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>What would be left on the disk: the files of a data folder as they are now, without the lock and without the map of the log, which live in memory.</summary>
internal sealed class FolderImage : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FolderImage(string root) => Copy(root, Root);

    public string Root => folder.File("data");

    public string PathOf(string name) => Path.Combine(Root, name);

    /// <summary>The same files at another place; the place.</summary>
    public string CopyTo(string place)
    {
        Copy(Root, place);
        return place;
    }

    public DataFolder Open() => DataFolder.Open(Root, TimeProvider.System);

    public void Dispose() => folder.Dispose();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "lock" && !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            // Not by File.Copy, which asks whether somebody holds the file for himself; a power cut does not ask.
            using var cp = Process.Start("cp", [file, copy]);
            cp.WaitForExit();
            cp.ExitCode.ShouldBe(0, file);
        }
    }
}
