using System.Security.Cryptography;

namespace Bansou.Flow.Storage.Sealing;

/// <summary>導入鍵: wraps the keys of all cases and meetings. A file of its own, readable only by the account that runs the server.</summary>
internal sealed class InstallationKey
{
    private const int Length = 32;
    private readonly byte[] key;

    private InstallationKey(byte[] key) => this.key = key;

    public static void Create(string file) => Of(RandomNumberGenerator.GetBytes(Length)).Write(file);

    /// <summary>Into a file that only this account can read, whoever could read the one that it comes from.</summary>
    public void Write(string file)
    {
        using var stream = OwnerOnly.Open(file, FileMode.CreateNew, FileAccess.Write);
        stream.Write(key);
        stream.Flush(flushToDisk: true);
    }

    public static InstallationKey Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new StorageException("key-missing", "導入鍵（installation.key）が見つかりません。鍵がないと記録を読めません。控えから戻してください。");
        }
        try
        {
            var bytes = File.ReadAllBytes(file);
            return bytes.Length == Length
                ? new InstallationKey(bytes)
                : throw new StorageException("key-damaged", "導入鍵（installation.key）がこわれています。控えから戻してください。");
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageException("cannot-open", "導入鍵（installation.key）を読む権限がありません。伴走フローを動かすアカウントと、ファイルの権限を確かめてください。", e);
        }
    }

    internal static InstallationKey Of(byte[] bytes) => new(bytes);

    internal ReadOnlySpan<byte> Bytes => key;

    public byte[] Wrap(long id, ReadOnlySpan<byte> secret)
    {
        var wrapped = new byte[SealedBox.Overhead + secret.Length];
        using var gcm = new AesGcm(key, SealedBox.TagLength);
        SealedBox.Seal(gcm, secret, BitConverter.GetBytes(id), wrapped);
        return wrapped;
    }

    public byte[] Unwrap(long id, ReadOnlySpan<byte> wrapped)
    {
        var secret = new byte[wrapped.Length - SealedBox.Overhead];
        using var gcm = new AesGcm(key, SealedBox.TagLength);
        SealedBox.Open(gcm, wrapped, BitConverter.GetBytes(id), secret);
        return secret;
    }
}
