using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>時系列: who did what when in a case. The words are read from the sealed journal (<see cref="CaseRunner.History"/>), and that reading is logged.</summary>
public sealed class Timeline
{
    public const int LargestPage = 1000;

    private readonly QueryPool pool;
    private readonly CaseProjections projections;

    internal Timeline(QueryPool pool, CaseProjections projections) => (this.pool, this.projections) = (pool, projections);

    /// <param name="before">Only what came before this version; null for the newest.</param>
    public TimelinePage Page(CaseId id, TimelineFilter filter, int count, int? before = null)
    {
        projections.CatchUp();
        var most = Math.Clamp(count, 1, LargestPage);
        var conditions = Of(id, filter, before).Value((long)most + 1);
        using var lease = pool.Take();
        var rows = conditions.Bind(lease[$"SELECT version, at, person, organisation, role, type, area, step, referral, subject FROM timeline {conditions.Where} ORDER BY version DESC LIMIT ?"]);
        var entries = ImmutableArray.CreateBuilder<TimelineEntry>();
        while (rows.Step())
        {
            if (entries.Count == most)
            {
                rows.Reset();
                var last = entries[^1].Version;
                return new TimelinePage(entries.DrainToImmutable(), last);
            }
            entries.Add(Read(id, rows));
        }
        rows.Reset();
        return new TimelinePage(entries.DrainToImmutable(), null);
    }

    private static Conditions Of(CaseId id, TimelineFilter filter, int? before)
    {
        var conditions = new Conditions()
            .And("stream = (SELECT id FROM streams WHERE name = ?)", StreamNames.Of(id))
            .And("version < ?", before)
            .And("step = ?", filter.Step?.Value)
            .And("referral = ?", filter.Referral?.Value)
            .And("subject = ?", filter.Subject)
            .And("person = ?", filter.By?.Value)
            .And("at >= ?", Instants.Micros(filter.From))
            .And("at < ?", Instants.Micros(filter.Until))
            .AndIf(filter.OnlyPeople, "by_person = 1 AND area <> ?", RowWords.Of(TimelineArea.Engine));
        if (!filter.Areas.IsDefaultOrEmpty)
        {
            conditions.And("instr(?, '|' || area || '|') > 0", IdList.Of([.. filter.Areas.Select(RowWords.Of)]));
        }
        return conditions;
    }

    private static TimelineEntry Read(CaseId id, Statement row) => new()
    {
        Case = id,
        Version = row.Int(0),
        At = Instants.Of(row.Long(1)),
        By = new Actor(new PersonId(row.Text(2)), new OrganisationId(row.Text(3)), row.Text(4)),
        Name = row.Text(5),
        Area = RowWords.Read<TimelineArea>(row.Text(6)),
        Step = row.TextOrNull(7) is { } step ? new StepId(step) : null,
        Referral = row.TextOrNull(8) is { } referral ? new ReferralId(referral) : null,
        Subject = row.TextOrNull(9),
    };
}
