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

    public static void MapSheetEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").WithTags(Tag).ActsInRole()
        .MapGet("/sheets/{form}", Read).WithName("getSheet").WithSummary("様式を読む（もう聴いてあることも）").OfStep().ShowsCase().Fails(ProblemKinds.CommandRefused, ProblemKinds.NotYourRole);

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
