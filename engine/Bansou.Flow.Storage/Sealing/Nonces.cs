using System.Security.Cryptography;

namespace Bansou.Flow.Storage.Sealing;

/// <summary>Random nonces, fetched some at a time for each thread: asking the system for each costs as much as the sealing.</summary>
internal static class Nonces
{
    private const int AtATime = 64;

    [ThreadStatic]
    private static byte[]? fetched;

    [ThreadStatic]
    private static int left;

    /// <summary>Each byte is handed out once.</summary>
    public static void Next(Span<byte> nonce)
    {
        fetched ??= new byte[AtATime * SealedBox.NonceLength];
        if (left < nonce.Length)
        {
            RandomNumberGenerator.Fill(fetched);
            left = fetched.Length;
        }
        fetched.AsSpan(left - nonce.Length, nonce.Length).CopyTo(nonce);
        left -= nonce.Length;
    }
}
