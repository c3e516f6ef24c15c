using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Server.Worklists;

/// <summary>Lays somebody's inbox out: all that may stand on one of their tabs, cut down to what they may see.</summary>
internal sealed class InboxDesk(ListDoor door, TimeProvider time)
{
    private static readonly string[] Overlooking = ["chief", "center_head"];

    public LaidOutInbox LayOut(Acting acting)
    {
        var now = time.GetUtcNow();
        var away = acting.Municipality.Registry.Substitutes.AwayOf(acting.Actor.Person);
        var reach = new InboxReach(acting.Actor.Person, [acting.Actor.Person, .. away], acting.Actor.Organisation, ListDoor.SeesHouse(acting) ? null : acting.Membership.Role);
        var viewer = new InboxViewer(acting.Municipality.Pack, acting.Actor, away, Overlooking.Contains(acting.Membership.Code));
        ImmutableArray<SeenRow> rows = [.. from placed in acting.Municipality.Inbox.Within(reach, now)
                                           let sight = Best(acting, placed.Item, away)
                                           where sight != RowSight.Nothing
                                           select new SeenRow(placed.Place, placed.Item, sight)];
        return new LaidOutInbox(rows, viewer, now);
    }

    /// <summary>What one sees oneself, or as the one who stands in for somebody.</summary>
    private RowSight Best(Acting acting, InboxItem item, ImmutableArray<PersonId> away)
    {
        var sight = door.Look(acting, item);
        foreach (var absent in away)
        {
            if (sight == RowSight.Whole)
            {
                break;
            }
            var standing = door.Look(acting with { Actor = acting.Actor with { For = absent } }, item);
            sight = standing > sight ? standing : sight;
        }
        return sight;
    }
}

/// <summary>One row and how much of it is shown.</summary>
internal sealed record SeenRow(InboxPlace Place, InboxItem Item, RowSight Sight);

/// <summary>Everything on the tabs, in the order of the inbox.</summary>
internal sealed record LaidOutInbox(ImmutableArray<SeenRow> Rows, InboxViewer Viewer, DateTimeOffset Now)
{
    public bool Shows(InboxScope scope, SeenRow row) => Viewer.Shows(scope, row.Item.Row, row.Item.Lead, Now);

    public int Count(InboxScope scope) => Rows.Count(row => Shows(scope, row));

    public List<SeenRow> Asked(InboxFilter filter) =>
        [.. Rows.Where(row => (filter.Scope is not { } scope || Shows(scope, row)) && filter.Holds(row.Item.Row, Now))];
}
