using System.Collections.Immutable;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Backups;

/// <summary>What stands against a backup that was laid out.</summary>
internal static class RestoreChecks
{
    /// <summary>Every journal that the manifest tells of is there, as long and with the same end, and of a schema that this program knows.</summary>
    public static void AsSaid(BackupManifest manifest, string work)
    {
        if (manifest.Municipalities.FirstOrDefault(journal => journal.Schema > SchemaMigrator.Newest) is { } newer)
        {
            throw SchemaMigrator.Newer(newer.Schema);
        }
        if (!BackedUpJournal.In(work).SequenceEqual(manifest.Municipalities))
        {
            throw new StorageException("backup-damaged", "控えの中の記帳が、控えの目録の言うものとちがいます。ほかの控えから戻してください。何も変えていません。");
        }
    }

    public static void OfThisInstallation(string work)
    {
        var key = InstallationKey.Read(Path.Combine(work, DataFolder.KeyFile));
        if (!Directory.EnumerateDirectories(work).All(home => KeyCopy.IsWrappedBy(Path.Combine(home, Municipality.KeysFile), key)))
        {
            throw new StorageException("key-of-another", "この鍵は、控えを取った導入のものではありません。同じ導入の installation.key の写しか、鍵の控えを --keys に書いてください。何も変えていません。");
        }
    }

    public static StorageException WrongKind(string kind) => kind switch
    {
        BackupManifest.Whole => new("other-kind", "これは導入まるごとの控えです。bansou restore で戻してください。何も変えていません。"),
        BackupManifest.OneMunicipality => new("other-kind", "これはひとつの自治体の持ち出しです。bansou import で受け入れてください。何も変えていません。"),
        BackupManifest.Keys => new("other-kind", "これは鍵だけの控えです。データの控えを --from に、この控えを --keys に書いてください。何も変えていません。"),
        _ => new("backup-damaged", "控えの目録が読めません。ほかの控えから戻してください。何も変えていません。"),
    };

    public static void Sound(VerifyReport report)
    {
        if (!report.IsClean)
        {
            ImmutableArray<VerifyFinding> findings = [.. report.Municipalities.SelectMany(municipality => municipality.Findings)];
            throw new StorageException("backup-unsound",
                $"控えの中の記帳に、書いたときのままではないところが {findings.Length} あります。ほかの控えから戻してください。何も変えていません。{string.Concat(findings.Take(5).Select(finding => $"\n  {finding.Code}　{finding.Message}"))}");
        }
    }
}
