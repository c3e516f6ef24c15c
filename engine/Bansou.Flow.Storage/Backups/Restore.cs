using System.Collections.Immutable;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Backups;

/// <summary>
/// 控えから戻す: into an empty folder. Everything is done and checked in a folder beside; only what is sound gets its name. What was disposed of since
/// the backup is disposed of again before anything can be read.
/// </summary>
public static class Restore
{
    /// <summary>Brings an installation back.</summary>
    public static RestoreReport Run(RestoreOptions options, TimeProvider clock)
    {
        var target = Path.GetFullPath(options.DataFolder).TrimEnd(Path.DirectorySeparatorChar);
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new StorageException("not-empty", "戻す先のフォルダはからではありません。からのフォルダか、まだない場所を選んでください。何も変えていません。");
        }
        return Work(target + ".unfinished", work =>
        {
            var report = Lay(options, work, BackupManifest.Whole, clock);
            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }
            Directory.Move(work, target);
            return report;
        });
    }

    /// <summary>受け入れ: brings one municipality of another installation into this one, which must not be running. Its keys are wrapped by this installation's key.</summary>
    public static RestoreReport Import(RestoreOptions options, TimeProvider clock)
    {
        if (!DataFolder.IsThere(options.DataFolder))
        {
            throw DataFolder.NotInstalled();
        }
        using var alone = InstanceLock.Take(options.DataFolder);
        var ours = InstallationKey.Read(Path.Combine(options.DataFolder, DataFolder.KeyFile));
        return Work(Path.Combine(options.DataFolder, "import.unfinished"), work =>
        {
            var report = Lay(options, work, BackupManifest.OneMunicipality, clock);
            var home = Directory.EnumerateDirectories(work).Single(Municipality.IsThere);
            var target = Path.Combine(options.DataFolder, Path.GetFileName(home));
            if (Directory.Exists(target))
            {
                throw new StorageException("municipality-there", "この短い名前の自治体はもうあります。何も変えていません。");
            }
            var theirs = InstallationKey.Read(Path.Combine(work, DataFolder.KeyFile));
            KeyCopy.Rewrap(Path.Combine(home, Municipality.KeysFile), theirs, ours);
            var heads = Path.Combine(home, Municipality.HeadsFile);
            Journal.Heads.Copy(heads, theirs, heads, ours, long.MaxValue);
            DisposalLog.Bring(Path.Combine(work, DisposalLog.FileName), Path.Combine(options.DataFolder, DisposalLog.FileName));
            Directory.Move(home, target);
            return report;
        });
    }

    private static RestoreReport Work(string work, Func<string, RestoreReport> restore)
    {
        Clear(work);
        try
        {
            Directory.CreateDirectory(work);
            return restore(work);
        }
        finally
        {
            Clear(work);
        }
    }

    private static void Clear(string work)
    {
        if (Directory.Exists(work))
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Lays a backup out, checks it, disposes again and makes the rows for reading.</summary>
    private static RestoreReport Lay(RestoreOptions options, string work, string kind, TimeProvider clock)
    {
        options.Telling?.Invoke("控えのファイルを確かめています…");
        var manifest = BackupFile.Unpack(options.File, work, options.Passphrase);
        if (manifest.Kind != kind)
        {
            throw WrongKind(manifest.Kind);
        }
        BringKeys(options, work);
        foreach (var log in (string?[])[Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.File))!, DisposalLog.FileName), options.DisposalsFile])
        {
            DisposalLog.Bring(log, Path.Combine(work, DisposalLog.FileName));
        }
        foreach (var keysAlone in Directory.EnumerateDirectories(work).Where(home => !Municipality.IsThere(home)).ToList())
        {
            // A municipality that is younger than the backup.
            Directory.Delete(keysAlone, recursive: true);
        }
        options.Telling?.Invoke("記帳を確かめています…");
        Sound(Verification.Of(work));
        var disposed = 0;
        using (var data = DataFolder.Open(work, clock))
        {
            var log = DisposalLog.Read(Path.Combine(work, DisposalLog.FileName));
            foreach (var municipality in data.Municipalities)
            {
                options.Telling?.Invoke($"{municipality.Slug} の一覧を作り直しています…");
                disposed += municipality.Disposals.Replay(log);
                municipality.Projections.Rebuild();
            }
        }
        var verified = Verification.Of(work);
        Sound(verified);
        File.Delete(Path.Combine(work, "lock"));
        return new RestoreReport(manifest.Created, verified, disposed);
    }

    private static void BringKeys(RestoreOptions options, string work)
    {
        if (File.Exists(Path.Combine(work, DataFolder.KeyFile)))
        {
            return;
        }
        if (options.KeysFile is not { } keys || !File.Exists(keys))
        {
            throw new StorageException("keys-needed", "この控えには導入鍵が入っていません。--keys に、しまってある導入鍵（installation.key の写し）か鍵の控えを書いてください。何も変えていません。");
        }
        if (!BackupFile.IsOne(keys))
        {
            File.Copy(keys, Path.Combine(work, DataFolder.KeyFile));
        }
        else if (BackupFile.Unpack(keys, work, options.Passphrase).Kind != BackupManifest.Keys)
        {
            throw new StorageException("keys-needed", "--keys に書かれたファイルは鍵の控えではありません。導入鍵（installation.key の写し）か鍵の控えを書いてください。何も変えていません。");
        }
    }

    private static StorageException WrongKind(string kind) => kind switch
    {
        BackupManifest.Whole => new("other-kind", "これは導入まるごとの控えです。bansou restore で戻してください。何も変えていません。"),
        BackupManifest.OneMunicipality => new("other-kind", "これはひとつの自治体の持ち出しです。bansou import で受け入れてください。何も変えていません。"),
        BackupManifest.Keys => new("other-kind", "これは鍵だけの控えです。データの控えを --from に、この控えを --keys に書いてください。何も変えていません。"),
        _ => new("backup-damaged", "控えの目録が読めません。ほかの控えから戻してください。何も変えていません。"),
    };

    private static void Sound(VerifyReport report)
    {
        if (!report.IsClean)
        {
            ImmutableArray<VerifyFinding> findings = [.. report.Municipalities.SelectMany(municipality => municipality.Findings)];
            throw new StorageException("backup-unsound",
                $"控えの中の記帳に、書いたときのままではないところが {findings.Length} あります。ほかの控えから戻してください。何も変えていません。{string.Concat(findings.Take(5).Select(finding => $"\n  {finding.Code}　{finding.Message}"))}");
        }
    }
}

/// <summary>戻し方.</summary>
public sealed record RestoreOptions
{
    public required string File { get; init; }

    /// <summary>Where to: an empty folder, or for an import the installation that takes it.</summary>
    public required string DataFolder { get; init; }

    public string? Passphrase { get; init; }

    /// <summary>A copy of installation.key, or a backup of keys, when the file has none.</summary>
    public string? KeysFile { get; init; }

    /// <summary>A list of disposals besides the one that lies beside the file.</summary>
    public string? DisposalsFile { get; init; }

    /// <summary>Is told what is being done, for whoever waits.</summary>
    public Action<string>? Telling { get; init; }
}

/// <summary>戻した結果.</summary>
/// <param name="Taken">When the backup was taken.</param>
/// <param name="Disposed">How many cases and meetings were disposed of again.</param>
public sealed record RestoreReport(DateTimeOffset Taken, VerifyReport Verified, int Disposed);
