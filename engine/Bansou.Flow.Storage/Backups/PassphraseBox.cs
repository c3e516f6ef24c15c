using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Bansou.Flow.Storage.Backups;

/// <summary>
/// 合言葉の封: a stream sealed with a passphrase. Header: salt, rounds of PBKDF2-SHA512, a check of the passphrase. Then chunks of AES-GCM, numbered,
/// the last one marked, each bound to the header, so that nothing can be cut off, exchanged or appended.
/// </summary>
internal static class PassphraseBox
{
    public const int ShortestPassphrase = 12;

    /// <summary>About half a second of a machine of today; a backup says how many it has, so that there can be more later.</summary>
    public const int Rounds = 600_000;

    private const int MostRounds = 10_000_000;
    private const int SaltLength = 16;
    private const int CheckLength = 16;
    private const int HeaderLength = SaltLength + 4;

    public static Stream Seal(Stream into, string passphrase, int rounds = Rounds)
    {
        var header = new byte[HeaderLength];
        RandomNumberGenerator.Fill(header.AsSpan(0, SaltLength));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(SaltLength), rounds);
        var (key, check) = Derive(passphrase, header, rounds);
        into.Write(header);
        into.Write(check);
        return new ChunkSealer(into, key, header);
    }

    public static Stream Open(Stream from, string? passphrase)
    {
        if (passphrase is null)
        {
            throw new StorageException("passphrase-needed", "この控えは合言葉で封がしてあります。--passphrase-file に合言葉のファイルを書いてください。");
        }
        var header = new byte[HeaderLength];
        var check = new byte[CheckLength];
        from.ReadExactly(header);
        from.ReadExactly(check);
        var rounds = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(SaltLength));
        if (rounds is < 1 or > MostRounds)
        {
            throw new InvalidDataException();
        }
        var (key, expected) = Derive(passphrase, header, rounds);
        return CryptographicOperations.FixedTimeEquals(check, expected)
            ? new ChunkOpener(from, key, header)
            : throw new StorageException("passphrase-wrong", "合言葉がちがうか、控えのファイルのはじめがこわれています。合言葉を確かめてください。何も変えていません。");
    }

    private static (byte[] Key, byte[] Check) Derive(string passphrase, byte[] header, int rounds)
    {
        var derived = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormKC)), header.AsSpan(0, SaltLength), rounds, HashAlgorithmName.SHA512, 64);
        return (derived[..32], HMACSHA256.HashData(derived[32..], header)[..CheckLength]);
    }
}
