using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Bansou.Flow.Storage.Backups;

/// <summary>
/// 控えのファイル: <c>bansoubk</c>, version, whether it is sealed; then manifest length, manifest, its SHA-256 and the parts one after the other,
/// with a passphrase as sealed chunks (docs/operations/backup.md). Written whole or not at all.
/// </summary>
internal static class BackupFile
{
    private const byte Version = 1;
    private const int LongestManifest = 16 << 20;

    private static ReadOnlySpan<byte> Magic => "bansoubk"u8;

    /// <param name="folder">Laid out as a data folder; the parts are these of its files.</param>
    /// <param name="rounds">Fewer for tests that open a file a thousand times.</param>
    public static void Write(string file, string folder, string kind, IEnumerable<string> names, DateTimeOffset now, string? passphrase, bool replace, int rounds = PassphraseBox.Rounds)
    {
        var parts = names.Select(name => Describe(folder, name)).ToImmutableArray();
        var manifest = new BackupManifest(BackupManifest.Newest, kind, now, kind == BackupManifest.Keys ? [] : BackedUpJournal.In(folder), parts).Write();
        var unfinished = file + ".unfinished";
        try
        {
            using (var stream = OwnerOnly.Open(unfinished, FileMode.Create, FileAccess.Write))
            {
                stream.Write(Magic);
                stream.Write([Version, passphrase is null ? (byte)0 : (byte)1]);
                using (var body = passphrase is null ? new BufferedStream(new KeptOpen(stream)) : PassphraseBox.Seal(stream, passphrase, rounds))
                {
                    WriteBody(body, folder, parts, manifest);
                }
                stream.Flush(flushToDisk: true);
            }
            File.Move(unfinished, file, replace);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(e, file);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public static bool IsOne(string file)
    {
        using var stream = File.OpenRead(file);
        var start = new byte[Magic.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(Magic);
    }

    /// <summary>Lays the parts out in a folder; every byte is checked.</summary>
    public static BackupManifest Unpack(string file, string folder, string? passphrase)
    {
        if (!File.Exists(file))
        {
            throw new StorageException("backup-missing", "控えのファイルが見つかりません。場所を確かめてください。");
        }
        try
        {
            using var stream = File.OpenRead(file);
            Span<byte> start = stackalloc byte[Magic.Length + 2];
            stream.ReadExactly(start);
            if (!start.StartsWith(Magic) || start[^1] > 1)
            {
                throw new StorageException("not-a-backup", "これは伴走フローの控えではありません。ファイルを確かめてください。");
            }
            if (start[^2] != Version)
            {
                throw new StorageException("newer-backup", "この控えは、もっと新しい伴走フローで取られています。新しい版を入れてから戻してください。何も変えていません。");
            }
            using var body = start[^1] == 0 ? new BufferedStream(stream) : PassphraseBox.Open(stream, passphrase);
            return ReadBody(body, folder);
        }
        catch (Exception e) when (e is EndOfStreamException or CryptographicException or JsonException or InvalidDataException)
        {
            throw new StorageException("backup-damaged", "控えのファイルがこわれているか、途中で切れています。ほかの控えから戻してください。何も変えていません。", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageException("cannot-open", "控えのファイルを読む権限がありません。ファイルの権限を確かめてください。何も変えていません。", e);
        }
        catch (IOException e)
        {
            throw FileFailure.Of(e, file);
        }
    }

    private static void WriteBody(Stream body, string folder, ImmutableArray<BackupPart> parts, byte[] manifest)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, manifest.Length);
        body.Write(length);
        body.Write(manifest);
        body.Write(SHA256.HashData(manifest));
        foreach (var part in parts)
        {
            using var content = File.OpenRead(Path.Combine(folder, part.Name));
            content.CopyTo(body);
        }
    }

    private static BackupManifest ReadBody(Stream body, string folder)
    {
        Span<byte> four = stackalloc byte[4];
        body.ReadExactly(four);
        var length = BinaryPrimitives.ReadInt32LittleEndian(four);
        if (length is <= 0 or > LongestManifest)
        {
            throw new InvalidDataException();
        }
        var bytes = new byte[length];
        var hash = new byte[SHA256.HashSizeInBytes];
        body.ReadExactly(bytes);
        body.ReadExactly(hash);
        if (!SHA256.HashData(bytes).AsSpan().SequenceEqual(hash))
        {
            throw new InvalidDataException();
        }
        var manifest = BackupManifest.Read(bytes);
        foreach (var part in manifest.Parts)
        {
            ReadPart(body, folder, part);
        }
        return body.ReadByte() < 0 ? manifest : throw new InvalidDataException();
    }

    private static void ReadPart(Stream body, string folder, BackupPart part)
    {
        var file = Path.Combine(folder, part.Name);
        OwnerOnly.Folder(Path.GetDirectoryName(file)!);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var content = OwnerOnly.Open(file, FileMode.Create, FileAccess.Write);
        var buffer = new byte[1 << 16];
        for (var left = part.Length; left > 0;)
        {
            var read = buffer.AsSpan(0, (int)Math.Min(left, buffer.Length));
            body.ReadExactly(read);
            hash.AppendData(read);
            content.Write(read);
            left -= read.Length;
        }
        content.Flush(flushToDisk: true);
        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != part.Sha256)
        {
            throw new InvalidDataException();
        }
    }

    private static BackupPart Describe(string folder, string name)
    {
        using var content = File.OpenRead(Path.Combine(folder, name));
        return new BackupPart(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }
}
