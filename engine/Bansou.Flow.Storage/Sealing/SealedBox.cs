using System.Security.Cryptography;

namespace Bansou.Flow.Storage.Sealing;

/// <summary>封: AES-GCM with a random nonce; <c>nonce(12) tag(16) ciphertext</c>.</summary>
internal static class SealedBox
{
    public const int NonceLength = 12;
    public const int TagLength = 16;
    public const int Overhead = NonceLength + TagLength;

    public static void Seal(AesGcm gcm, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> about, Span<byte> box)
    {
        Nonces.Next(box[..NonceLength]);
        gcm.Encrypt(box[..NonceLength], plain, box[Overhead..], box[NonceLength..Overhead], about);
    }

    /// <summary>Throws <see cref="CryptographicException"/> when the box was changed or belongs elsewhere.</summary>
    public static void Open(AesGcm gcm, ReadOnlySpan<byte> box, ReadOnlySpan<byte> about, Span<byte> plain) =>
        gcm.Decrypt(box[..NonceLength], box[Overhead..], box[NonceLength..Overhead], plain, about);
}
