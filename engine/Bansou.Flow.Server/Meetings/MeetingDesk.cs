using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Meetings;

namespace Bansou.Flow.Server.Meetings;

/// <summary>Takes a command from a request to the runner of meetings and says what came of it.</summary>
internal sealed class MeetingDesk(MeetingDoor door, ServerMetrics metrics)
{
    public const string Call = "call-meeting";
    public const string MeetingField = "meeting";

    public async Task<IResult> CallAsync(HttpContext context, Acting acting, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem))
        {
            return problem;
        }
        var id = NewIds.Meeting(acting, headers.Key);
        var read = await ReadAsync(context, Call, id, cancellationToken);
        if (read.Command is not { } command)
        {
            return read.Problem!;
        }
        if (RoleSides.Of(acting.Membership.Code) is null or RoleSide.NoCases or RoleSide.Person or RoleSide.Household or RoleSide.Near)
        {
            return ProblemKinds.NotYourRole.Result();
        }
        var outcome = await acting.Municipality.Meetings.RunAsync(id, acting.Actor, headers.Key, command, headers.IfVersion, cancellationToken);
        metrics.Commanded(Call, outcome.Kind.ToString());
        return Failed(context, outcome) ?? Results.Created($"/api/meetings/{id}", Answer(context, id, outcome));
    }

    public async Task<IResult> RunAsync(string name, string id, HttpContext context, Acting acting, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem))
        {
            return problem;
        }
        if (door.Find(acting, id) is not { Meeting.Id: var meeting })
        {
            return ProblemKinds.NotFound.Result();
        }
        var read = await ReadAsync(context, name, null, cancellationToken);
        if (read.Command is not { } command)
        {
            return read.Problem!;
        }
        var outcome = await acting.Municipality.Meetings.RunAsync(meeting, acting.Actor, headers.Key, command, headers.IfVersion, cancellationToken);
        metrics.Commanded(name, outcome.Kind.ToString());
        return Failed(context, outcome) ?? Results.Ok(Answer(context, meeting, outcome));
    }

    private static async Task<(MeetingCommand? Command, ProblemResult? Problem)> ReadAsync(HttpContext context, string name, MeetingId? id, CancellationToken cancellationToken)
    {
        var (root, problem) = await BodyReading.ReadAsync(context, mayBeEmpty: true, cancellationToken);
        if (problem is not null)
        {
            return (null, problem);
        }
        if (id is not null && root?[MeetingField] is { } given)
        {
            return (null, ProblemKinds.InvalidBody.Result(new ProblemFinding("unknown-field", $"「{MeetingField}」は書かないでください。番号はこちらで付けます。", given.Place.Path, given.Place.Line, given.Place.Column)));
        }
        var read = MeetingCommandCatalog.Read(name, root, new SourcePlace("$", 1, 1), id);
        return (read.Command, read.Command is null ? ProblemKinds.InvalidBody.Result(read.Problems.Select(BodyReading.FindingOf)) : null);
    }

    private static IResult? Failed(HttpContext context, MeetingOutcome outcome)
    {
        switch (outcome.Kind)
        {
            case RunKind.Done or RunKind.Repeated:
                return null;
            case RunKind.Refused:
                return Refusals.Result(((MeetingDecision.Refused)outcome.Decision).Refusals);
            case RunKind.KeyReused:
                return ProblemKinds.KeyReused.Result();
            case RunKind.VersionDiffers:
                context.Response.Headers.ETag = WriteHeaders.TagOf(outcome.Version);
                return ProblemKinds.VersionDiffers.Result();
            default:
                throw new System.Diagnostics.UnreachableException(outcome.Kind.ToString());
        }
    }

    private static MeetingCommandResponse Answer(HttpContext context, MeetingId id, MeetingOutcome outcome)
    {
        context.Response.Headers.ETag = WriteHeaders.TagOf(outcome.Version);
        var events = outcome.Decision is MeetingDecision.Accepted accepted ? accepted.Events : [];
        return new(id.Value, outcome.Version, [.. events.Select(happened => new HappenedResponse(MeetingCatalog.NameOf(happened), MeetingCatalog.LabelOf(happened)))]);
    }
}

/// <param name="Version">Version of the meeting after it, for <c>If-Match</c>.</param>
internal sealed record MeetingCommandResponse(string Meeting, int Version, IReadOnlyList<HappenedResponse> Happened);
