using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;

namespace Bansou.Flow.Server.Merging;

/// <summary>ケースを合わせる・分ける: for who sees both whole cases and holds them, or shares out the work.</summary>
internal static class MergeEndpoints
{
    public static void MapMergeEndpoints(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/cases/{caseId}/merges").ActsInRole();
        group.MapPost("/", TakeIn).WithName("mergeCase").WithSummary("同じ人のケースを、このケースに合わせる。どちらの記録もそのまま残る").WithTags(CommandTags.Bundles)
            .Writes().Produces<CommandResponse>().Fails(ProblemKinds.NotFound, ProblemKinds.PartNotVisible, ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);
        group.MapPost("/{other}/undo", LetGo).WithName("unmergeCase").WithSummary("合わせたケースを、また分ける").WithTags(CommandTags.Bundles)
            .Writes().Produces<CommandResponse>().Fails(ProblemKinds.NotFound, ProblemKinds.PartNotVisible, ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);
    }

    private static async Task<IResult> TakeIn(string caseId, HttpContext context, Body<MergeRequest> body, Acting acting, CaseDoor door, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem) || !body.Is(out var request, out problem))
        {
            return problem;
        }
        var other = new CaseId(request.Case);
        if (door.AgainstWriting(acting, caseId, new CaseCommand.TakeInCase(other, request.Why)) is { } against)
        {
            return against;
        }
        var lead = new CaseId(caseId);
        if (door.AgainstWriting(acting, request.Case, new CaseCommand.TakeInCase(lead, request.Why)) is { } againstOther)
        {
            return againstOther;
        }
        return CommandDesk.Respond(
            context, lead, await acting.Municipality.Merging.TakeInAsync(lead, other, acting.Actor, headers.Key, request.Why, headers.IfVersion, cancellationToken));
    }

    private static async Task<IResult> LetGo(string caseId, string other, HttpContext context, Body<UnmergeRequest> body, Acting acting, CaseDoor door, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem) || !body.Is(out var request, out problem))
        {
            return problem;
        }
        var (lead, taken) = (new CaseId(caseId), new CaseId(other));
        if (door.AgainstWriting(acting, caseId, new CaseCommand.LetCaseGo(taken, request.Why)) is { } against)
        {
            return against;
        }
        return CommandDesk.Respond(
            context, lead, await acting.Municipality.Merging.LetGoAsync(lead, taken, acting.Actor, headers.Key, request.Why, headers.IfVersion, cancellationToken));
    }
}

/// <param name="Case">The other case of the same person; this one leads.</param>
/// <param name="Why">How it was found that it is the same person.</param>
internal sealed record MergeRequest(string Case, string Why);

internal sealed record UnmergeRequest(string Why);
