using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Meetings;

/// <summary>会議: streams of their own. A meeting that somebody may not know is not there for them; a 支援会議 is known to its members only (HR-12).</summary>
internal static class MeetingEndpoints
{
    public static void MapMeetingEndpoints(this IEndpointRouteBuilder app)
    {
        var meetings = app.MapGroup("/api/meetings").WithTags(CommandTags.Conferences).ActsInRole();
        meetings.MapPost("/", (HttpContext context, Acting acting, MeetingDesk desk, CancellationToken cancellationToken) => desk.CallAsync(context, acting, cancellationToken))
            .WithName("callMeeting").WithSummary("会議を招集する").TakesCommand(MeetingDesk.Call).Produces<MeetingCommandResponse>(StatusCodes.Status201Created);
        meetings.MapGet("/{meetingId}", Read).WithName("getMeeting").WithSummary("会議を読む").Fails(ProblemKinds.NotFound);
        meetings.MapGet("/{meetingId}/actions", Actions).WithName("listMeetingActions").WithSummary("いま会議でできることと、できないわけ").Fails(ProblemKinds.NotFound);
        foreach (var name in MeetingCommandCatalog.Names.Where(name => name != MeetingDesk.Call))
        {
            meetings.MapPost($"/{{meetingId}}/commands/{name}", (string meetingId, HttpContext context, Acting acting, MeetingDesk desk, CancellationToken cancellationToken) =>
                    desk.RunAsync(name, meetingId, context, acting, cancellationToken))
                .WithName(CommandTags.OperationOf(name)).WithSummary(MeetingCommandCatalog.LabelOf(name)).TakesCommand(name).Produces<MeetingCommandResponse>().Fails(ProblemKinds.NotFound);
        }
    }

    private static RouteHandlerBuilder TakesCommand(this RouteHandlerBuilder endpoint, string name) => endpoint
        .Writes()
        .WithMetadata(new CommandMetadata(() => MeetingCommandCatalog.ShapeOf(name), name == MeetingDesk.Call ? MeetingDesk.MeetingField : null))
        .Fails(
            ProblemKinds.MalformedJson, ProblemKinds.InvalidBody, ProblemKinds.TooLarge, ProblemKinds.UnsupportedMediaType,
            ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);

    private static Results<Ok<MeetingResponse>, ProblemResult> Read(string meetingId, HttpContext context, Acting acting, MeetingDoor door, CaseDoor cases, ListDoor lists)
    {
        if (door.Find(acting, meetingId) is not { MaySee: true } found)
        {
            return ProblemKinds.NotFound.Result();
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(found.Version);
        return TypedResults.Ok(MeetingResponse.Of(found, acting, cases, lists));
    }

    private static Results<Ok<IReadOnlyList<MeetingActionResponse>>, ProblemResult> Actions(string meetingId, Acting acting, MeetingDoor door)
    {
        if (door.Find(acting, meetingId) is not { } found)
        {
            return ProblemKinds.NotFound.Result();
        }
        return TypedResults.Ok<IReadOnlyList<MeetingActionResponse>>(
            [.. MeetingActions.Of(found.Context, new MeetingState.Going(found.Meeting), item => OutcomesOf(acting, found.Meeting.Id, item)).Select(MeetingActionResponse.Of)]);
    }

    /// <summary>What the step of the case that waits for an item can come to.</summary>
    private static ImmutableArray<Outcome> OutcomesOf(Acting acting, MeetingId meeting, AgendaItem item) =>
        item.Case is { } of && acting.Municipality.Cases.Load(of) is { } loaded ? MeetingCrossing.OutcomesOf(loaded.Flow.In(acting.Language, acting.Pack), loaded.State, meeting, item.Id) : [];
}
