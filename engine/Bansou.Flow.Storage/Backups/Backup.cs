using System.Collections.Immutable;
using System.Security.Cryptography;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Backups;

/// <summary>
/// 控え: the whole installation in one file, also while a server runs on it. Without a passphrase the keys in it are wrapped by an installation key that is
/// not in it; with one, the file is sealed and holds everything (docs/operations/backup.md).
/// </summary>
public static class Backup
{
    private const string WorkFolder = "backup.unfinished";

    /// <summary>Takes a backup. What it says is wrong was wrong in the data folder already; the file is there all the same.</summary>
    public static BackupReport Write(string dataFolder, BackupOptions options, TimeProvider clock)
    {
        Check(options);
        return Work(dataFolder, work =>
        {
            var key = InstallationKey.Read(Path.Combine(dataFolder, DataFolder.KeyFile));
            foreach (var name in (string[])[DataFolder.InstallationFile, DataFolder.KeyFile, DisposalLog.FileName])
            {
                CopyIfThere(dataFolder, work, name);
            }
            foreach (var home in Homes(dataFolder))
            {
                options.Telling?.Invoke($"{Path.GetFileName(home)} を写しています…");
                JournalCopy.Write(home, Path.Combine(work, Path.GetFileName(home)), key, key, clock);
            }
            options.Telling?.Invoke("写した記帳を確かめています…");
            var report = new BackupReport(Verification.Of(work));
            options.Telling?.Invoke("ファイルに書いています…");
            var now = clock.GetUtcNow();
            if (options.KeysFile is { } keysFile)
            {
                BackupFile.Write(keysFile, work, BackupManifest.Keys, Names(work).Where(IsOfKeys), now, options.Passphrase, replace: true);
            }
            BackupFile.Write(options.File, work, BackupManifest.Whole, Names(work).Where(name => Stays(name, options)), now, options.Passphrase, replace: false);
            DisposalLog.Bring(Path.Combine(work, DisposalLog.FileName), Path.Combine(FolderOf(options.File), DisposalLog.FileName));
            return report;
        });
    }

    /// <summary>持ち出し: one municipality for another installation, its keys wrapped by a key of the file's own. Always sealed with a passphrase.</summary>
    public static BackupReport Export(string dataFolder, string slug, BackupOptions options, TimeProvider clock)
    {
        Check(options);
        if (options.Passphrase is null)
        {
            throw new StorageException("passphrase-needed", "自治体の持ち出しには合言葉が要ります。--passphrase-file に合言葉のファイルを書いてください。");
        }
        var home = Homes(dataFolder).FirstOrDefault(home => Path.GetFileName(home) == slug)
            ?? throw new StorageException("municipality-unknown", "この短い名前の自治体は、このデータフォルダにはありません。名前を確かめてください。");
        return Work(dataFolder, work =>
        {
            DataFolder.Create(work, clock);
            DisposalLog.Add(Path.Combine(work, DisposalLog.FileName), DisposalLog.Read(Path.Combine(dataFolder, DisposalLog.FileName)).Where(line => line.Municipality == slug));
            var key = InstallationKey.Read(Path.Combine(dataFolder, DataFolder.KeyFile));
            JournalCopy.Write(home, Path.Combine(work, slug), key, InstallationKey.Read(Path.Combine(work, DataFolder.KeyFile)), clock);
            var report = new BackupReport(Verification.Of(work));
            BackupFile.Write(options.File, work, BackupManifest.OneMunicipality, Names(work), clock.GetUtcNow(), options.Passphrase, replace: false);
            return report;
        });
    }

    /// <summary>Rests of a backup that did not come to its end hold nothing that the data folder does not, but do not outlive a disposal.</summary>
    internal static void ClearRests(string dataFolder)
    {
        if (Path.Combine(dataFolder, WorkFolder) is var rests && Directory.Exists(rests))
        {
            Directory.Delete(rests, recursive: true);
        }
    }

