using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Projections.Search;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>ケース一覧と検索. Nobody finds a case that is hidden from them.</summary>
public sealed class CaseLists
{
    public const int LargestPage = 500;

    private const string Columns = """
        SELECT cases.case_id, cases.version, cases.name, cases.reading, cases.lead, cases.lead_organisation, cases.overview_holder, cases.organisations, cases.stage,
          cases.flow, cases.flow_version, cases.opened_at, cases.seen_off_at, cases.next_at, cases.open_referrals, cases.heard_at, cases.arrival_due_at,
          cases.quiet_until, cases.staying_since, cases.without_sos_since, cases.alone_since, cases.review_due_at

        """;

    private readonly QueryPool pool;
    private readonly CaseProjections projections;

    internal CaseLists(QueryPool pool, CaseProjections projections) => (this.pool, this.projections) = (pool, projections);

    /// <param name="reader">Who looks.</param>
    /// <param name="skip">How many rows the pages before had.</param>
    public CasePage Page(CaseFilter filter, PersonId reader, DateTimeOffset now, int count, int skip = 0)
    {
        var conditions = new Conditions()
            .And("cases.lead = ?", filter.Lead?.Value)
            .And("cases.overview_holder = ?", filter.OverviewHolder?.Value)
            .And("cases.stage = ?", filter.Stage is { } stage ? RowWords.Of(stage) : null)
            .And("cases.flow = ?", filter.Flow)
            .And("cases.flow_version = ?", filter.FlowVersion)
            .AndIf(filter.SeenOff == true, "cases.seen_off_at IS NOT NULL")
            .AndIf(filter.SeenOff != true, "cases.seen_off_at IS NULL")
            // One person, one line: a case that was joined to another is found there.
            .AndIf(true, "NOT EXISTS (SELECT 1 FROM bundles WHERE bundles.stream = cases.stream AND bundles.taken = 0)")
            .And("instr(cases.organisations, ?) > 0", filter.Organisation is { } organisation ? IdList.Holding(organisation.Value) : null);
        if (filter.Danger == DangerList.OneName)
        {
            projections.CatchUp();
        }
        var order = filter.Danger is { } danger ? In(danger, conditions, filter.Days, now) : "cases.reading = '', cases.reading";
        return Page(conditions, $"FROM cases {{0}} ORDER BY {order}, cases.case_id LIMIT ? OFFSET ?", reader, count, skip);
    }

    /// <summary>手もとにあるもの: open cases in which somebody is lead, overview holder or second staff, or has work or a step in hand; by reading.</summary>
    /// <remarks>Cases that are hidden from whoever looks are among them: they must not stay behind without an owner (HR-14), so whoever asks counts them and shows none.</remarks>
    public ImmutableArray<CaseLine> InHandOf(PersonId person)
    {
        using var lease = pool.Take();
        var rows = lease[Columns + """
            FROM cases WHERE cases.seen_off_at IS NULL AND cases.stream IN (
              SELECT stream FROM cases WHERE lead = ?1 AND seen_off_at IS NULL
              UNION SELECT stream FROM cases WHERE overview_holder = ?1 AND seen_off_at IS NULL
              UNION SELECT stream FROM cases WHERE second_staff = ?1 AND seen_off_at IS NULL
              UNION SELECT stream FROM worklist WHERE assignee = ?1
              UNION SELECT stream FROM worklist WHERE claimed_by = ?1)
            ORDER BY cases.reading = '', cases.reading, cases.case_id
            """].Bind(1, person.Value);
        var lines = ImmutableArray.CreateBuilder<CaseLine>();
        while (rows.Step())
        {
            lines.Add(Read(rows));
        }
        rows.Reset();
        return lines.DrainToImmutable();
    }

    /// <summary>検索: cases in whose names, numbers, places or receivers all words stand; none when nothing is asked for.</summary>
    public CasePage Search(string typed, PersonId reader, int count, int skip = 0)
    {
        if (Bigrams.Query(SearchText.Words(typed)) is not { } query)
        {
            return new CasePage([], null);
        }
        projections.CatchUp();
        return Page(
            new Conditions().And("search_grams MATCH ?", query),
            "FROM search_grams CROSS JOIN cases ON cases.stream = search_grams.rowid {0} ORDER BY cases.reading = '', cases.reading, cases.case_id LIMIT ? OFFSET ?",
            reader, count, skip);
    }

