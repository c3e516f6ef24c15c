using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Bansou.Flow.Storage.Flows;

/// <summary>A pack's files as one value: always the same bytes for the same files.</summary>
public static class PackArchive
{
    /// <summary>The earliest time that a zip can hold, so that no clock gets in.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IReadOnlyDictionary<string, byte[]> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, bytes) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
                entry.LastWriteTime = NoTime;
                using var into = entry.Open();
                into.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    public static Dictionary<string, byte[]> Read(ReadOnlySpan<byte> archive)
    {
        using var stream = new MemoryStream(archive.ToArray());
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var from = entry.Open();
            using var into = new MemoryStream();
            from.CopyTo(into);
            files[entry.FullName] = into.ToArray();
        }
        return files;
    }

    /// <summary>Of the contents, not of the archive.</summary>
    public static string Hash(IReadOnlyDictionary<string, byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
