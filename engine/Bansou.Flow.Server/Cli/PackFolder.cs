using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Server.Cli;

/// <summary>A pack as it lies in a folder: its files by path inside the pack.</summary>
internal static class PackFolder
{
    /// <summary>A pack has some dozens of files; a folder with far more is something else.</summary>
    private const int MostFiles = 2000;

    /// <summary>The folder as given, or of a pack that is shipped with the program; null when there is none.</summary>
    public static string? Find(string path)
    {
        string[] places = [path, Path.Combine(AppContext.BaseDirectory, path), Path.Combine(AppContext.BaseDirectory, "workflows", path)];
        return places.FirstOrDefault(Directory.Exists);
    }

    public static Dictionary<string, byte[]> Read(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
        .Order(StringComparer.Ordinal)
        .Take(MostFiles)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), ReadFile, StringComparer.Ordinal);

    /// <summary>As much as the reader takes, and one byte more so that it can say that it is too much.</summary>
    internal static byte[] ReadFile(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[(int)Math.Min(stream.Length, SourceReader.LargestText + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
