using System.Collections.Frozen;
using System.Text;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Storage.Journal;

/// <summary>The texts of stored names, found by their bytes, so that a long history does not make the same text ten thousand times.</summary>
internal static class EventTypes
{
    private static readonly FrozenDictionary<ulong, (byte[] Utf8, string Name)> Known = EventCatalog.Names.Concat(MeetingCatalog.Names)
        .Select(name => (Utf8: Encoding.UTF8.GetBytes(name), Name: name))
        .DistinctBy(entry => Digest(entry.Utf8))
        .ToFrozenDictionary(entry => Digest(entry.Utf8));

    public static string Name(ReadOnlySpan<byte> utf8) =>
        Known.TryGetValue(Digest(utf8), out var entry) && utf8.SequenceEqual(entry.Utf8) ? entry.Name : Encoding.UTF8.GetString(utf8);

    /// <summary>FNV-1a.</summary>
    private static ulong Digest(ReadOnlySpan<byte> bytes)
    {
        var digest = 14695981039346656037UL;
        foreach (var each in bytes)
        {
            digest = (digest ^ each) * 1099511628211UL;
        }
        return digest;
    }
}
