using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>Counts events by day and by the version of the flow that the case ran at that time.</summary>
internal sealed class StatisticsRows(Database database) : IDisposable
{
    private readonly Statement add = Adding(database, "statistics");
    private readonly Statement keep = Adding(database, "statistics_kept");
    private readonly Statement pin = database.Prepare("INSERT OR REPLACE INTO statistics_flows (stream, flow, flow_version) VALUES (?, ?, ?)");
    private readonly Statement pinned = database.Prepare("SELECT flow, flow_version FROM statistics_flows WHERE stream = ?");

    public void Count(long stream, RecordedEvent recorded)
    {
        switch (recorded.Event)
        {
            case CaseEvent.CaseOpened opened:
                Pin(stream, opened.Flow);
                break;
            case CaseEvent.FlowMigrated migrated:
                Pin(stream, migrated.To);
                break;
        }
        foreach (var kind in Statistics.KindsOf(recorded.Event))
        {
            var (flow, version) = Pinned(stream);
            Add(add, recorded, flow, version, kind);
        }
    }

    /// <summary>Puts the counts of a case aside that cannot be read again after this.</summary>
    public void Keep(IEnumerable<RecordedEvent> history)
    {
        var (flow, version) = ("", 0);
        foreach (var recorded in history)
        {
            (flow, version) = recorded.Event switch
            {
                CaseEvent.CaseOpened opened => (opened.Flow.FlowId, opened.Flow.Version),
                CaseEvent.FlowMigrated migrated => (migrated.To.FlowId, migrated.To.Version),
                _ => (flow, version),
            };
            foreach (var kind in Statistics.KindsOf(recorded.Event))
            {
                Add(keep, recorded, flow, version, kind);
            }
        }
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[add, keep, pin, pinned])
        {
            statement.Dispose();
        }
    }

    private static Statement Adding(Database database, string table) => database.Prepare($"""
        INSERT INTO {table} (day, flow, flow_version, kind, count) VALUES (?1, ?2, ?3, ?4, 1)
        ON CONFLICT (day, flow, flow_version, kind) DO UPDATE SET count = count + 1
        """);

    private static void Add(Statement into, RecordedEvent recorded, string flow, int version, StatisticsKind kind) => into
        .Bind(1, Statistics.DayOf(recorded).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Bind(2, flow).Bind(3, version).Bind(4, RowWords.Of(kind))
        .Run();

    private void Pin(long stream, FlowVersion flow) => pin.Bind(1, stream).Bind(2, flow.FlowId).Bind(3, flow.Version).Run();

    private (string Flow, int Version) Pinned(long stream)
    {
        pinned.Bind(1, stream);
        try
        {
            return pinned.Step() ? (pinned.Text(0), pinned.Int(1)) : throw new CorruptJournalException("A case counts before it was opened.");
        }
        finally
        {
            pinned.Reset();
        }
    }
}
