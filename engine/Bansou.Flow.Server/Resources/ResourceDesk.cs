using Bansou.Flow.Server.Development;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Resources;

/// <summary>What a page of the directory needs before anybody searches: the areas that are written there, and what the reader may do.</summary>
internal static class ResourceDesk
{
    public static void MapResourceDesk(this IEndpointRouteBuilder app) =>
        app.MapGroup("/api").WithTags("社会資源").ActsInRole()
            .MapGet("/resource-desk", Read).WithName("getResourceDesk").WithSummary("社会資源: 圏域と、できること");

    private static Ok<ResourceDeskResponse> Read(Acting acting, TimeProvider time)
    {
        var sight = new ResourceSight(acting, time.GetUtcNow(), near: null);
        var seen = acting.Municipality.Registry.Resources.All().Where(sight.Shows);
        return TypedResults.Ok(new ResourceDeskResponse(
            [.. seen.SelectMany(AreasOf).Distinct().Order(StringComparer.Ordinal)],
            ResourceEndpoints.MayKeep.Contains(acting.Membership.Code),
            sight.IsTeam || ResourceEndpoints.MayKeep.Contains(acting.Membership.Code),
            DevelopmentEndpoints.MayRead(acting),
            DevelopmentEndpoints.MayKeep.Contains(acting.Membership.Code)));
    }

    private static IEnumerable<string> AreasOf(ResourceEntry entry) => entry.Area.Length > 0 ? entry.NearAreas.Append(entry.Area) : entry.NearAreas;
}

/// <param name="Areas">圏域, as they are written in the directory.</param>
/// <param name="MayKeep">社会資源を足す・直す・閉じる.</param>
/// <param name="MayConfirm">空きを確かめたと書く; the operator of the own place may besides.</param>
/// <param name="MayReadDevelopment">訪問の記録と資源開発の板を読む.</param>
/// <param name="MayKeepDevelopment">それを書く.</param>
internal sealed record ResourceDeskResponse(IReadOnlyList<string> Areas, bool MayKeep, bool MayConfirm, bool MayReadDevelopment, bool MayKeepDevelopment);
