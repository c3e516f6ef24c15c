using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Journal;
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
        cases.MapGet("/{caseId}", Read).WithName("getCase").WithSummary("ケースを読む").WithTags(CommandTags.Cases).Fails(ProblemKinds.NotFound);
        cases.MapGet("/{caseId}/actions", Actions).WithName("listActions").WithSummary("いまできることと、できないわけ").WithTags(CommandTags.Cases).Fails(ProblemKinds.NotFound);
        cases.MapGet("/{caseId}/timeline", Timeline).WithName("listTimeline").WithSummary("時系列").WithTags(CommandTags.Cases).Fails(ProblemKinds.NotFound);
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
        .WithMetadata(new CommandMetadata(CommandCatalog.ShapeOf(name), name == CommandDesk.OpenCase ? CommandDesk.CaseField : null))
        .Fails(
            ProblemKinds.MalformedJson, ProblemKinds.InvalidBody, ProblemKinds.TooLarge, ProblemKinds.UnsupportedMediaType,
            ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);

    private static Results<Ok<CaseResponse>, ProblemResult> Read(string caseId, HttpContext context, Acting acting, CaseDoor door)
    {
        if (!door.TryOpen(acting, caseId, out var opened, out var problem))
        {
            return problem;
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(opened.Loaded.Version);
        return TypedResults.Ok(CaseResponse.Of(opened));
    }

    private static Results<Ok<IReadOnlyList<ActionResponse>>, ProblemResult> Actions(string caseId, Acting acting, CaseDoor door, TimeProvider time)
    {
        if (!door.TryOpen(acting, caseId, out var opened, out var problem))
        {
            return problem;
        }
        var context = new CaseContext(time.GetUtcNow(), acting.Actor, opened.Loaded.Flow) { Today = opened.Municipality.Pack };
        return TypedResults.Ok<IReadOnlyList<ActionResponse>>([.. AvailableActions.Of(context, opened.Loaded.State).Select(ActionResponse.Of)]);
    }

    private static Results<Ok<Page<TimelineResponse>>, ProblemResult> Timeline(string caseId, Paging paging, Acting acting, CaseDoor door)
    {
        if (paging.Problem is { } wrong)
        {
            return wrong;
        }
        if (!paging.TryNumber(out var after))
        {
            return Paging.WrongAfter;
        }
        if (!door.TryOpen(acting, caseId, out var opened, out var problem))
        {
            return problem;
        }
        var names = new PackNames(opened.Municipality.Pack);
        var events = opened.Municipality.Cases.History(opened.Loaded.Id, after, paging.Take);
        var last = events.Count > 0 ? events[^1].Version : after;
        return TypedResults.Ok(new Page<TimelineResponse>(
            [.. events.Select(recorded => TimelineResponse.Of(recorded, names))],
            last < opened.Loaded.Version && events.Count > 0 ? last.ToString(CultureInfo.InvariantCulture) : null));
    }
}
