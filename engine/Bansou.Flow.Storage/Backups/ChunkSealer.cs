using System.Buffers.Binary;
using System.Security.Cryptography;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Backups;

/// <summary>Writes sealed chunks; disposing it writes the last one. The key seals one stream only, so that numbers may serve as nonces.</summary>
internal sealed class ChunkSealer(Stream into, byte[] key, byte[] about) : WriteOnlyStream
{
    public const int ChunkLength = 1 << 20;

    private readonly AesGcm gcm = new(key, SealedBox.TagLength);
    private readonly byte[] plain = new byte[ChunkLength];
    private readonly byte[] sealedBytes = new byte[ChunkLength];
    private int filled;
    private long number;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (filled == ChunkLength)
            {
                WriteChunk(isLast: false);
            }
            var taken = Math.Min(buffer.Length, ChunkLength - filled);
            buffer[..taken].CopyTo(plain.AsSpan(filled));
            filled += taken;
            buffer = buffer[taken..];
        }
    }

    /// <summary>The number of the chunk, and whether it is the last.</summary>
    public static void WriteNonce(Span<byte> nonce, long number, bool isLast)
    {
        BinaryPrimitives.WriteInt64LittleEndian(nonce, number);
        BinaryPrimitives.WriteInt32LittleEndian(nonce[8..], isLast ? 1 : 0);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            WriteChunk(isLast: true);
            gcm.Dispose();
        }
        base.Dispose(disposing);
    }

    private void WriteChunk(bool isLast)
    {
        Span<byte> nonce = stackalloc byte[SealedBox.NonceLength];
        Span<byte> tag = stackalloc byte[SealedBox.TagLength];
        Span<byte> length = stackalloc byte[4];
        WriteNonce(nonce, number++, isLast);
        gcm.Encrypt(nonce, plain.AsSpan(0, filled), sealedBytes.AsSpan(0, filled), tag, about);
        BinaryPrimitives.WriteInt32LittleEndian(length, isLast ? ~filled : filled);
        into.Write(length);
        into.Write(tag);
        into.Write(sealedBytes, 0, filled);
        filled = 0;
    }
}
