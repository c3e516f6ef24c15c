using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Cases;

internal static class CaseEndpoints
{
    public static void MapCaseEndpoints(this IEndpointRouteBuilder app)
    {
        var cases = app.MapGroup("/api/cases").ActsInRole();
        cases.MapPost("/", (HttpContext context, Acting acting, CommandDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(context, acting, cancellationToken))
            .WithName("openCase").WithSummary("ケースを始める（だれも断らない）").WithTags(CommandTags.Cases)
            .TakesCommand(CommandDesk.OpenCase).WithMetadata(new QueryMetadata("flow", "どの流れで（なければ市町村のおもな流れ）"))
            .Produces<CommandResponse>(StatusCodes.Status201Created).Fails(ProblemKinds.InvalidParameter);
        cases.MapGet("/{caseId}", Read).WithName("getCase").WithSummary("ケースを読む").WithTags(CommandTags.Cases).ShowsCase();
        cases.MapGet("/{caseId}/actions", Actions).WithName("listActions").WithSummary("いまできることと、できないわけ").WithTags(CommandTags.Cases).ShowsCase();
        foreach (var name in CommandCatalog.Names.Except(CommandTags.Internal))
        {
            cases.MapPost($"/{{caseId}}/commands/{name}", (string caseId, HttpContext context, Acting acting, CommandDesk desk, CancellationToken cancellationToken) =>
                    desk.RunAsync(name, caseId, context, acting, cancellationToken))
                .WithName(CommandTags.OperationOf(name)).WithSummary(CommandCatalog.LabelOf(name)).WithTags(CommandTags.Of(name))
                .TakesCommand(name).Produces<CommandResponse>().Fails(ProblemKinds.NotFound);
        }
    }

    private static RouteHandlerBuilder TakesCommand(this RouteHandlerBuilder endpoint, string name) => endpoint
        .Writes()
        .WithMetadata(new CommandMetadata(() => CommandCatalog.ShapeOf(name), name == CommandDesk.OpenCase ? CommandDesk.CaseField : null))
        .Fails(
            ProblemKinds.MalformedJson, ProblemKinds.InvalidBody, ProblemKinds.TooLarge, ProblemKinds.UnsupportedMediaType,
            ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);

    private static async Task<Results<Ok<CaseResponse>, ProblemResult>> Read(string caseId, HttpContext context, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.OwnPart);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(found.Loaded.Version);
        return TypedResults.Ok(CaseResponse.Of(found, view));
    }

    private static async Task<Results<Ok<IReadOnlyList<ActionResponse>>, ProblemResult>> Actions(string caseId, Spoken spoken, Acting acting, CaseDoor door)
    {
        if (spoken.Problem is { } wrong)
        {
            return wrong;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.OwnPart);
        return seen.Is(out var found, out _, out var problem)
            ? TypedResults.Ok<IReadOnlyList<ActionResponse>>([.. AvailableActions.Of(found.Context, found.Loaded.State).Select(action => ActionResponse.Of(action, found, spoken.Language))])
            : problem;
    }
}
