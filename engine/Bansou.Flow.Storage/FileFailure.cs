namespace Bansou.Flow.Storage;

/// <summary>What the system says went wrong with a file that is not a database, in the words of <see cref="Sqlite.SqliteFailure"/>.</summary>
internal static class FileFailure
{
    /// <summary>ENOSPC, EDQUOT of Linux and macOS, ERROR_DISK_FULL.</summary>
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070070)];

    /// <summary>EROFS.</summary>
    private const int ReadOnlyDisk = 30;

    public static StorageException Of(Exception e, string file) => e switch
    {
        UnauthorizedAccessException or IOException { HResult: ReadOnlyDisk } => new("read-only", $"「{Path.GetFileName(file)}」に書く権限がありません。フォルダの権限を確かめてください。", e),
        IOException when Full.Contains(e.HResult) => new("disk-full", $"ディスクがいっぱいで書けませんでした（{Path.GetFileName(file)}）。記帳ずみのものは失われていません。空きを作ってから、もう一度してください。", e),
        _ => new("io-error", $"「{Path.GetFileName(file)}」を読み書きできませんでした。ディスクのつながりを確かめて、もう一度してください。", e),
    };
}
