using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Bansou.Flow.Storage.Sqlite;

/// <summary>
/// Which SQLite is used: the operating system's own when it is there and newer than the bundled one, because that is the one that gets
/// security updates; else the bundled one.
/// </summary>
public static class SqliteLibrary
{
    private static readonly string[] SystemNames = OperatingSystem.IsMacOS() ? ["libsqlite3.dylib"] : ["libsqlite3.so.0", "libsqlite3.so"];

    private static readonly Lazy<SqliteChoice> Chosen = new(Choose);

    /// <summary>What is used in this process, for the start log.</summary>
    public static SqliteChoice Choice => Chosen.Value;

    /// <summary>Must come before the first use of SQLite; further calls do nothing.</summary>
    public static void Use() => _ = Chosen.Value;

    private static SqliteChoice Choose()
    {
        var provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
        var bundledHandle = LoadBundled(provider);
        var bundled = VersionOf(bundledHandle);
        var (handle, system) = OperatingSystem.IsWindows() ? (0, 0) : LoadSystem();
        var preferred = system > bundled;
        if (preferred)
        {
            NativeLibrary.SetDllImportResolver(provider, (name, _, _) => name == "e_sqlite3" ? handle : 0);
        }
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return new SqliteChoice(raw.sqlite3_libversion().utf8_to_string(), preferred, SqliteChoice.Words(bundled), SqliteChoice.Words(system));
    }

    private static nint LoadBundled(Assembly provider) => NativeLibrary.TryLoad("e_sqlite3", provider, null, out var handle) ? handle : 0;

    private static (nint Handle, int Version) LoadSystem()
    {
        foreach (var name in SystemNames)
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                return (handle, VersionOf(handle));
            }
        }
        return (0, 0);
    }

    private static unsafe int VersionOf(nint library) =>
        library != 0 && NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var function) ? ((delegate* unmanaged[Cdecl]<int>)function)() : 0;
}
