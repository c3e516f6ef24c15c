using System.Text;

namespace Bansou.Flow.Tests;

/// <summary>Looks for words in the raw bytes of files, in every encoding that a program here could have written them in.</summary>
internal static class Bytes
{
    public static List<string> FilesWith(string folder, string words) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "lock" && Holds(file, words)).Select(file => Path.GetRelativePath(folder, file))];

    public static bool Holds(string file, string words)
    {
        var bytes = File.ReadAllBytes(file);
        return new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Any(encoding => bytes.AsSpan().IndexOf(encoding.GetBytes(words)) >= 0);
    }
}
