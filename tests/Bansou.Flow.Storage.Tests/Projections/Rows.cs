using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Tests.Projections;

/// <summary>Every row that is made of the journal, as text in the order of its key; the words of the full-text index too.</summary>
internal static class Rows
{
    private static readonly string[] Tables = ["worklist", "cases", "timeline", "search", "statistics", "statistics_flows", "receiver_news", "referral_receivers", "missing_resources", "receiver_concerns", "projections"];

    public static List<string> Of(Municipality municipality)
    {
        municipality.Projections.CatchUp();
        return municipality.Writer.Between(database =>
        {
            database.Execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab (main, search_grams, instance)");
            var rows = Tables.SelectMany(table => Read(database, table)).ToList();
            rows.AddRange(Read(database, "temp.words"));
            return rows;
        });
    }

    private static List<string> Read(Database database, string table)
    {
        var columns = (int)database.Number($"SELECT count(*) FROM pragma_table_info('{table.Replace("temp.", "")}')")!;
        using var all = database.Prepare($"SELECT * FROM {table}");
        var rows = new List<string>();
        while (all.Step())
        {
            rows.Add(table + ": " + string.Join(" | ", Enumerable.Range(0, columns).Select(column => all.TextOrNull(column) ?? "-")));
        }
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
