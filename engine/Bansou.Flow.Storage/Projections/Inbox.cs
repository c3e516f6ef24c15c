using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>受信箱: what waits for whom, by due date. Nobody sees a row of a case that is hidden from them.</summary>
public sealed class Inbox
{
    public const int LargestPage = 500;

    /// <summary>Counting stops here: nobody needs to know more exactly.</summary>
    public const int MostCounted = 1000;

    private const string From = "FROM worklist CROSS JOIN cases ON cases.stream = worklist.stream ";

    private const string Columns = """
        SELECT worklist.case_id, worklist.key, worklist.kind, worklist.step, worklist.referral, worklist.role, worklist.roles, worklist.assignee,
          worklist.organisation, worklist.opened_at, worklist.due_at, worklist.level, worklist.paused, cases.name, cases.stage, cases.lead, worklist.stream

        """;

    private readonly QueryPool pool;

    internal Inbox(QueryPool pool) => this.pool = pool;

    /// <param name="reader">Who looks.</param>
    /// <param name="after">Where the page before ended, or null for the first.</param>
    public InboxPage Page(InboxFilter filter, PersonId reader, DateTimeOffset now, int count, InboxPlace? after = null)
    {
        var most = Math.Clamp(count, 1, LargestPage);
        var conditions = Of(filter, reader, now);
        if (after is not null)
        {
            conditions.And("(worklist.due_at, worklist.stream, worklist.key) > (?, ?, ?)", after.DueAt, after.Stream, after.Key);
        }
        using var lease = pool.Take();
        var rows = conditions.Value((long)most + 1).Bind(lease[Columns + From + conditions.Where + " ORDER BY worklist.due_at, worklist.stream, worklist.key LIMIT ?"]);
        var items = ImmutableArray.CreateBuilder<InboxItem>(most);
        InboxPlace? last = null;
        while (rows.Step())
        {
            if (items.Count == most)
            {
                rows.Reset();
                return new InboxPage(items.DrainToImmutable(), last);
            }
            items.Add(Read(rows));
            last = new InboxPlace(rows.Long(10), rows.Long(16), rows.Text(1));
        }
        rows.Reset();
        return new InboxPage(items.DrainToImmutable(), null);
    }

    /// <summary>How many rows there are, up to <see cref="MostCounted"/>.</summary>
    public int Count(InboxFilter filter, PersonId reader, DateTimeOffset now)
    {
        var conditions = Of(filter, reader, now);
        using var lease = pool.Take();
        var rows = conditions.Value((long)MostCounted).Bind(lease["SELECT count(*) FROM (SELECT 1 " + From + conditions.Where + " LIMIT ?)"]);
        rows.Step();
        var number = rows.Int(0);
        rows.Reset();
        return number;
    }

    private static Conditions Of(InboxFilter filter, PersonId reader, DateTimeOffset now)
    {
        var at = Instants.Micros(now);
        return new Conditions()
            .And("worklist.role = ?", filter.Role)
            .And("worklist.assignee = ?", filter.Assignee?.Value)
            .And("worklist.organisation = ?", filter.Organisation?.Value)
            .And("worklist.stream = (SELECT stream FROM cases WHERE case_id = ?)", filter.Case?.Value)
            .AndIf(filter.Late, "worklist.due_at < ?", at)
            .AndIf(filter.DueWithinDays is not null, "worklist.due_at >= ? AND worklist.due_at < ?", at, Instants.Micros(now.AddDays(filter.DueWithinDays ?? 0)))
            .And("worklist.kind = ?", filter.Kind is { } kind ? RowWords.Of(kind) : null)
            .And("worklist.paused = ?", filter.Paused is { } paused ? paused ? 1 : 0 : null)
            .And("instr(worklist.roles, ?) > 0", filter.AnyRole is { } role ? IdList.Holding(role) : null)
            .AndIf(!filter.NotRoles.IsDefaultOrEmpty, "worklist.role IS NOT NULL AND instr(?, '|' || worklist.role || '|') = 0", IdList.Of(filter.NotRoles.IsDefault ? [] : filter.NotRoles))
            .And("instr(cases.hidden_from, ?) = 0", IdList.Holding(reader.Value));
    }

    private static InboxItem Read(Statement row) => new(
        new WorklistRow
        {
            Case = new CaseId(row.Text(0)),
            Key = row.Text(1),
            Kind = RowWords.Read<WorklistKind>(row.Text(2)),
            Step = row.TextOrNull(3) is { } step ? new StepId(step) : null,
            Referral = row.TextOrNull(4) is { } referral ? new ReferralId(referral) : null,
            Role = row.TextOrNull(5),
            Roles = row.Text(6),
            Assignee = new PersonId(row.Text(7)),
            Organisation = new OrganisationId(row.Text(8)),
            OpenedAt = Instants.Of(row.Long(9)),
            DueAt = row.Long(10) == WorklistStatements.NoClock ? null : Instants.Of(row.Long(10)),
            Level = row.Int(11),
            Paused = row.Int(12) != 0,
        },
        row.Text(13),
        RowWords.Read<CaseStage>(row.Text(14)),
        new PersonId(row.Text(15)));
}
