using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Development;

/// <summary>地域開拓: visits to firms and places (CO-3), and the board of what is missing (F24). Words and counts, never a person.</summary>
internal static class DevelopmentEndpoints
{
    /// <summary>Fewer people than this could be guessed: only that there are some is told (CO-8).</summary>
    private const int SmallestCell = 5;

    public static readonly string[] MayKeep = ["developer", "chief", "center_head", "multi_agency", "municipality"];

    public static void MapDevelopmentEndpoints(this IEndpointRouteBuilder app)
    {
        var development = app.MapGroup("/api/development").WithTags("地域開拓").ActsInRole();
        development.MapGet("/visits", ListVisits).WithName("listVisits").WithSummary("訪問の記録").Fails(ProblemKinds.NotYourRole).WithMetadata(new QueryMetadata("resource", "この社会資源のものだけ"));
        development.MapPut("/visits/{visit}", SaveVisit).WithName("saveVisit").WithSummary("訪問を書く").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
        development.MapGet("/board", Board).WithName("getDevelopmentBoard").WithSummary("資源開発の板").Fails(ProblemKinds.NotYourRole);
        development.MapPut("/board/{item}", SaveItem).WithName("saveDevelopment").WithSummary("資源開発票を書く").SaysItsName().Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
    }

    private static Results<Ok<IReadOnlyList<VisitResponse>>, ProblemResult> ListVisits(HttpContext context, Acting acting, TimeProvider time)
    {
        if (!MayRead(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        var resource = context.Request.Query["resource"].ToString();
        return TypedResults.Ok<IReadOnlyList<VisitResponse>>([.. acting.Municipality.Registry.Visits.All(resource.Length == 0 ? null : resource).Select(entry => Of(entry, acting, time))]);
    }

    private static Results<Ok<VisitResponse>, ProblemResult> SaveVisit(string visit, Body<VisitRequest> body, Acting acting, TimeProvider time)
    {
        if (!MayKeep.Contains(acting.Membership.Code))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        return acting.Municipality.Registry.Visits.Save(acting.Account.Id, request.ToEntry(visit, acting.Actor.Person.Value)) switch
        {
            RegistryAnswer<VisitEntry>.Done done => TypedResults.Ok(Of(done.Value, acting, time)),
            RegistryAnswer<VisitEntry>.Refused refused => ProblemKinds.EntryUnfit.Result(refused.Problems.Select(RegistryFindings.Of)),
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
    }

    private static Results<Ok<DevelopmentBoardResponse>, ProblemResult> Board(Acting acting, TimeProvider time)
    {
        if (!MayRead(acting))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        var counts = acting.Municipality.Missing.Since(time.GetUtcNow().AddMonths(-12));
        var items = acting.Municipality.Registry.Developments.All();
        return TypedResults.Ok(new DevelopmentBoardResponse(
            [.. Developments.States.Select(state => new DevelopmentColumnResponse(state, NameOf(state, acting.Names), [.. items.Where(item => item.State == state).Select(item => Of(item, counts, acting))]))]));
    }

    private static Results<Ok<DevelopmentResponse>, ProblemResult> SaveItem(string item, Body<DevelopmentRequest> body, Acting acting, TimeProvider time)
    {
        if (!MayKeep.Contains(acting.Membership.Code))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        return acting.Municipality.Registry.Developments.Save(acting.Account.Id, request.ToEntry(item)) switch
        {
            RegistryAnswer<DevelopmentEntry>.Done done => TypedResults.Ok(Of(done.Value, acting.Municipality.Missing.Since(time.GetUtcNow().AddMonths(-12)), acting)),
            RegistryAnswer<DevelopmentEntry>.Refused refused => ProblemKinds.EntryUnfit.Result(refused.Problems.Select(RegistryFindings.Of)),
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
    }

    /// <summary>Those who accompany see what is tried for the people they accompany.</summary>
    public static bool MayRead(Acting acting) =>
        acting.Account.IsStaff && RoleSides.Of(acting.Membership.Code) is RoleSide.Accompanying or RoleSide.RegionBuilding;

    private static VisitResponse Of(VisitEntry entry, Acting acting, TimeProvider time) => VisitResponse.Of(
        entry, acting.Names.Text(acting.Municipality.Registry.Resources.Find(entry.Resource)?.Name ?? entry.Resource), acting.Names, OfficeTime.DateOf(time.GetUtcNow()));

    private static DevelopmentResponse Of(DevelopmentEntry entry, ImmutableDictionary<string, int> counts, Acting acting)
    {
        var count = entry.Kind.Length > 0 ? counts.GetValueOrDefault(entry.Kind) : 0;
        int? told = count >= SmallestCell ? count : null;
        var words = told is { } number ? acting.Names.In($"この12か月に{number}人", $"{number} people in these 12 months") : count > 0 ? acting.Names.In("少数（人数は示しません）", "A few (the number is not shown)") : "";
        return new DevelopmentResponse(
            entry.Id, entry.Missing, entry.State, NameOf(entry.State, acting.Names), told, words, entry.Idea, entry.Partner, entry.Course, entry.Result, entry.ProposedTo,
            entry.Owner, entry.Owner.Length > 0 ? acting.Names.Person(new PersonId(entry.Owner)) : "", entry.OpenedAt);
    }

    private static string NameOf(string state, PackNames names) => state switch
    {
        "found" => names.In("見つかった", "Found missing"),
        "idea" => names.In("案を考えている", "Thinking of a way"),
        "trying" => names.In("試している", "Being tried"),
        "made" => names.In("できた", "Made"),
        "proposed" => names.In("提言した", "Proposed"),
        "resting" => names.In("休んでいる", "Resting"),
        _ => state,
    };
}
