using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Sheets;

/// <summary>様式: the newest answers of a case to a form, with who gave each when, and what the case knows already.</summary>
internal static class SheetEndpoints
{
    public const string Tag = "様式";

    public static void MapSheetEndpoints(this IEndpointRouteBuilder app)
    {
        var sheets = app.MapGroup("/api/cases/{caseId}/sheets").WithTags(Tag).ActsInRole();
        sheets.MapGet("/", ListAsync).WithName("listSheets").WithSummary("書かれている様式の一覧（だれが最後に書いたか、答えの数）").ShowsCase();
        sheets.MapGet("/{form}", Read).WithName("getSheet").WithSummary("様式を読む（もう聴いてあることも）").OfStep().ShowsCase().Fails(ProblemKinds.CommandRefused, ProblemKinds.NotYourRole);
    }

    private static async Task<Results<Ok<IReadOnlyList<SheetLineResponse>>, ProblemResult>> ListAsync(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.OwnPart);
        return seen.Is(out var found, out var view, out var problem)
            ? TypedResults.Ok<IReadOnlyList<SheetLineResponse>>([.. SheetLineResponse.AllOf(found, view.Right)])
            : problem;
    }

    private static async Task<Results<Ok<SheetResponse>, ProblemResult>> Read(string caseId, string form, HttpContext context, Acting acting, SheetDoor door)
    {
        var sheet = await door.ReadAsync(acting, caseId, SheetAddress.Of(form, context.Request));
        if (!sheet.Is(out var found, out var definition, out var eyes, out var problem))
        {
            return problem;
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(found.Loaded.Version);
        return TypedResults.Ok(SheetResponse.Of(found, definition, eyes));
    }

    public static TBuilder OfStep<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new QueryMetadata("step", "どの開いているステップのために"), new QueryMetadata("referral", "つなぎごとのステップなら、どのつなぎの"));
}
