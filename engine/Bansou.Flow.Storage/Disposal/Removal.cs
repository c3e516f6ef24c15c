using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Disposal;

/// <summary>消す: destroys a key and everything that stood in the open about its stream, so that no byte of it is left in a file. Doing it twice changes nothing.</summary>
internal sealed class Removal(CaseParts parts, CaseRunner cases, Projections.CaseProjections projections, Registry.CaseLinks links, string folder)
{
    public void Run(DisposalSubject subject, StreamPlace place)
    {
        if (parts.Keys.Find(place.Key) is not null)
        {
            if (subject is DisposalSubject.OfCase of)
            {
                projections.Forget(of.Case);
            }
            parts.Keys.Destroy(place.Key);
        }
        if (subject is DisposalSubject.OfCase { Case: var id })
        {
            cases.Forget(id);
            parts.Concerns.Set(id, []);
            links.Forget("@disposal", id);
        }
        parts.Writer.Between(database => RemoveRows(database, subject, place.Id));
        foreach (var copy in Directory.EnumerateFiles(folder, Municipality.JournalFile + ".schema-*").ToList())
        {
            File.Delete(copy);
        }
        Backup.ClearRests(Path.GetDirectoryName(folder)!);
        parts.Writer.Between(Overwrite);
    }

    private static bool RemoveRows(Database database, DisposalSubject subject, long stream)
    {
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            foreach (var table in WithStreams(database))
            {
                using var delete = database.Prepare($"DELETE FROM {table} WHERE stream = ?");
                delete.Bind(1, stream).Run();
            }
            using var owed = database.Prepare("DELETE FROM hand_overs WHERE stream = ?1 OR case_id = ?2");
            owed.Bind(1, stream).Bind(2, (subject as DisposalSubject.OfCase)?.Case.Value).Run();
            database.Execute("COMMIT");
            return true;
        }
        catch
        {
            _ = SQLitePCL.raw.sqlite3_exec(database.Handle, "ROLLBACK");
            throw;
        }
    }

    /// <summary>The tables for reading whose rows belong to one stream; the full-text index has followed them already.</summary>
    private static List<string> WithStreams(Database database)
    {
        var tables = new List<string>();
        using var read = database.Prepare("SELECT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'stream' AND t.name <> 'search'");
        while (read.Step())
        {
            tables.Add(read.Text(0));
        }
        tables.RemoveAll(table => !JournalCopy.MadeAgain.Contains(table));
        return tables;
    }

    /// <summary>The file is written anew without its free pages, and the log is emptied.</summary>
    private static bool Overwrite(Database database)
    {
        Truncate(database);
        database.Execute("VACUUM");
        Truncate(database);
        return true;
    }

    private static void Truncate(Database database)
    {
        if (database.Number("PRAGMA wal_checkpoint(TRUNCATE)") is not 0)
        {
            throw new StorageException("locked", "消した記録のあとを書きつぶすあいだ、ほかのプログラムが読んでいました。次に動かすときに、つづきをします。");
        }
    }
}
