using System.Collections.Immutable;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Projections;

/// <summary>
/// What the tabs are made of. One question answers all of them: counts that were asked for one by one would be ten questions,
/// and rights cut rows out that no count in SQL knows of.
/// </summary>
public sealed partial class Inbox
{
    /// <summary>So many rows of one organisation are looked at; whoever has more open must narrow it down.</summary>
    public const int MostInReach = 20_000;

    private const int MostOfRole = 2_000;

    /// <summary>The rows in the order of the inbox, each once.</summary>
    public ImmutableArray<PlacedItem> Within(InboxReach reach, DateTimeOffset now)
    {
        using var lease = pool.Take();
        var found = new Dictionary<(long Stream, string Key), PlacedItem>();
        foreach (var conditions in Questions(reach, now))
        {
            Add(lease, found, conditions, MostInReach);
        }
        foreach (var roles in reach.Role is { } role ? RoleLists(lease, new InboxFilter { AnyRole = role }) : [])
        {
            Add(lease, found, Of(new InboxFilter(), reach.Reader, now).And("worklist.roles = ?", roles), MostOfRole);
        }
        return [.. found.Values.Order(Comparer<PlacedItem>.Create((one, other) => InboxPlace.Compare(one.Place, other.Place)))];
    }

    private static IEnumerable<Conditions> Questions(InboxReach reach, DateTimeOffset now)
    {
        Conditions Asked(InboxFilter? filter = null) => Of(filter ?? new InboxFilter(), reach.Reader, now);
        yield return Asked(new InboxFilter { Organisation = reach.Organisation });
        yield return Asked().And("worklist.receiver = ?", reach.Organisation.Value);
        foreach (var person in reach.People)
        {
            yield return Asked(new InboxFilter { Assignee = person });
            yield return Asked().And("worklist.claimed_by = ?", person.Value);
            yield return Asked().And("worklist.stream IN (SELECT stream FROM cases WHERE lead = ? AND seen_off_at IS NULL)", person.Value);
        }
    }

    private static void Add(QueryPool.Lease lease, Dictionary<(long Stream, string Key), PlacedItem> found, Conditions conditions, int most)
    {
        var rows = conditions.Value((long)most).Bind(lease[Columns + From + conditions.Where + " LIMIT ?"]);
        while (rows.Step())
        {
            var place = PlaceOf(rows);
            if (!found.ContainsKey((place.Stream, place.Key)))
            {
                found.Add((place.Stream, place.Key), new PlacedItem(place, Read(rows)));
            }
        }
        rows.Reset();
    }
}
