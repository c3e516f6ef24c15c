using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Disposal;

/// <summary>消す: destroys a key and everything that stood in the open about its stream; then writes the files anew, so that no byte of it is left. Doing it twice changes nothing.</summary>
internal sealed class Removal(CaseParts parts, CaseRunner cases, Projections.CaseProjections projections, Registry.TownRegistry registry, string folder)
{
    private const string By = "@disposal";

    public void Run(DisposalSubject subject, StreamPlace place)
    {
        if (parts.Keys.Find(place.Key) is not null)
        {
            if (subject is DisposalSubject.OfCase of)
            {
                ForgetFilters(of.Case);
                projections.Forget(of.Case);
            }
            parts.Keys.Destroy(place.Key);
        }
        if (subject is DisposalSubject.OfCase { Case: var id })
        {
            cases.Forget(id);
            parts.Concerns.Set(id, []);
            registry.CaseLinks.Forget(By, id);
        }
        parts.Writer.Between(database => RemoveRows(database, subject, place.Id));
    }

    /// <summary>Writes the files anew, so that nothing of what was removed stands in a free page, a log or an old copy. By way of the disk: a large town does not fit into memory.</summary>
    public void Overwrite()
    {
        foreach (var copy in Directory.EnumerateFiles(folder, Municipality.JournalFile + ".schema-*").ToList())
        {
            File.Delete(copy);
        }
        Backup.ClearRests(Path.GetDirectoryName(folder)!);
        parts.Keys.Overwrite();
        parts.Writer.Between(database =>
        {
            database.TruncateLog();
            database.Execute("PRAGMA temp_store=FILE; VACUUM; PRAGMA temp_store=MEMORY;");
            database.TruncateLog();
            return true;
        });
    }

    /// <summary>Somebody may have saved a search for the name.</summary>
    private void ForgetFilters(CaseId id)
    {
        if (cases.Load(id) is { } loaded && CaseCards.Of(loaded.Flow, loaded.State, loaded.Version, loaded.HeardAt) is { } card)
        {
            registry.Filters.Forget(By, [.. new[] { card.DisplayName, card.Reading }.Where(word => word.Length > 1 && word != CaseCard.Nameless)]);
        }
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
            using var drafts = database.Prepare("DELETE FROM sheet_drafts WHERE case_id = ?");
            drafts.Bind(1, (subject as DisposalSubject.OfCase)?.Case.Value).Run();
            using var links = database.Prepare("DELETE FROM partner_links WHERE case_id = ?");
            links.Bind(1, (subject as DisposalSubject.OfCase)?.Case.Value).Run();
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
}
