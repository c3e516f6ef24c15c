using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Meetings;

/// <summary>だれのことか: the case behind an item of an agenda, as far as its reader may know it.</summary>
/// <param name="Name">Null where the reader may not know the name.</param>
internal sealed record AboutCase(string? Name, CaseState.Active? State)
{
    public static readonly AboutCase Nobody = new(null, null);

    public static AboutCase Of(Acting acting, CaseId? id, CaseDoor door, ListDoor lists)
    {
        if (id is not { } of || door.FindKept(acting, of) is not { Active: var state })
        {
            return Nobody;
        }
        var lead = state.Holders.Lead;
        return new AboutCase(lists.Look(acting, of, lead.Person, lead.Organisation) >= RowSight.Name ? NameOf(state) : null, state);
    }

    /// <summary>What somebody is called in lists.</summary>
    public static string NameOf(CaseState.Active state) =>
        state.Records.Intake.Name is { } name ? name.CalledAs.Length > 0 ? name.CalledAs : name.Name : CaseCard.Nameless;

    public bool HasClosed(WorkItemId item) => State?.Records.Work.Find(item) is { IsOpen: false };
}
