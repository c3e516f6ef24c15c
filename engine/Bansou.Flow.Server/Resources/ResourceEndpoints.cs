using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Resources;

/// <summary>社会資源の一覧. Words only: no marks, no order by quality (HR-7); informal places are never published (CO-14).</summary>
internal static class ResourceEndpoints
{
    public static readonly string[] MayKeep = ["developer", "chief", "center_head", "multi_agency", "municipality", "admin"];

    public static void MapResourceEndpoints(this IEndpointRouteBuilder app)
    {
        var resources = app.MapGroup("/api/resources").WithTags("社会資源").ActsInRole();
        resources.MapGet("/", List).WithName("listResources").WithSummary("社会資源をさがす").Fails(ProblemKinds.InvalidParameter).WithMetadata(
            new QueryMetadata("text", "ことば（名前・対象・条件・地域など。いくつでも、空白で区切る）"),
            new QueryMetadata("category", "種別"),
            new QueryMetadata("area", "圏域"),
            new QueryMetadata("cost", "費用のことば（例 無料）"),
            new QueryMetadata("conditions", "条件・融通・配慮・対象のことば"),
            new QueryMetadata("provider", "担い手: market・community・administration"),
            new QueryMetadata("near", "どの圏域から見た遠さか"),
            new QueryMetadata("withRoom", "true なら、満員や待ちと分かっているところを除く"),
            new QueryMetadata("closed", "true なら、閉じたところも"));
        resources.MapGet("/{resource}", Read).WithName("getResource").WithSummary("社会資源を読む").Fails(ProblemKinds.NotFound);
        resources.MapPut("/{resource}", Save).WithName("saveResource").WithSummary("社会資源を書く").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
        resources.MapPut("/{resource}/room", Confirm).WithName("confirmRoom").WithSummary("空きを確かめたと書く").SaysItsName()
            .Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
        resources.MapPut("/{resource}/operator-reply", Reply).WithName("replyToConcern").WithSummary("運営する側の返事を書く").SaysItsName()
            .Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
    }

    private static Results<Ok<IReadOnlyList<ResourceResponse>>, ProblemResult> List(HttpContext context, Acting acting, TimeProvider time)
    {
        var query = new QueryReading(context.Request.Query);
        var search = new ResourceSearch(query);
        if (query.Problem is { } wrong)
        {
            return wrong;
        }
        var sight = new ResourceSight(acting, time.GetUtcNow(), query.Text("near"));
        return TypedResults.Ok<IReadOnlyList<ResourceResponse>>(
            [.. acting.Municipality.Registry.Resources.All().Where(entry => sight.Shows(entry) && search.Finds(entry, sight)).Select(entry => ResourceResponse.Of(entry, sight))]);
    }

    private static Results<Ok<ResourceResponse>, ProblemResult> Read(string resource, Acting acting, TimeProvider time)
    {
        var sight = new ResourceSight(acting, time.GetUtcNow(), near: null);
        return acting.Municipality.Registry.Resources.Find(resource) is { } entry && sight.Shows(entry)
            ? TypedResults.Ok(ResourceResponse.Of(entry, sight))
            : ProblemKinds.NotFound.Result();
    }

    private static Results<Ok<ResourceResponse>, ProblemResult> Save(string resource, Body<ResourceRequest> body, Acting acting, TimeProvider time)
    {
        if (!MayKeep.Contains(acting.Membership.Code))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        var sight = new ResourceSight(acting, time.GetUtcNow(), near: null);
        var before = acting.Municipality.Registry.Resources.Find(resource);
        if (before is not null && !sight.Shows(before))
        {
            return ProblemKinds.NotFound.Result();
        }
        return body.Is(out var request, out var wrong)
            ? Answer(acting.Municipality.Registry.Resources.Save(acting.Account.Id, sight.WithHiddenOf(before, request.ToEntry(resource))), acting, time)
            : wrong;
    }

    private static Results<Ok<ResourceResponse>, ProblemResult> Confirm(string resource, Body<RoomRequest> body, Acting acting, TimeProvider time)
    {
        var sight = new ResourceSight(acting, time.GetUtcNow(), near: null);
        if (acting.Municipality.Registry.Resources.Find(resource) is not { } entry || !sight.Shows(entry))
        {
            return ProblemKinds.NotFound.Result();
        }
        if (!sight.MayConfirm(entry))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return body.Is(out var request, out var wrong)
            ? Answer(acting.Municipality.Registry.Resources.Confirm(acting.Account.Id, resource, request.ToEntry()), acting, time)
            : wrong;
    }

    private static Results<Ok<ResourceResponse>, ProblemResult> Reply(string resource, Body<OperatorReplyRequest> body, Acting acting, TimeProvider time)
    {
        var sight = new ResourceSight(acting, time.GetUtcNow(), near: null);
        if (acting.Municipality.Registry.Resources.Find(resource) is not { } entry || !sight.Shows(entry))
        {
            return ProblemKinds.NotFound.Result();
        }
        if (!sight.IsOperator(entry) && !MayKeep.Contains(acting.Membership.Code))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return body.Is(out var request, out var wrong)
            ? Answer(acting.Municipality.Registry.Resources.Reply(acting.Account.Id, resource, request.Words), acting, time)
            : wrong;
    }

    private static Results<Ok<ResourceResponse>, ProblemResult> Answer(RegistryAnswer<ResourceEntry> answer, Acting acting, TimeProvider time) => answer switch
    {
        RegistryAnswer<ResourceEntry>.Done done => TypedResults.Ok(ResourceResponse.Of(done.Value, new ResourceSight(acting, time.GetUtcNow(), near: null))),
        RegistryAnswer<ResourceEntry>.Refused refused => ProblemKinds.EntryUnfit.Result(refused.Problems.Select(RegistryFindings.Of)),
        _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
    };
}

internal sealed record OperatorReplyRequest(string Words);

/// <summary>空きを確かめた.</summary>
/// <param name="On">いつたずねたか.</param>
/// <param name="State"><c>open, waiting, full</c>, or empty.</param>
/// <param name="Words">空きのようす.</param>
internal sealed record RoomRequest(DateOnly On, string? State = null, string? Words = null, string? Waiting = null)
{
    public RoomEntry ToEntry() => new(On, State ?? "", Words ?? "", Waiting ?? "");
}
