using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Projections.Search;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>The tables that follow the journal, on the writing connection. Everything happens in one transaction with the position that it leads to.</summary>
internal sealed class ProjectionTables(Database database) : IDisposable
{
    private readonly TimelineRows timeline = new(database);
    private readonly SearchRows search = new(database);
    private readonly StatisticsRows statistics = new(database);
    private readonly ReceiverNewsRows news = new(database);
    private readonly MissingResourceRows missing = new(database);
    private readonly Statement moveTo = database.Prepare("INSERT OR REPLACE INTO projections (name, position) VALUES ('reading', ?)");

    public void Write(long stream, RecordedEvent recorded)
    {
        timeline.Write(stream, TimelineEntry.Of(recorded));
        statistics.Count(stream, recorded);
        news.Write(stream, recorded);
        missing.Write(stream, recorded);
    }

    public void WriteSearch(long stream, Cases.LoadedCase loaded) => search.Write(stream, SearchText.Of(loaded.Flow, loaded.State));

    public void MoveTo(long position) => moveTo.Bind(1, position).Run();

    /// <summary>Everything that follows the journal, gone; the kept counts stay.</summary>
    public void Clear() => database.Execute("""
        DELETE FROM timeline; DELETE FROM search; DELETE FROM statistics; DELETE FROM statistics_flows; DELETE FROM receiver_news; DELETE FROM referral_receivers; DELETE FROM missing_resources; DELETE FROM projections;
        INSERT INTO search_grams (search_grams) VALUES ('delete-all');
        INSERT INTO statistics SELECT day, flow, flow_version, kind, count FROM statistics_kept;
        """);

    /// <summary>The rows that are otherwise written with the journal itself.</summary>
    public void ClearCases() => database.Execute("DELETE FROM worklist; DELETE FROM cases; DELETE FROM receiver_concerns; DELETE FROM bundles;");

    public void WriteCase(RowStatements rows, long stream, Cases.LoadedCase loaded)
    {
        rows.Cards.Write(stream, CaseCards.Of(loaded.Flow, loaded.State, loaded.Version, loaded.HeardAt)!);
        foreach (var row in Worklist.RowsOf(loaded.Flow, loaded.State))
        {
            rows.Worklist.Write(stream, row);
        }
        rows.WriteConcerns(stream, loaded.Id, OpenConcerns.Of(loaded.State));
        rows.WriteBundle(stream, loaded.Id, Cases.CaseWriting.BundleOf(loaded.State));
        WriteSearch(stream, loaded);
    }

    /// <summary>All rows of one case; its counts are put aside, because nobody can count them again.</summary>
    public void Forget(long stream, IEnumerable<RecordedEvent> history)
    {
        statistics.Keep(history);
        search.Remove(stream);
        foreach (var table in (string[])["timeline", "worklist", "cases", "receiver_concerns", "statistics_flows", "bundles", "receiver_news", "referral_receivers", "missing_resources"])
        {
            using var delete = database.Prepare($"DELETE FROM {table} WHERE stream = ?");
            delete.Bind(1, stream).Run();
        }
        database.Execute("INSERT INTO search_grams (search_grams) VALUES ('optimize')");
    }

    public void Dispose()
    {
        timeline.Dispose();
        search.Dispose();
        statistics.Dispose();
        news.Dispose();
        missing.Dispose();
        moveTo.Dispose();
    }
}
