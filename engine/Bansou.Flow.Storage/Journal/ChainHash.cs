using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Bansou.Flow.Storage.Journal;

/// <summary>つながり: a row's hash covers the hash before it and every column, so that nothing can be changed, lost or exchanged unnoticed.</summary>
internal static class ChainHash
{
    public const int Length = SHA256.HashSizeInBytes;

    private const int Numbers = sizeof(long) + sizeof(int) + sizeof(long);
    private const int Parts = 5;
    private const int MostOnStack = 2048;

    /// <summary>Stands before the first row.</summary>
    public static readonly byte[] Beginning = new byte[Length];

    public static void Next(ReadOnlySpan<byte> before, in ChainedRow row, Span<byte> after)
    {
        var most = Length + Numbers + (Parts * sizeof(int)) + Encoding.UTF8.GetMaxByteCount(row.Stream.Length) + Encoding.UTF8.GetMaxByteCount(row.Type.Length)
            + row.Command.Length + row.Fingerprint.Length + row.Payload.Length;
        var rented = most > MostOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var all = rented ?? stackalloc byte[MostOnStack];
        SHA256.HashData(all[..Gather(before, row, all)], after);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>The bytes that are hashed, in one piece, because asking the hash for each part costs more than hashing it.</summary>
    private static int Gather(ReadOnlySpan<byte> before, in ChainedRow row, Span<byte> into)
    {
        before.CopyTo(into);
        var rest = into[Length..];
        BinaryPrimitives.WriteInt64LittleEndian(rest, row.Position);
        BinaryPrimitives.WriteInt32LittleEndian(rest[8..], row.Version);
        BinaryPrimitives.WriteInt64LittleEndian(rest[12..], row.At);
        rest = rest[Numbers..];
        rest = AddText(rest, row.Stream);
        rest = AddText(rest, row.Type);
        rest = Add(rest, row.Command);
        rest = Add(rest, row.Fingerprint);
        rest = Add(rest, row.Payload);
        return into.Length - rest.Length;
    }

    /// <summary>With its length, so that no two rows give the same bytes.</summary>
    private static Span<byte> Add(Span<byte> into, ReadOnlySpan<byte> part)
    {
        BinaryPrimitives.WriteInt32LittleEndian(into, part.Length);
        part.CopyTo(into[sizeof(int)..]);
        return into[(sizeof(int) + part.Length)..];
    }

    private static Span<byte> AddText(Span<byte> into, string text)
    {
        var length = Encoding.UTF8.GetBytes(text, into[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(into, length);
        return into[(sizeof(int) + length)..];
    }
}

/// <summary>A row of the journal as the chain sees it.</summary>
internal readonly ref struct ChainedRow
{
    public required long Position { get; init; }
    public required string Stream { get; init; }
    public required int Version { get; init; }
    public required string Type { get; init; }
    public required long At { get; init; }
    public ReadOnlySpan<byte> Command { get; init; }
    public ReadOnlySpan<byte> Fingerprint { get; init; }
    public required ReadOnlySpan<byte> Payload { get; init; }
}
