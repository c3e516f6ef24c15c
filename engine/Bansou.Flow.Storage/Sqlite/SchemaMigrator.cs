using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using SQLitePCL;

namespace Bansou.Flow.Storage.Sqlite;

/// <summary>
/// Brings a database forward to the newest schema, script by script (<c>Schema/NNN-name.sql</c>), after a copy has been put aside;
/// refuses a database that a newer program has written.
/// </summary>
internal static class SchemaMigrator
{
    private static readonly Lazy<ImmutableArray<(int Number, string Sql)>> Scripts = new(Read);

    public static int Newest => Scripts.Value[^1].Number;

    public static int VersionOf(Database database) => (int)(database.Number("PRAGMA user_version") ?? 0);

    /// <param name="upTo">For tests of older databases; null for the newest.</param>
    public static void Bring(Database database, int? upTo = null)
    {
        var version = VersionOf(database);
        if (version > Newest)
        {
            throw Newer(version);
        }
        if (version > 0 && version < (upTo ?? Newest))
        {
            PutCopyAside(database, version);
        }
        foreach (var (number, sql) in Scripts.Value.Where(script => script.Number > version && script.Number <= (upTo ?? Newest)))
        {
            Run(database, number, sql);
        }
    }

    public static StorageException Newer(int version) => new("newer-database",
        $"このデータは、もっと新しい伴走フロー（保管の版 {version}）で使われています。この伴走フロー（保管の版 {Newest}）では開けません。新しい版を入れてください。データには何もしていません。");

    private static void Run(Database database, int number, string sql)
    {
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            database.Execute(sql);
            database.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version={number}"));
            database.Execute("COMMIT");
        }
        catch
        {
            _ = raw.sqlite3_exec(database.Handle, "ROLLBACK");
            throw;
        }
    }

    /// <summary>Beside the database, named for its schema; an older copy of the same schema stays.</summary>
    private static void PutCopyAside(Database database, int version)
    {
        var copy = string.Create(CultureInfo.InvariantCulture, $"{database.File}.schema-{version}");
        if (File.Exists(copy))
        {
            return;
        }
        var unfinished = copy + ".unfinished";
        File.Delete(unfinished);
        OwnerOnly.Reserve(unfinished);
        using (var into = database.Prepare("VACUUM INTO ?"))
        {
            into.Bind(1, unfinished).Run();
        }
        File.Move(unfinished, copy);
    }

    private static ImmutableArray<(int Number, string Sql)> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
                .Select(name => (Number: NumberOf(name), Name: name))
                .OrderBy(script => script.Number)
                .Select(script => (script.Number, TextOf(assembly, script.Name))),
        ];
    }

    /// <summary>Embedded names look like <c>Bansou.Flow.Storage.Schema.001-journal.sql</c>; the compiler may put an underscore before a digit.</summary>
    private static int NumberOf(string resource)
    {
        var parts = resource.Split('.');
        return int.Parse(parts[^2].TrimStart('_').AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