    private static void Check(BackupOptions options)
    {
        if (options.Passphrase is { Length: < PassphraseBox.ShortestPassphrase })
        {
            throw new StorageException("passphrase-short", $"合言葉が短すぎます。{PassphraseBox.ShortestPassphrase}字以上にしてください。");
        }
        if (options is { KeysFile: not null, Passphrase: null })
        {
            throw new StorageException("passphrase-needed", "鍵の控えには合言葉が要ります。--passphrase-file に合言葉のファイルを書いてください。");
        }
        if (File.Exists(options.File))
        {
            throw new StorageException("file-there", "この名前のファイルはもうあります。控えはほかの名前にしてください（日付を入れると分かりやすくなります）。");
        }
        if (!Directory.Exists(FolderOf(options.File)))
        {
            throw new StorageException("folder-missing", "控えを置くフォルダがありません。場所を確かめてください。");
        }
    }

    /// <summary>Works in a folder inside the data folder, so that nothing lies unsealed where the file goes.</summary>
    private static BackupReport Work(string dataFolder, Func<string, BackupReport> work)
    {
        if (!DataFolder.IsThere(dataFolder))
        {
            throw DataFolder.NotInstalled();
        }
        using var alone = Alone(Path.Combine(dataFolder, "backup.lock"));
        ClearRests(dataFolder);
        try
        {
            return work(OwnerOnly.Folder(Path.Combine(dataFolder, WorkFolder)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(e, Path.Combine(dataFolder, WorkFolder));
        }
        catch (CryptographicException e)
        {
            throw new StorageException("key-damaged", "記録の鍵を開けません。導入鍵（installation.key）がこのデータのものか、鍵箱（keys.db）がこわれていないかを確かめてください。", e);
        }
        finally
        {
            ClearRests(dataFolder);
        }
    }

    private static FileStream Alone(string file)
    {
        try
        {
            return OwnerOnly.Open(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, bufferSize: 1, options: FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException && FileFailure.Of(e, file).Code != "io-error")
        {
            throw FileFailure.Of(e, file);
        }
        catch (IOException e)
        {
            throw new StorageException("locked", "このデータの控えを、いまほかで取っています。終わるのを待ってから、もう一度してください。", e);
        }
    }

    private static void CopyIfThere(string from, string into, string name)
    {
        if (File.Exists(Path.Combine(from, name)))
        {
            File.Copy(Path.Combine(from, name), Path.Combine(into, name));
        }
    }

    private static IEnumerable<string> Homes(string dataFolder) =>
        DataFolder.IsThere(dataFolder) ? Directory.EnumerateDirectories(dataFolder).Where(Municipality.IsThere).Order(StringComparer.Ordinal) : throw DataFolder.NotInstalled();

    private static ImmutableArray<string> Names(string work) =>
        [.. Directory.EnumerateFiles(work, "*", SearchOption.AllDirectories).Where(file => !IsOfSqlite(file)).Select(file => Path.GetRelativePath(work, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static bool IsOfSqlite(string file) => file.EndsWith("-wal", StringComparison.Ordinal) || file.EndsWith("-shm", StringComparison.Ordinal);

    private static bool IsOfKeys(string name) => name == DataFolder.KeyFile || name.EndsWith("/" + Municipality.KeysFile, StringComparison.Ordinal);

    private static bool Stays(string name, BackupOptions options) => !IsOfKeys(name) || (options.KeysFile is null && (name != DataFolder.KeyFile || options.Passphrase is not null));

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file))!;
}

/// <summary>控えの取り方.</summary>
public sealed record BackupOptions
{
    /// <summary>The file that is made; must not be there yet.</summary>
    public required string File { get; init; }

    /// <summary>Seals the file; null leaves it open, without the installation key.</summary>
    public string? Passphrase { get; init; }

    /// <summary>A file of their own for the keys, made anew each time, so that a disposal reaches older backups too. Needs a passphrase.</summary>
    public string? KeysFile { get; init; }

    /// <summary>Is told what is being done, for whoever waits.</summary>
    public Action<string>? Telling { get; init; }
}

/// <summary>控えの結果: what was looked at in the copy, and what was found.</summary>
public sealed record BackupReport(VerifyReport Verified);
