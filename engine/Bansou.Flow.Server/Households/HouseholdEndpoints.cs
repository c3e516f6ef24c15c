using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Households;

/// <summary>世帯: its members, and who of them has a case of their own; each side with its own consent, and never an address.</summary>
internal static class HouseholdEndpoints
{
    public static void MapHouseholdEndpoints(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/cases/{caseId}").ActsInRole();
        group.MapGet("/household", Read).WithName("getHousehold").WithSummary("世帯員と、世帯のほかのケース").WithTags(CommandTags.People).ShowsCase();
        group.MapPost("/household-ties", Tie).WithName("tieHousehold").WithSummary("世帯のほかの人のケースと結ぶ（このご本人の同意で）").WithTags(CommandTags.People)
            .Writes().Produces<CommandResponse>().Fails(ProblemKinds.NotFound, ProblemKinds.PartNotVisible, ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);
        group.MapPost("/household-ties/{other}/undo", Untie).WithName("untieHousehold").WithSummary("世帯のケースの結びを解く").WithTags(CommandTags.People)
            .Writes().Produces<CommandResponse>().Fails(ProblemKinds.NotFound, ProblemKinds.PartNotVisible, ProblemKinds.CommandRefused, ProblemKinds.NotYourRole);
    }

    private static async Task<Results<Ok<HouseholdResponse>, ProblemResult>> Read(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        return seen.Is(out var found, out var view, out var problem) ? TypedResults.Ok(HouseholdResponse.Of(found, view.Whole!, acting, door)) : problem;
    }

    private static async Task<IResult> Tie(string caseId, HttpContext context, Body<HouseholdTieRequest> body, Acting acting, CaseDoor door, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem) || !body.Is(out var request, out problem))
        {
            return problem;
        }
        var command = new CaseCommand.TieHousehold(new CaseId(request.Case), request.Way, request.Member is { } member ? new MemberId(member) : null, request.Witness);
        // Who ties must be able to see both; a case that they may not know is not there.
        if (door.SeesNameOf(acting, command.Other) is null)
        {
            return ProblemKinds.NotFound.Result();
        }
        return await RunAsync(caseId, command, context, headers, acting, door, cancellationToken);
    }

    private static async Task<IResult> Untie(string caseId, string other, HttpContext context, Acting acting, CaseDoor door, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem))
        {
            return problem;
        }
        var command = new CaseCommand.UntieHousehold(new CaseId(other));
        // A tie to a case that was disposed of can still be undone; one that never was is not there.
        var isTied = door.FindKept(acting, new CaseId(caseId))?.Active.Records.Household.FindTie(command.Other) is not null;
        return isTied || door.FindKept(acting, command.Other) is not null ? await RunAsync(caseId, command, context, headers, acting, door, cancellationToken) : ProblemKinds.NotFound.Result();
    }

    private static async Task<IResult> RunAsync(string caseId, CaseCommand command, HttpContext context, WriteHeaders headers, Acting acting, CaseDoor door, CancellationToken cancellationToken)
    {
        var id = new CaseId(caseId);
        return door.AgainstWriting(acting, caseId, command) is { } against
            ? against
            : CommandDesk.Respond(context, id, await acting.Municipality.Cases.RunAsync(id, acting.Actor, headers.Key, command, headers.IfVersion, cancellationToken));
    }
}

/// <param name="Case">The case of the other one.</param>
/// <param name="Way">How this person agreed: <c>signed</c>, <c>screen</c>, <c>spoken</c> (then with a witness).</param>
/// <param name="Member">Which member of this household that is.</param>
internal sealed record HouseholdTieRequest(string Case, string Way, string? Member, string? Witness);
