using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Registers;

/// <summary>代理: who stands in for whom. Whoever is away names somebody, or those who share out the work do.</summary>
internal static class SubstituteEndpoints
{
    private static readonly string[] MayArrange = ["chief", "center_head", "municipality"];

    public static void MapSubstituteEndpoints(this IEndpointRouteBuilder app)
    {
        var substitutes = app.MapGroup("/api/substitutes").WithTags("名簿").ActsInRole();
        substitutes.MapGet("/", List).WithName("listSubstitutes").WithSummary("代理の一覧。自分のものと、自分の組織のもの");
        substitutes.MapPut("/{substitute}", Save).WithName("saveSubstitute").WithSummary("代理を決める").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
        substitutes.MapDelete("/{substitute}", Remove).WithName("removeSubstitute").WithSummary("代理をやめる").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.NotFound);
    }

    private static Ok<IReadOnlyList<SubstituteResponse>> List(Acting acting, TimeProvider time)
    {
        var pack = acting.Municipality.Pack;
        var house = pack.People.Where(person => person.Organisation == acting.Actor.Organisation.Value).Select(person => person.Id).ToHashSet();
        return TypedResults.Ok<IReadOnlyList<SubstituteResponse>>([.. acting.Municipality.Registry.Substitutes.All()
            .Where(each => house.Contains(each.Absent.Value) || house.Contains(each.Substitute.Value))
            .Select(each => SubstituteResponse.Of(each, acting, time.GetUtcNow()))]);
    }

    private static Results<Ok<SubstituteResponse>, ProblemResult> Save(string substitute, Body<SubstituteRequest> body, Acting acting, TimeProvider time)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        var known = acting.Municipality.Registry.Substitutes.All().FirstOrDefault(each => each.Id == substitute);
        if (!MayChange(acting, new PersonId(request.Absent)) || (known is not null && !MayChange(acting, known.Absent)))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return acting.Municipality.Registry.Substitutes.Save(acting.Account.Id, request.ToEntry(substitute)) switch
        {
            RegistryAnswer<Substitution>.Done done => TypedResults.Ok(SubstituteResponse.Of(done.Value, acting, time.GetUtcNow())),
            RegistryAnswer<Substitution>.Refused refused => ProblemKinds.EntryUnfit.Result(refused.Problems.Select(RegistryFindings.Of)),
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
    }

    private static Results<NoContent, ProblemResult> Remove(string substitute, Acting acting)
    {
        if (acting.Municipality.Registry.Substitutes.All().FirstOrDefault(each => each.Id == substitute) is not { } known)
        {
            return ProblemKinds.NotFound.Result();
        }
        if (!MayChange(acting, known.Absent) && known.Substitute != acting.Actor.Person)
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return acting.Municipality.Registry.Substitutes.Remove(acting.Account.Id, substitute) is RegistryAnswer<bool>.Done ? TypedResults.NoContent() : ProblemKinds.NotFound.Result();
    }

    /// <summary>One's own absence, or that of somebody of the house whose work one shares out.</summary>
    private static bool MayChange(Acting acting, PersonId absent) => acting.Actor.Person == absent
        || (MayArrange.Contains(acting.Membership.Code)
            && acting.Municipality.Pack.People.Any(person => person.Id == absent.Value && person.Organisation == acting.Actor.Organisation.Value));
}

internal sealed record SubstituteRequest(string Absent, string Substitute, DateOnly From, DateOnly Until, string Reason)
{
    public Substitution ToEntry(string id) => new(id, new PersonId(Absent), new PersonId(Substitute), From, Until, Reason);
}

/// <param name="Now">It holds today.</param>
/// <param name="Mine">The one who asks stands in: for the header <c>X-Bansou-For</c>.</param>
internal sealed record SubstituteResponse(
    string Id, string Absent, string AbsentName, string Substitute, string SubstituteName, DateOnly From, DateOnly Until, string Reason, bool Now, bool Mine)
{
    public static SubstituteResponse Of(Substitution agreed, Acting acting, DateTimeOffset now)
    {
        var names = acting.Names;
        return new(
            agreed.Id,
            agreed.Absent.Value,
            names.Person(agreed.Absent),
            agreed.Substitute.Value,
            names.Person(agreed.Substitute),
            agreed.From,
            agreed.Until,
            agreed.Reason,
            agreed.Holds(OfficeTime.DateOf(now)),
            agreed.Substitute == acting.Actor.Person);
    }
}
