using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>Writes 資源がない while the journal is read.</summary>
internal sealed class MissingResourceRows(Database database) : IDisposable
{
    private readonly Statement open = database.Prepare("INSERT OR REPLACE INTO missing_resources (stream, referral, step) VALUES (?, ?, ?)");
    private readonly Statement miss = database.Prepare("UPDATE missing_resources SET at = ? WHERE stream = ? AND referral = ?");

    public void Write(long stream, RecordedEvent recorded)
    {
        switch (recorded.Event)
        {
            case CaseEvent.ReferralOpened opened:
                open.Bind(1, stream).Bind(2, opened.Referral.Value).Bind(3, opened.Step.Value).Run();
                break;
            case CaseEvent.ReferralMoved { To: ReferralStage.NoResource } moved:
                miss.Bind(1, Instants.Micros(recorded.At)).Bind(2, stream).Bind(3, moved.Referral.Value).Run();
                break;
        }
    }

    public void Dispose()
    {
        open.Dispose();
        miss.Dispose();
    }
}

/// <summary>足りない資源の件数: how many people a step found nothing for; people, not attempts, and never who (CO-8).</summary>
public sealed class MissingResources
{
    private readonly QueryPool pool;
    private readonly CaseProjections projections;

    internal MissingResources(QueryPool pool, CaseProjections projections) => (this.pool, this.projections) = (pool, projections);

    /// <summary>By step of the flow.</summary>
    public ImmutableDictionary<string, int> Since(DateTimeOffset since)
    {
        projections.CatchUp();
        using var lease = pool.Take();
        var rows = lease["SELECT step, COUNT(DISTINCT stream) FROM missing_resources WHERE at >= ? GROUP BY step ORDER BY step"].Bind(1, Instants.Micros(since));
        var counts = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        while (rows.Step())
        {
            counts[rows.Text(0)] = rows.Int(1);
        }
        rows.Reset();
        return counts.ToImmutable();
    }
}