    private CasePage Page(Conditions conditions, string rest, PersonId reader, int count, int skip)
    {
        var most = Math.Clamp(count, 1, LargestPage);
        conditions.And("instr(cases.hidden_from, ?) = 0", IdList.Holding(reader.Value)).Value((long)most + 1).Value((long)Math.Max(0, skip));
        using var lease = pool.Take();
        var rows = conditions.Bind(lease[Columns + rest.Replace("{0}", conditions.Where, StringComparison.Ordinal)]);
        var lines = ImmutableArray.CreateBuilder<CaseLine>();
        while (rows.Step())
        {
            lines.Add(Read(rows));
        }
        rows.Reset();
        var more = lines.Count > most;
        return new CasePage(more ? [.. lines.Take(most)] : lines.DrainToImmutable(), more ? Math.Max(0, skip) + most : null);
    }

    /// <summary>The condition of a list, the same as in <see cref="DangerDates"/>, and its order: what has been so longest comes first.</summary>
    private static string In(DangerList danger, Conditions conditions, int? days, DateTimeOffset now)
    {
        var at = Instants.Micros(now);
        long Before(int usual) => Instants.Micros(now.AddDays(-Math.Clamp(days ?? usual, 0, 36500)));
        switch (danger)
        {
            case DangerList.LeftHanging:
                conditions.And("cases.arrival_due_at < ?", at);
                return "cases.arrival_due_at";
            case DangerList.Silent:
                conditions.And("cases.heard_at < ? AND (cases.quiet_until IS NULL OR cases.quiet_until < ?)", Before(DangerDates.SilentDays), at);
                return "cases.heard_at";
            case DangerList.LongStay:
                conditions.And("cases.staying_since < ?", Before(DangerDates.LongStayDays));
                return "cases.staying_since";
            case DangerList.WithoutSos:
                conditions.AndIf(true, "cases.without_sos_since IS NOT NULL");
                return "cases.without_sos_since";
            case DangerList.Alone:
                conditions.AndIf(true, "cases.alone_since IS NOT NULL");
                return "cases.alone_since";
            case DangerList.ReviewOverdue:
                conditions.And("cases.review_due_at < ?", at);
                return "cases.review_due_at";
            case DangerList.OneName:
                var since = Before(DangerDates.OneNameDays);
                conditions.And("cases.opened_at < ? AND (SELECT count(DISTINCT person) FROM timeline WHERE timeline.stream = cases.stream AND at >= ? AND by_person = 1 AND person <> ?) = 1", since, since, Actor.ThePerson.Person.Value);
                return "cases.opened_at";
            default:
                throw new System.Diagnostics.UnreachableException(danger.ToString());
        }
    }

    private static CaseLine Read(Statement row) => new()
    {
        Case = new CaseId(row.Text(0)),
        Version = row.Int(1),
        DisplayName = row.Text(2),
        Reading = row.Text(3),
        Lead = new PersonId(row.Text(4)),
        LeadOrganisation = new OrganisationId(row.Text(5)),
        OverviewHolder = new PersonId(row.Text(6)),
        Organisations = IdList.Read(row.Text(7)),
        Stage = RowWords.Read<CaseStage>(row.Text(8)),
        Flow = row.Text(9),
        FlowVersion = row.Int(10),
        OpenedAt = Instants.Of(row.Long(11)),
        SeenOffAt = Instant(row, 12),
        NextAt = Instant(row, 13),
        OpenReferrals = row.Int(14),
        HeardAt = Instants.Of(row.Long(15)),
        Danger = new DangerDates
        {
            ArrivalDueAt = Instant(row, 16),
            QuietUntil = Instant(row, 17),
            StayingSince = Instant(row, 18),
            WithoutSosSince = Instant(row, 19),
            AloneSince = Instant(row, 20),
            ReviewDueAt = Instant(row, 21),
        },
    };

    private static DateTimeOffset? Instant(Statement row, int column) => row.IsNull(column) ? null : Instants.Of(row.Long(column));
}
