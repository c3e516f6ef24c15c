using System.Diagnostics;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>A disk of a few megabytes (tmpfs) of its own; a machine that refuses it fails the test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string filler;

    public SmallDisk(int megabytes)
    {
        Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "bansou-small-disk", folder.Path);
        filler = Path.Combine(folder.Path, "filler");
    }

    public string PathOf(string name) => Path.Combine(folder.Path, name);

    /// <summary>Takes what is free, to the last byte.</summary>
    public void Fill()
    {
        using var stream = new FileStream(filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                stream.Write(block);
            }
        }
        catch (IOException)
        {
            new DriveInfo(folder.Path).AvailableFreeSpace.ShouldBeLessThan(4096);
        }
    }

    public void MakeRoom() => File.Delete(filler);

    public void Dispose()
    {
        Run("umount", folder.Path);
        folder.Dispose();
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"This machine refuses “{program} {string.Join(' ', arguments)}”, so a full disk cannot be tested: {said}");
    }
}
