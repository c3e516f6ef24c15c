using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>受信箱: what waits for whom, by due date. Nobody sees a row of a case that is hidden from them.</summary>
public sealed partial class Inbox
{
    public const int LargestPage = 500;

    /// <summary>Counting stops here: nobody needs to know more exactly.</summary>
    public const int MostCounted = 1000;

    private const string From = "FROM worklist CROSS JOIN cases ON cases.stream = worklist.stream ";

    private readonly QueryPool pool;

    internal Inbox(QueryPool pool) => this.pool = pool;

    /// <param name="reader">Who looks.</param>
    /// <param name="after">Where the page before ended, or null for the first.</param>
    public InboxPage Page(InboxFilter filter, PersonId reader, DateTimeOffset now, int count, InboxPlace? after = null)
    {
        var most = Math.Clamp(count, 1, LargestPage);
        using var lease = pool.Take();
        var found = new List<(InboxPlace Place, InboxItem Item)>();
        foreach (var roles in RoleLists(lease, filter))
        {
            var conditions = Of(filter, reader, now).And("worklist.roles = ?", roles);
            if (after is not null)
            {
                conditions.And("(worklist.due_at, worklist.stream, worklist.key) > (?, ?, ?)", after.DueAt, after.Stream, after.Key);
            }
            if (found.Count > most)
            {
                conditions.And("worklist.due_at <= ?", found[^1].Place.DueAt);
            }
            Collect(conditions, lease, most + 1, found);
        }
        ImmutableArray<InboxItem> items = [.. found.Take(most).Select(each => each.Item)];
        return new InboxPage(items, found.Count > most ? found[most - 1].Place : null);
    }

    /// <summary>How many rows there are, up to <see cref="MostCounted"/>.</summary>
    public int Count(InboxFilter filter, PersonId reader, DateTimeOffset now)
    {
        using var lease = pool.Take();
        var number = 0;
        foreach (var roles in RoleLists(lease, filter))
        {
            var conditions = Of(filter, reader, now).And("worklist.roles = ?", roles);
            var rows = conditions.Value((long)MostCounted - number).Bind(lease["SELECT count(*) FROM (SELECT 1 " + From + conditions.Where + " LIMIT ?)"]);
            rows.Step();
            number += rows.Int(0);
            rows.Reset();
        }
        return number;
    }

    /// <summary>Puts the rows of one more list of roles among those found so far; no more than so many stay.</summary>
    private static void Collect(Conditions conditions, QueryPool.Lease lease, int most, List<(InboxPlace Place, InboxItem Item)> found)
    {
        var isFirst = found.Count == 0;
        var rows = conditions.Value((long)most).Bind(lease[Columns + From + conditions.Where + " ORDER BY worklist.due_at, worklist.stream, worklist.key LIMIT ?"]);
        while (rows.Step())
        {
            found.Add((PlaceOf(rows), Read(rows)));
        }
        rows.Reset();
        if (!isFirst)
        {
            found.Sort((one, other) => InboxPlace.Compare(one.Place, other.Place));
            found.RemoveRange(Math.Min(most, found.Count), Math.Max(0, found.Count - most));
        }
    }

    /// <summary>
    /// A town has few different lists of roles who may act together, each of them in the order of due dates in the index: the lists with a role are asked one by one,
    /// and so the rarest role is found as quickly as the most frequent. Null for rows of any list.
    /// </summary>
    private static List<string?> RoleLists(QueryPool.Lease lease, InboxFilter filter)
    {
        if (filter.Role is null && filter.AnyRole is null)
        {
            return [null];
        }
        var rows = lease["""
            WITH RECURSIVE lists (roles) AS (
              SELECT min(roles) FROM worklist
              UNION ALL
              SELECT (SELECT min(worklist.roles) FROM worklist WHERE worklist.roles > lists.roles) FROM lists WHERE lists.roles IS NOT NULL)
            SELECT roles FROM lists WHERE instr(roles, ?1) > 0 AND (?2 = '' OR instr(roles, ?2) = 1)
            """].Bind(1, IdList.Holding(filter.AnyRole ?? filter.Role!)).Bind(2, filter.Role is { } first ? IdList.Holding(first) : "");
        var lists = new List<string?>();
        while (rows.Step())
        {
            lists.Add(rows.Text(0));
        }
        rows.Reset();
        return lists;
    }

    private static Conditions Of(InboxFilter filter, PersonId reader, DateTimeOffset now)
    {
        var at = Instants.Micros(now);
        return new Conditions()
            .And("worklist.assignee = ?", filter.Assignee?.Value)
            .And("worklist.organisation = ?", filter.Organisation?.Value)
            .And("worklist.stream = (SELECT stream FROM cases WHERE case_id = ?)", filter.Case?.Value)
            .AndIf(filter.Late, "worklist.due_at < ?", at)
            .AndIf(filter.DueWithinDays is not null, "worklist.due_at >= ? AND worklist.due_at < ?", at, Instants.Micros(now.AddDays(filter.DueWithinDays ?? 0)))
            .And("worklist.kind = ?", filter.Kind is { } kind ? RowWords.Of(kind) : null)
            .And("worklist.paused = ?", filter.Paused is { } paused ? paused ? 1 : 0 : null)
            .AndIf(!filter.NotRoles.IsDefaultOrEmpty, "worklist.role IS NOT NULL AND instr(?, '|' || worklist.role || '|') = 0", IdList.Of(filter.NotRoles.IsDefault ? [] : filter.NotRoles))
            .And("instr(cases.hidden_from, ?) = 0", IdList.Holding(reader.Value));
    }
}
