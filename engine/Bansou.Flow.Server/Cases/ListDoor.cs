using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Cases;

/// <summary>
/// Which rows of a list somebody sees, and whether with the name: who holds a case and who works beside them are known from the row,
/// everybody else is asked for with the case itself.
/// </summary>
internal sealed class ListDoor(CaseDoor door)
{
    /// <summary>Roles that see the plan of every case of their own organisation (docs/rights.md).</summary>
    private static readonly string[] SeeTheirHouse = ["counselor", "chief", "center_head"];

    /// <summary>Whether somebody looks over their whole house, so that lists are not narrowed to what their organisation has to do with.</summary>
    public static bool SeesHouse(Acting acting) => SeeTheirHouse.Contains(acting.Membership.Code);

    public RowSight Look(Acting acting, CaseId id, PersonId lead, OrganisationId leadOrganisation)
    {
        if (lead == acting.Actor.Person || (SeesHouse(acting) && leadOrganisation == acting.Actor.Organisation))
        {
            return RowSight.WithName;
        }
        if (door.Find(acting, id.Value) is not { } found)
        {
            return RowSight.Nothing;
        }
        var level = ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations).Level;
        return level >= ReadingLevel.Plan ? RowSight.WithName : level >= ReadingLevel.OwnPart ? RowSight.WithoutName : RowSight.Nothing;
    }
}

/// <summary>How a row is shown.</summary>
internal enum RowSight
{
    Nothing,
    WithoutName,
    WithName,
}
