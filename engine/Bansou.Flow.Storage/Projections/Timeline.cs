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

    private const string Columns = "version, at, person, organisation, role, type, area, step, referral, subject, execution, acting_for";

    private readonly QueryPool pool;
    private readonly CaseProjections projections;

    internal Timeline(QueryPool pool, CaseProjections projections) => (this.pool, this.projections) = (pool, projections);

    /// <param name="after">Only what stands behind this version in the order; null for the first page.</param>
    public TimelinePage Page(CaseId id, TimelineFilter filter, int count, int? after = null, bool oldestFirst = false)
    {
        projections.CatchUp();
        var most = Math.Clamp(count, 1, LargestPage);
        var conditions = Of(id, filter, after, oldestFirst).Value((long)most + 1);
        using var lease = pool.Take();
        var rows = conditions.Bind(lease[$"SELECT {Columns} FROM timeline {conditions.Where} ORDER BY version {(oldestFirst ? "ASC" : "DESC")} LIMIT ?"]);
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

    /// <summary>The line by which an execution of a step opened, or null.</summary>
    public TimelineEntry? Opened(CaseId id, int execution)
    {
        projections.CatchUp();
        using var lease = pool.Take();
        var rows = lease[$"SELECT {Columns} FROM timeline WHERE stream = (SELECT id FROM streams WHERE name = ?) AND execution = ?"];
        rows.Bind(1, StreamNames.Of(id)).Bind(2, execution);
        var entry = rows.Step() ? Read(id, rows) : null;
        rows.Reset();
        return entry;
    }

    private static Conditions Of(CaseId id, TimelineFilter filter, int? after, bool oldestFirst)
    {
        var conditions = new Conditions()
            .And("stream = (SELECT id FROM streams WHERE name = ?)", StreamNames.Of(id))
            .And(oldestFirst ? "version > ?" : "version < ?", after)
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
        if (!filter.Only.IsDefaultOrEmpty)
        {
            conditions.And("instr(?, '|' || type || '|') > 0", IdList.Of(filter.Only));
        }
        if (!filter.Without.IsDefaultOrEmpty)
        {
            conditions.And("instr(?, '|' || type || '|') = 0", IdList.Of(filter.Without));
        }
        return conditions;
    }

    private static TimelineEntry Read(CaseId id, Statement row) => new()
    {
        Case = id,
        Version = row.Int(0),
        At = Instants.Of(row.Long(1)),
        By = new Actor(new PersonId(row.Text(2)), new OrganisationId(row.Text(3)), row.Text(4)) { For = row.TextOrNull(11) is { } away ? new PersonId(away) : null },
        Name = row.Text(5),
        Area = RowWords.Read<TimelineArea>(row.Text(6)),
        Step = row.TextOrNull(7) is { } step ? new StepId(step) : null,
        Referral = row.TextOrNull(8) is { } referral ? new ReferralId(referral) : null,
        Subject = row.TextOrNull(9),
        Execution = row.IsNull(10) ? null : row.Int(10),
    };
}
