using System.Collections.Immutable;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Rows;

namespace Bansou.Flow.Storage.Projections;

/// <summary>受け皿のいま: what referrals and checks of all cases say of each receiver. Words and dates; no marks, no order by quality (HR-7).</summary>
public sealed class ReceiverStandings
{
    private readonly QueryPool pool;
    private readonly CaseProjections projections;

    internal ReceiverStandings(QueryPool pool, CaseProjections projections) => (this.pool, this.projections) = (pool, projections);

    /// <summary>By organisation; receivers of which nothing was heard since then are left out.</summary>
    public ImmutableDictionary<string, ReceiverStanding> Since(DateTimeOffset since)
    {
        projections.CatchUp();
        using var lease = pool.Take();
        var rows = lease["SELECT organisation, kind, at FROM receiver_news WHERE at >= ? ORDER BY at, stream, version"].Bind(1, Instants.Micros(since));
        var standings = ImmutableDictionary.CreateBuilder<string, ReceiverStanding>(StringComparer.Ordinal);
        while (rows.Step())
        {
            var known = standings.GetValueOrDefault(rows.Text(0)) ?? new ReceiverStanding(null, null, 0);
            var kind = RowWords.Read<ReceiverNewsKind>(rows.Text(1));
            standings[rows.Text(0)] = kind == ReceiverNewsKind.Concern
                ? known with { Concerns = known.Concerns + 1 }
                : known with { Answer = kind, AnsweredAt = Instants.Of(rows.Long(2)) };
        }
        rows.Reset();
        return standings.ToImmutable();
    }
}

/// <summary>受け皿のいま: the last answer that tells of room, and how many checks found a problem.</summary>
public sealed record ReceiverStanding(ReceiverNewsKind? Answer, DateTimeOffset? AnsweredAt, int Concerns);
