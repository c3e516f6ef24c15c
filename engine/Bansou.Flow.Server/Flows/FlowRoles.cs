using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Flows;

/// <summary>Who draws flows, and who lets them be used: the municipality's own department publishes what a designer drew.</summary>
internal static class FlowRoles
{
    private static readonly string[] Drawing = ["designer", "municipality", "center_head", "chief"];
    private static readonly string[] Publishing = ["municipality"];

    public static bool MayDraw(Acting acting) => Drawing.Contains(acting.Membership.Code);

    public static bool MayPublish(Acting acting) => Publishing.Contains(acting.Membership.Code);
}
