using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Server.Cases;

/// <summary>
/// Which rows of a list somebody sees, and how much of them: who holds a case and who works beside them are known from the row,
/// everybody else is asked for with the case itself.
/// </summary>
internal sealed class ListDoor(CaseDoor door)
{
    /// <summary>Roles that see the plan of every case of their own organisation (docs/rights.md).</summary>
    private static readonly string[] SeeTheirHouse = ["counselor", "chief", "center_head"];

    /// <summary>Whether somebody looks over their whole house, so that lists are not narrowed to what their organisation has to do with.</summary>
    public static bool SeesHouse(Acting acting) => SeeTheirHouse.Contains(acting.Membership.Code);

    /// <summary>A line of the list of cases.</summary>
    public RowSight Look(Acting acting, CaseId id, PersonId lead, OrganisationId leadOrganisation) =>
        IsOfTheHouse(acting, lead, leadOrganisation) ? RowSight.Plan : SightOf(RightsOf(acting, id));

    /// <summary>
    /// A hit of the search. Whoever answers the telephone of a house finds whose case it is by all that is indexed; everybody else only by what
    /// they may read.
    /// </summary>
    public RowSight LookFor(Acting acting, string typed, CaseId id, PersonId lead, OrganisationId leadOrganisation) =>
        IsOfTheHouse(acting, lead, leadOrganisation) ? RowSight.Plan
        : RightsOf(acting, id) is { } rights && rights.IsFoundBy(typed) ? SightOf(rights)
        : RowSight.Nothing;

    /// <summary>A row of the inbox.</summary>
    public RowSight Look(Acting acting, InboxItem item) =>
        acting.Actor.Is(item.Row.Assignee) || acting.Actor.Is(item.Lead) || acting.Actor.Is(item.OverviewHolder) ? RowSight.Whole
        : IsOfTheHouse(acting, item.Lead, item.LeadOrganisation) ? acting.Membership.Code == "counselor" ? RowSight.Plan : RowSight.Whole
        : RightsOf(acting, item.Row.Case) is { } rights && rights.Sees(item.Row) ? SightOf(rights) is RowSight.OwnPart && rights.NamesOn(item.Row) ? RowSight.Name : SightOf(rights)
        : RowSight.Nothing;

    private static bool IsOfTheHouse(Acting acting, PersonId lead, OrganisationId leadOrganisation) =>
        acting.Actor.Is(lead) || (SeesHouse(acting) && leadOrganisation == acting.Actor.Organisation);

    private ListRights? RightsOf(Acting acting, CaseId id) =>
        door.Find(acting, id.Value) is { } found ? ListRights.Of(found.Context, found.Active, found.Relations) : null;

    private static RowSight SightOf(ListRights? rights) =>
        rights is null ? RowSight.Nothing : rights.SeesWhole ? RowSight.Whole : rights.SeesPlan ? RowSight.Plan : rights.SeesName ? RowSight.Name : RowSight.OwnPart;
}

/// <summary>How much of a row is shown; each adds to the one before it.</summary>
internal enum RowSight
{
    Nothing,

    /// <summary>That there is a case, and who leads it.</summary>
    OwnPart,

    /// <summary>Whose case it is.</summary>
    Name,

    /// <summary>How it stands.</summary>
    Plan,

    /// <summary>What was written down.</summary>
    Whole,
}
