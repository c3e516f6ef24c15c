namespace Bansou.Flow.Storage;

/// <summary>
/// 持ち主だけ: folders and files that only the account of the server can enter and read (0700, 0600). Windows gives rights by the folder that they lie in. A
/// database is made empty here first: what SQLite lays beside it has the same rights.
/// </summary>
internal static class OwnerOnly
{
    private const UnixFileMode ReadWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>One that is there already stays as it is.</summary>
    public static string Folder(string path) =>
        (OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, ReadWrite | UnixFileMode.UserExecute)).FullName;

    /// <param name="mode">One that makes the file where it is not there.</param>
    public static FileStream Open(string file, FileMode mode, FileAccess access, FileShare share = FileShare.None, int bufferSize = 4096, FileOptions options = FileOptions.None)
    {
        var all = new FileStreamOptions { Mode = mode, Access = access, Share = share, BufferSize = bufferSize, Options = options };
        if (!OperatingSystem.IsWindows())
        {
            all.UnixCreateMode = ReadWrite;
        }
        return new FileStream(file, all);
    }

    public static void Write(string file, ReadOnlySpan<byte> content)
    {
        using var stream = Open(file, FileMode.Create, FileAccess.Write);
        stream.Write(content);
    }

    /// <summary>An empty file for SQLite to write into, unless there is one.</summary>
    public static void Reserve(string file)
    {
        if (File.Exists(file))
        {
            return;
        }
        try
        {
            Open(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(e, file);
        }
    }
}
