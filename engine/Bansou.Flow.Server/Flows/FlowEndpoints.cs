using System.Text.Json;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Flows;

internal static class FlowEndpoints
{
    public static void MapFlowEndpoints(this IEndpointRouteBuilder app)
    {
        var flows = app.MapGroup("/api/flows").WithTags("流れ").ActsInRole();
        flows.MapGet("/", List).WithName("listFlows").WithSummary("流れと、新しいケースが使う版");
        flows.MapGet("/{flow}/versions", Versions).WithName("listFlowVersions").WithSummary("流れの公開した版").Fails(ProblemKinds.NotFound);
        flows.MapGet("/{flow}/versions/{version:int}", Read).WithName("getFlowVersion").WithSummary("公開した版の定義（Elsa 3 の JSON）").Produces<JsonElement>().Fails(ProblemKinds.NotFound);
        flows.MapPost("/{flow}/versions/{version:int}/withdraw", Withdraw).WithName("withdrawFlowVersion").WithSummary("公開を取りやめる。動いているケースはそのまま続く").SaysItsName()
            .WithMetadata(new QueryMetadata("note", "なぜ取りやめるか"))
            .Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole, ProblemKinds.InvalidParameter, ProblemKinds.NotReady);
        flows.MapPost("/check", CheckAsync).WithName("checkFlow").WithSummary("流れの定義を、公開せずに点検する").TakesFlow().Produces<CheckResponse>().Fails(ProblemKinds.NotYourRole);
        flows.MapPost("/{flow}/publish", PublishAsync).WithName("publishFlow").WithSummary("流れの新しい版を公開する").TakesFlow().Produces<PublishResponse>()
            .WithMetadata(new QueryMetadata("note", "何を変えたか"))
            .Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole, ProblemKinds.InvalidParameter, ProblemKinds.FlowUnfit, ProblemKinds.FlowVersionTaken, ProblemKinds.WrongFlow);
    }

    private static RouteHandlerBuilder TakesFlow(this RouteHandlerBuilder endpoint) => endpoint
        .Accepts<JsonElement>("application/json")
        .SaysItsName()
        .Fails(ProblemKinds.MalformedJson, ProblemKinds.TooLarge, ProblemKinds.UnsupportedMediaType, ProblemKinds.NotReady);

    private static Ok<IReadOnlyList<FlowResponse>> List(Acting acting)
    {
        var municipality = acting.Municipality;
        return TypedResults.Ok<IReadOnlyList<FlowResponse>>(
        [
            .. municipality.Flows.Versions.GroupBy(version => version.Flow).Select(versions => FlowResponse.Of(versions, municipality.Pack, acting.Names)),
        ]);
    }

    private static Results<Ok<IReadOnlyList<FlowVersionResponse>>, ProblemResult> Versions(string flow, Acting acting)
    {
        var versions = acting.Municipality.Flows.Versions.Where(version => version.Flow == flow).ToList();
        return versions.Count == 0 ? ProblemKinds.NotFound.Result() : TypedResults.Ok<IReadOnlyList<FlowVersionResponse>>([.. versions.Select(FlowVersionResponse.Of)]);
    }

    private static IResult Read(string flow, int version, Acting acting) =>
        acting.Municipality.Flows.FilesOf(flow, version) is { } files && FlowFiles.Find(files, flow) is { } file
            ? Results.Bytes(files[file], "application/json")
            : ProblemKinds.NotFound.Result();

    private static Results<Ok<WithdrawResponse>, ProblemResult> Withdraw(string flow, int version, HttpContext context, Acting acting, Live.LiveNews news)
    {
        if (!FlowRoles.MayPublish(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        if (!FlowDesk.TryNote(context.Request, out var note, out var tooLong))
        {
            return tooLong;
        }
        var municipality = acting.Municipality;
        if (municipality.Withdraw(flow, version, acting.Actor.Person.Value, note) is not { } withdrawn)
        {
            return ProblemKinds.NotFound.Result();
        }
        news.FlowsChanged(municipality.Slug);
        return TypedResults.Ok(new WithdrawResponse(flow, FlowVersionResponse.Of(withdrawn), municipality.Flows.Newest(flow)?.Version.Version));
    }

    private static async Task<IResult> CheckAsync(HttpContext context, Acting acting, CancellationToken cancellationToken)
    {
        if (!FlowRoles.MayDraw(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        var (bytes, problem) = await BodyReading.ReadTextAsync(context, mayBeEmpty: false, cancellationToken);
        return bytes is null ? problem! : Results.Ok(CheckResponse.Of(FlowDesk.Findings(bytes, acting.Municipality.Pack)));
    }

    private static async Task<IResult> PublishAsync(string flow, HttpContext context, Acting acting, Live.LiveNews news, CancellationToken cancellationToken)
    {
        if (!FlowRoles.MayPublish(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        if (!FlowDesk.TryNote(context.Request, out var note, out var tooLong))
        {
            return tooLong;
        }
        var (bytes, problem) = await BodyReading.ReadTextAsync(context, mayBeEmpty: false, cancellationToken);
        if (bytes is null)
        {
            return problem!;
        }
        return FlowDesk.Publish(acting, flow, bytes, note, null, news);
    }
}
