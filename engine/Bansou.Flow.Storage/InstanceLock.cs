using System.Globalization;

namespace Bansou.Flow.Storage;

/// <summary>ひとりだけ: one process at a time works in a data folder; the system takes the lock away from a process that ends, however it ends.</summary>
internal sealed class InstanceLock : IDisposable
{
    private readonly FileStream stream;

    private InstanceLock(FileStream stream) => this.stream = stream;

    public static InstanceLock Take(string folder)
    {
        var file = Path.Combine(folder, "lock");
        try
        {
            var stream = OwnerOnly.Open(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, bufferSize: 0);
            Sign(stream);
            return new InstanceLock(stream);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageException("read-only", "データのフォルダに書く権限がありません。フォルダの権限を確かめてください。", e);
        }
        catch (IOException e)
        {
            throw new StorageException("in-use", "このデータのフォルダは、もう動いている伴走フローが使っています。ふたつ同時には動かせません。先に動いているほうを止めてから、もう一度してください。", e);
        }
    }

    public void Dispose() => stream.Dispose();

    /// <summary>Whose lock it is, for whoever looks; the lock holds without it, on a full disk too.</summary>
    private static void Sign(FileStream stream)
    {
        try
        {
            stream.SetLength(0);
            stream.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        }
        catch (IOException)
        {
            // The lock does not need it.
        }
    }
}
