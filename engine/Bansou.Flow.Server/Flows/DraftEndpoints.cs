using System.Text.Json;
using System.Text.Unicode;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.Live;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Flows;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Flows;

/// <summary>流れの下書き: kept on the server under a name, broken or not; published by somebody else than who drew it.</summary>
internal static class DraftEndpoints
{
    private static readonly HeaderMetadata IfMatch = new(WriteHeaders.VersionHeader, "読んだときの ETag。ほかの人が先に保存していたら 412 で答える", IsRequired: false);

    public static void MapDraftEndpoints(this IEndpointRouteBuilder app)
    {
        var drafts = app.MapGroup("/api/flow-drafts").WithTags("流れ").ActsInRole().Fails(ProblemKinds.NotYourRole, ProblemKinds.NotReady).AddEndpointFilter(OnlyDrawing);
        drafts.MapGet("/", (Acting acting) => TypedResults.Ok<IReadOnlyList<DraftResponse>>([.. acting.Municipality.Drafts.All().Select(DraftResponse.Of)]))
            .WithName("listFlowDrafts").WithSummary("流れの下書き");
        drafts.MapGet("/{draft}", Read).WithName("getFlowDraft").WithSummary("下書きの中身（保存したときのまま）").Produces<JsonElement>().Fails(ProblemKinds.NotFound);
        drafts.MapPut("/{draft}", SaveAsync).WithName("saveFlowDraft").WithSummary("下書きを保存する。直すところがあってもよい").Accepts<JsonElement>("application/json").Produces<DraftResponse>()
            .SaysItsName().WithMetadata(IfMatch with { Description = "読んだときの ETag。新しい下書きのときは書かない" })
            .Fails(ProblemKinds.MalformedJson, ProblemKinds.TooLarge, ProblemKinds.UnsupportedMediaType, ProblemKinds.VersionDiffers, ProblemKinds.DraftUnfit);
        drafts.MapDelete("/{draft}", Remove).WithName("removeFlowDraft").WithSummary("下書きを消す").Produces(StatusCodes.Status204NoContent).SaysItsName().WithMetadata(IfMatch).Fails(ProblemKinds.NotFound, ProblemKinds.VersionDiffers);
        drafts.MapGet("/{draft}/check", Check).WithName("checkFlowDraft").WithSummary("下書きを点検する").Fails(ProblemKinds.NotFound);
        drafts.MapPost("/{draft}/publish", Publish).WithName("publishFlowDraft").WithSummary("下書きを公開する").Produces<PublishResponse>()
            .SaysItsName().WithMetadata(IfMatch, new QueryMetadata("note", "何を変えたか"))
            .Fails(ProblemKinds.NotFound, ProblemKinds.OwnDraft, ProblemKinds.VersionDiffers, ProblemKinds.InvalidParameter, ProblemKinds.FlowUnfit, ProblemKinds.FlowVersionTaken);
    }

    private static async ValueTask<object?> OnlyDrawing(EndpointFilterInvocationContext call, EndpointFilterDelegate next) =>
        FlowRoles.MayDraw(call.HttpContext.Features.Get<Acting>()!) ? await next(call) : ProblemKinds.NotYourRole.Result();

    private static IResult Read(string draft, HttpContext context, Acting acting)
    {
        if (acting.Municipality.Drafts.Find(draft) is not { } found)
        {
            return ProblemKinds.NotFound.Result();
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(found.Version);
        var isJson = SourceReader.Read(found.Content).Diagnostics.All(each => each.Severity != Severity.Error);
        return Results.Bytes(found.Content, isJson ? "application/json" : "text/plain; charset=utf-8");
    }

    private static async Task<IResult> SaveAsync(string draft, HttpContext context, Acting acting, CancellationToken cancellationToken)
    {
        var match = context.Request.Headers[WriteHeaders.VersionHeader].ToString();
        if (!WriteHeaders.TryVersion(match, out var seen))
        {
            return WriteHeaders.WrongVersion;
        }
        var (bytes, problem) = await BodyReading.ReadTextAsync(context, mayBeEmpty: false, cancellationToken);
        if (bytes is null)
        {
            return problem!;
        }
        if (!Utf8.IsValid(bytes))
        {
            return ProblemKinds.MalformedJson.Result(new ProblemFinding("not-utf8", "文字コードが UTF-8 ではありません。UTF-8 で送ってください。"));
        }
        var drafts = acting.Municipality.Drafts;
        return Answer(context, drafts.Save(draft, bytes, acting.Actor.Person, match == "*" ? drafts.Find(draft)?.Version : seen), saved => Results.Ok(DraftResponse.Of(saved)));
    }

    private static IResult Remove(string draft, HttpContext context, Acting acting)
    {
        if (!WriteHeaders.TryVersion(context.Request.Headers[WriteHeaders.VersionHeader].ToString(), out var seen))
        {
            return WriteHeaders.WrongVersion;
        }
        return acting.Municipality.Drafts.Remove(draft, acting.Actor.Person, seen) is { } answer ? Answer(context, answer, _ => Results.NoContent()) : ProblemKinds.NotFound.Result();
    }

    private static Results<Ok<CheckResponse>, ProblemResult> Check(string draft, HttpContext context, Acting acting)
    {
        if (acting.Municipality.Drafts.Find(draft) is not { } found)
        {
            return ProblemKinds.NotFound.Result();
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(found.Version);
        return TypedResults.Ok(CheckResponse.Of(FlowDesk.Findings(found.Content, acting.Municipality.Pack)));
    }

    private static IResult Publish(string draft, HttpContext context, Acting acting, LiveNews news)
    {
        if (!FlowRoles.MayPublish(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        if (!WriteHeaders.TryVersion(context.Request.Headers[WriteHeaders.VersionHeader].ToString(), out var seen))
        {
            return WriteHeaders.WrongVersion;
        }
        if (!FlowDesk.TryNote(context.Request, out var note, out var tooLong))
        {
            return tooLong;
        }
        if (acting.Municipality.Drafts.Find(draft) is not { } found)
        {
            return ProblemKinds.NotFound.Result();
        }
        if (seen is not null && seen != found.Version)
        {
            return Answer(context, new DraftAnswer.Differs(found.Version), _ => Results.NoContent());
        }
        if (!FlowRoles.MayPublish(acting, found))
        {
            return ProblemKinds.OwnDraft.Result();
        }
        return FlowReader.Read(found.Content) is { Definition: { } definition }
            ? FlowDesk.Publish(acting, definition.DefinitionId, found.Content, note, found, news)
            : ProblemKinds.FlowUnfit.Result(FlowReader.Read(found.Content).Diagnostics.Where(each => each.Severity == Severity.Error).Select(BodyReading.FindingOf));
    }

    private static IResult Answer(HttpContext context, DraftAnswer answer, Func<FlowDraft, IResult> done)
    {
        if (((answer as DraftAnswer.Done)?.Draft.Version ?? (answer as DraftAnswer.Differs)?.Version) is { } now)
        {
            context.Response.Headers.ETag = WriteHeaders.TagOf(now);
        }
        return answer switch
        {
            DraftAnswer.Done of => done(of.Draft),
            DraftAnswer.Differs => ProblemKinds.VersionDiffers.Result(),
            DraftAnswer.Refused refused => ProblemKinds.DraftUnfit.Result(refused.Problems.Select(RegistryFindings.Of)),
            _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
        };
    }
}
