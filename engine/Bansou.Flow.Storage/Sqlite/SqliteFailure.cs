using SQLitePCL;

namespace Bansou.Flow.Storage.Sqlite;

/// <summary>What SQLite says went wrong, in our own words with what to do.</summary>
internal static class SqliteFailure
{
    /// <summary>Where the map of the log does not fit on the disk, SQLite speaks of reading and writing.</summary>
    private const int NoRoomForTheMap = raw.SQLITE_IOERR | (19 << 8);

    public static StorageException Of(int result, string file) => (result == NoRoomForTheMap ? raw.SQLITE_FULL : result & 0xFF) switch
    {
        raw.SQLITE_FULL => new("disk-full", $"ディスクがいっぱいで書けませんでした（{Name(file)}）。記帳ずみのものは失われていません。空きを作ってから、もう一度してください。"),
        raw.SQLITE_READONLY => new("read-only", $"「{Name(file)}」に書く権限がありません。フォルダの権限を確かめてください。"),
        raw.SQLITE_CANTOPEN => new("cannot-open", $"「{Name(file)}」を開けません。フォルダの場所と権限を確かめてください。"),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new("locked", $"ほかのプログラムが「{Name(file)}」を使っています。終わるのを待つか、閉じてから、もう一度してください。"),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new("damaged", $"「{Name(file)}」がこわれています。bansou verify で場所を確かめ、控えから戻してください。"),
        raw.SQLITE_IOERR => new("io-error", $"「{Name(file)}」を読み書きできませんでした。ディスクのつながりを確かめて、もう一度してください。"),
        _ => new("sqlite", $"「{Name(file)}」の読み書きで思わぬことが起きました（SQLite {result}）。開発者に知らせてください。"),
    };

    /// <summary>The folder is the operator's; only the last two parts are told.</summary>
    private static string Name(string file) => Path.Combine(Path.GetFileName(Path.GetDirectoryName(file)) ?? "", Path.GetFileName(file)).Replace('\\', '/');
}
