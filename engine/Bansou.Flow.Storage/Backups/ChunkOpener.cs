using System.Buffers.Binary;
using System.Security.Cryptography;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Backups;

/// <summary>Reads sealed chunks; throws when one was changed or exchanged, when the last one is missing or something stands behind it.</summary>
internal sealed class ChunkOpener(Stream from, byte[] key, byte[] about) : ReadOnlyStream
{
    private readonly AesGcm gcm = new(key, SealedBox.TagLength);
    private readonly byte[] box = new byte[ChunkSealer.ChunkLength];
    private readonly byte[] plain = new byte[ChunkSealer.ChunkLength];
    private int filled;
    private int taken;
    private long number;
    private bool atEnd;

    public override int Read(Span<byte> buffer)
    {
        while (taken == filled && !atEnd)
        {
            ReadChunk();
        }
        var count = Math.Min(buffer.Length, filled - taken);
        plain.AsSpan(taken, count).CopyTo(buffer);
        taken += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            gcm.Dispose();
        }
        base.Dispose(disposing);
    }

    private void ReadChunk()
    {
        Span<byte> head = stackalloc byte[4 + SealedBox.TagLength];
        Span<byte> nonce = stackalloc byte[SealedBox.NonceLength];
        from.ReadExactly(head);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        atEnd = length < 0;
        length = atEnd ? ~length : length;
        if (length > ChunkSealer.ChunkLength)
        {
            throw new InvalidDataException();
        }
        from.ReadExactly(box, 0, length);
        ChunkSealer.WriteNonce(nonce, number++, atEnd);
        gcm.Decrypt(nonce, box.AsSpan(0, length), head[4..], plain.AsSpan(0, length), about);
        (filled, taken) = (length, 0);
        if (atEnd && from.ReadByte() >= 0)
        {
            throw new InvalidDataException();
        }
    }
}
