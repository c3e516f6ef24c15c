using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Rows;

namespace Bansou.Flow.Storage.Projections;

/// <summary>件数: what happened by day and version of the flow; never by person (HR-7).</summary>
public sealed class Counts
{
    private readonly QueryPool pool;
    private readonly CaseProjections projections;

    internal Counts(QueryPool pool, CaseProjections projections) => (this.pool, this.projections) = (pool, projections);

    /// <summary>By day, flow, version and kind, in this order; days without anything are left out.</summary>
    public ImmutableArray<DayCount> Between(DateOnly from, DateOnly until)
    {
        projections.CatchUp();
        using var lease = pool.Take();
        var rows = lease["SELECT day, flow, flow_version, kind, count FROM statistics WHERE day BETWEEN ? AND ? ORDER BY day, flow, flow_version, kind"]
            .Bind(1, Day(from)).Bind(2, Day(until));
        var counts = ImmutableArray.CreateBuilder<DayCount>();
        while (rows.Step())
        {
            counts.Add(new DayCount(DateOnly.ParseExact(rows.Text(0), "yyyy-MM-dd", CultureInfo.InvariantCulture), rows.Text(1), rows.Int(2), RowWords.Read<StatisticsKind>(rows.Text(3)), rows.Int(4)));
        }
        rows.Reset();
        return counts.DrainToImmutable();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>一日の件数.</summary>
public sealed record DayCount(DateOnly Day, string Flow, int FlowVersion, StatisticsKind Kind, int Count);
