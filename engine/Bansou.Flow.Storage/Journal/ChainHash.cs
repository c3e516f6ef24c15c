using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Bansou.Flow.Storage.Journal;

/// <summary>つながり: a row's hash covers the hash before it and every column, so that nothing can be changed, lost or exchanged unnoticed.</summary>
internal static class ChainHash
{
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>Stands before the first row.</summary>
    public static readonly byte[] Beginning = new byte[Length];

    public static void Next(IncrementalHash hash, ReadOnlySpan<byte> before, in ChainedRow row, Span<byte> after)
    {
        Span<byte> numbers = stackalloc byte[8 + 4 + 8];
        BinaryPrimitives.WriteInt64LittleEndian(numbers, row.Position);
        BinaryPrimitives.WriteInt32LittleEndian(numbers[8..], row.Version);
        BinaryPrimitives.WriteInt64LittleEndian(numbers[12..], row.At);
        hash.AppendData(before);
        hash.AppendData(numbers);
        AppendText(hash, row.Stream);
        AppendText(hash, row.Type);
        AppendPart(hash, row.Command);
        AppendPart(hash, row.Fingerprint);
        AppendPart(hash, row.Payload);
        hash.GetHashAndReset(after);
    }

    /// <summary>With its length, so that no two rows give the same bytes.</summary>
    private static void AppendPart(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }

    private static void AppendText(IncrementalHash hash, string text)
    {
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        AppendPart(hash, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
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
