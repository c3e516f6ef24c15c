using System.Globalization;
using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>Card and inbox of a case made again from its state into an empty database, to be compared with the rows that the commits have left.</summary>
internal sealed class RowsAgain : IDisposable
{
    private static readonly string[] Tables = ["cases", "worklist", "receiver_concerns"];

    private readonly TemporaryFolder folder = new();
    private readonly Database empty;
    private readonly RowStatements rows;

    public RowsAgain()
    {
        empty = Database.OpenToWrite(folder.File("again.db"), create: true);
        SchemaMigrator.Bring(empty);
        empty.Execute("PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF");
        rows = new RowStatements(empty);
    }

    public void ShouldBeWhatStandsIn(Database database, StreamPlace place, LoadedCase loaded)
    {
        empty.Execute("BEGIN; DELETE FROM cases; DELETE FROM worklist; DELETE FROM receiver_concerns");
        CaseRows.Between(loaded with { State = CaseState.None, Version = 0 }, loaded).Write(rows, place.Id);
        rows.WriteConcerns(place.Id, loaded.Id, OpenConcerns.Of(loaded.State));
        empty.Execute("COMMIT");
        foreach (var table in Tables)
        {
            Dump(database, table, place.Id).ShouldBe(Dump(empty, table, place.Id), $"{table} of {loaded.Id}");
        }
    }

    public void Dispose()
    {
        rows.Dispose();
        empty.Dispose();
        folder.Dispose();
    }

    private static string Dump(Database database, string table, long stream)
    {
        var columns = new List<string>();
        using (var info = database.Prepare($"SELECT name FROM pragma_table_info('{table}') ORDER BY cid"))
        {
            while (info.Step())
            {
                columns.Add(info.Text(0));
            }
        }
        var list = string.Join(" || '|' || ", columns.Select(column => $"quote({column})"));
        using var read = database.Prepare(string.Create(CultureInfo.InvariantCulture, $"SELECT {list} FROM {table} WHERE stream = {stream} ORDER BY 1"));
        var text = new StringBuilder();
        while (read.Step())
        {
            text.AppendLine(read.Text(0));
        }
        return text.ToString();
    }
}
