using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Flows;

namespace Bansou.Flow.Server.Flows;

/// <summary>Who draws flows, and who lets them be used: the municipality's own department publishes what a designer drew.</summary>
internal static class FlowRoles
{
    private static readonly string[] Drawing = ["designer", "municipality", "center_head", "chief"];
    private static readonly string[] Publishing = ["municipality"];

    public static bool MayDraw(Acting acting) => Drawing.Contains(acting.Membership.Code);

    public static bool MayPublish(Acting acting) => Publishing.Contains(acting.Membership.Code);

    /// <summary>Who drew does not approve (domain/02, separation rules), unless nobody else here could publish.</summary>
    public static bool MayPublish(Acting acting, FlowDraft draft) => !draft.Authors.Contains(acting.Actor.Person) || !acting.Municipality.Registry.Accounts.All()
        .Any(account => account.CanSignIn && account.Person != acting.Actor.Person && acting.Municipality.Registry.Accounts.RolesOf(account.Id).Any(membership => Publishing.Contains(membership.Code)));
}
