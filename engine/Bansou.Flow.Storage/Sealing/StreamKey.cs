using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Bansou.Flow.Storage.Sealing;

/// <summary>ケースの鍵: seals and opens what belongs to one case or meeting. What a box is about (its place) is sealed in, so that boxes cannot be exchanged.</summary>
internal sealed class StreamKey(byte[] secret)
{
    private const int FingerprintLength = 8;

    private readonly AesGcm gcm = new(secret, SealedBox.TagLength);
    private readonly Lock gate = new();
    private IncrementalHash? marking;

    /// <param name="kind">What the box holds: an event, a snapshot, what a reading was for, a draft.</param>
    public byte[] Seal(BoxKind kind, int version, ReadOnlySpan<byte> plain)
    {
        var box = new byte[SealedBox.Overhead + plain.Length];
        Span<byte> about = stackalloc byte[5];
        About(kind, version, about);
        lock (gate)
        {
            SealedBox.Seal(gcm, plain, about, box);
        }
        return box;
    }

    /// <summary>How many bytes of <paramref name="plain"/> were filled.</summary>
    public int Open(BoxKind kind, int version, ReadOnlySpan<byte> box, Span<byte> plain)
    {
        Span<byte> about = stackalloc byte[5];
        About(kind, version, about);
        var length = box.Length - SealedBox.Overhead;
        lock (gate)
        {
            SealedBox.Open(gcm, box, about, plain[..length]);
        }
        return length;
    }

    /// <summary>Tells whether two commands asked for the same, without telling what.</summary>
    public byte[] Fingerprint(ReadOnlySpan<byte> content)
    {
        Span<byte> mark = stackalloc byte[HMACSHA256.HashSizeInBytes];
        lock (gate)
        {
            marking ??= IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
            marking.AppendData(content);
            marking.GetHashAndReset(mark);
        }
        return mark[..FingerprintLength].ToArray();
    }

    private static void About(BoxKind kind, int version, Span<byte> about)
    {
        about[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(about[1..], version);
    }
}

internal enum BoxKind : byte
{
    Event = 1,
    Snapshot = 2,
    Reading = 3,
    Reason = 4,
    Draft = 5,
}
