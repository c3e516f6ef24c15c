using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.HandOvers;

/// <summary>四月の引継ぎ: everything that somebody who leaves has in hand, and moving it, case by case, until nothing is left (HR-3, HR-14).</summary>
internal static class HandOverEndpoints
{
    private static readonly string[] Sharing = ["chief", "center_head", "municipality"];

    public static void MapHandOverEndpoints(this IEndpointRouteBuilder app)
    {
        var handOvers = app.MapGroup("/api/hand-overs/{person}").WithTags("引継ぎ").ActsInRole();
        handOvers.MapGet("/", List).WithName("getHandOver").WithSummary("この人の手もとにあるすべてと、引き継ぐ人の候補").Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole);
        handOvers.MapPost("/", MoveAsync).WithName("handOverPerson").WithSummary("すべて、または選んだケースを引き継ぐ。ひとつずつ答えが返る。途中からもう一度送ってよい")
            .Writes().Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole, ProblemKinds.CommandIncomplete);
    }

    private static Results<Ok<HandOverResponse>, ProblemResult> List(string person, Acting acting, HandOverDesk desk) =>
        Against(acting, person) is { } against ? against : TypedResults.Ok(desk.Look(acting, new PersonId(person)));

    private static async Task<Results<Ok<HandOverDoneResponse>, ProblemResult>> MoveAsync(
        string person, HttpContext context, Body<HandOverRequest> body, Acting acting, HandOverDesk desk, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem) || !body.Is(out var request, out problem))
        {
            return problem;
        }
        if (Against(acting, person) is { } against)
        {
            return against;
        }
        return string.IsNullOrWhiteSpace(request.Reason)
            ? Cases.Refusals.Result([new Refusal(RefusalCode.ReasonMissing)])
            : TypedResults.Ok(await desk.MoveAsync(acting, new PersonId(person), request, headers.Key, cancellationToken));
    }

    /// <summary>One's own, or that of somebody of the house whose work one shares out; for anybody else that person is not there.</summary>
    private static ProblemResult? Against(Acting acting, string person)
    {
        if (acting.Actor.Person.Value == person)
        {
            return null;
        }
        if (!Sharing.Contains(acting.Membership.Code))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        // Whoever has left already is on no list any more, and their cases are: they are found by the cases.
        var known = acting.Municipality.Pack.People.Where(each => each.Id == person).ToList();
        return known.Count == 0 || known.Any(each => each.Organisation == acting.Actor.Organisation.Value) ? null : ProblemKinds.NotFound.Result();
    }
}
