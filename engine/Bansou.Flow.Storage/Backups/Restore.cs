using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Backups;

/// <summary>
/// 控えから戻す: into an empty folder. Everything is done and checked in a folder of its own; only what is sound gets its name. What was disposed of since
/// the backup is disposed of again before anything can be read.
/// </summary>
public static class Restore
{
    /// <summary>Brings an installation back.</summary>
    public static RestoreReport Run(RestoreOptions options, TimeProvider clock)
    {
        using var place = new RestorePlace(options.DataFolder);
        return Told(place.Work, () =>
        {
            var report = Lay(options, place.Work, BackupManifest.Whole, clock);
            place.Finish();
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
        var work = Path.Combine(options.DataFolder, "import.unfinished");
        return Told(work, () =>
        {
            Clear(work);
            OwnerOnly.Folder(work);
            try
            {
                var report = Lay(options, work, BackupManifest.OneMunicipality, clock);
                return TakeIn(Directory.EnumerateDirectories(work).Single(Municipality.IsThere), ours, options, report);
            }
            finally
            {
                Clear(work);
            }
        });
    }

    private static RestoreReport TakeIn(string home, InstallationKey ours, RestoreOptions options, RestoreReport report)
    {
        var work = Path.GetDirectoryName(home)!;
        var slug = Path.GetFileName(home);
        var name = options.As ?? slug;
        DataFolder.CheckSlug(name);
        var target = Path.Combine(options.DataFolder, name);
        if (Directory.Exists(target))
        {
            throw new StorageException("municipality-there", "この短い名前の自治体はもうあります。--as でほかの名前にしてください。何も変えていません。");
        }
        var theirs = InstallationKey.Read(Path.Combine(work, DataFolder.KeyFile));
        KeyCopy.Rewrap(Path.Combine(home, Municipality.KeysFile), theirs, ours);
        var heads = Path.Combine(home, Municipality.HeadsFile);
        Journal.Heads.Copy(heads, theirs, heads, ours, long.MaxValue);
        var disposed = DisposalLog.Read(Path.Combine(work, DisposalLog.FileName)).Where(line => line.Municipality == slug);
        DisposalLog.Add(Path.Combine(options.DataFolder, DisposalLog.FileName), disposed.Select(line => line with { Municipality = name }));
        Directory.Move(home, target);
        return report with { Verified = new VerifyReport([.. report.Verified.Municipalities.Select(each => each with { Slug = name })]) };
    }

    /// <summary>The system's own words about files become ours.</summary>
    private static RestoreReport Told(string folder, Func<RestoreReport> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(e, folder);
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
            throw RestoreChecks.WrongKind(manifest.Kind);
        }
        RestoreChecks.AsSaid(manifest, work);
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
        RestoreChecks.OfThisInstallation(work);
        RestoreChecks.Sound(Verification.Of(work));
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
        RestoreChecks.Sound(verified);
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
            InstallationKey.Read(keys).Write(Path.Combine(work, DataFolder.KeyFile));
        }
        else if (BackupFile.Unpack(keys, work, options.Passphrase).Kind != BackupManifest.Keys)
        {
            throw new StorageException("keys-needed", "--keys に書かれたファイルは鍵の控えではありません。導入鍵（installation.key の写し）か鍵の控えを書いてください。何も変えていません。");
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

    /// <summary>For an import: the short name here; null for the one that it had.</summary>
    public string? As { get; init; }

    /// <summary>A list of disposals besides the one that lies beside the file.</summary>
    public string? DisposalsFile { get; init; }

    /// <summary>Is told what is being done, for whoever waits.</summary>
    public Action<string>? Telling { get; init; }
}

/// <summary>戻した結果.</summary>
/// <param name="Taken">When the backup was taken.</param>
/// <param name="Disposed">How many cases and meetings were disposed of again.</param>
public sealed record RestoreReport(DateTimeOffset Taken, VerifyReport Verified, int Disposed);
