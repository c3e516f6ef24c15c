using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Projections;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Worklists;

/// <summary>受信箱: what waits for whom, by due date, and filters that people keep.</summary>
internal static class WorklistEndpoints
{
    private const int MostDays = 3650;

    public static void MapWorklistEndpoints(this IEndpointRouteBuilder app)
    {
        var worklist = app.MapGroup("/api/worklist").WithTags("受信箱").ActsInRole();
        worklist.MapGet("/", List).WithName("listWorklist").WithSummary("待っているもの。期日の順").Fails(ProblemKinds.InvalidParameter, ProblemKinds.NotFound).WithMetadata(
            new QueryMetadata("scope", "どの見かたで: mine, role, organisation, waiting, late, dueSoon, unassigned のどれか。total と skip は、これがあるときだけ"),
            new QueryMetadata("skip", "何行目の次から（0 から）。after のかわりに、好きなところへ飛ぶとき", IsWhole: true),
            new QueryMetadata("role", "この役割ができるもの（役割の id。mine は自分のいまの立場）"),
            new QueryMetadata("person", "この人のもの（人の id。me は自分）"),
            new QueryMetadata("organisation", "この組織のもの"),
            new QueryMetadata("kind", "step, referral, check, work, watch, fault, join のどれか"),
            new QueryMetadata("late", "true なら、期日を過ぎたものだけ"),
            new QueryMetadata("within", "期日が何日以内のものだけ", IsWhole: true),
            new QueryMetadata("paused", "止めてあるものだけ（true）、止めていないものだけ（false）"),
            new QueryMetadata("filter", "保存した絞り込みの id。ほかの条件のかわりに使う"));
        worklist.MapGet("/counts", Counts).WithName("countWorklist").WithSummary("見かたごとの件数。ひとつの呼び出しで");
        worklist.MapGet("/filters", (Acting acting) => TypedResults.Ok<IReadOnlyList<FilterResponse>>([.. acting.Municipality.Registry.Filters.For(acting.Account.Id, acting.Actor.Organisation.Value).Select(filter => FilterResponse.Of(filter, acting))]))
            .WithName("listWorklistFilters").WithSummary("保存した絞り込み");
        worklist.MapPut("/filters/{filter}", Save).WithName("saveWorklistFilter").WithSummary("絞り込みを保存する").SaysItsName().Fails(ProblemKinds.EntryUnfit);
        worklist.MapDelete("/filters/{filter}", Remove).WithName("removeWorklistFilter").WithSummary("絞り込みを消す").SaysItsName().Fails(ProblemKinds.NotFound);
    }

    private static Results<Ok<WorklistPage>, ProblemResult> List(HttpContext context, Paging paging, Acting acting, ListDoor door, InboxDesk desk, TimeProvider time)
    {
        if (paging.Problem is { } wrong)
        {
            return wrong;
        }
        var query = new QueryReading(context.Request.Query);
        var filter = query.Text("filter") is { } saved ? Saved(acting, saved) : FilterOf(query, acting);
        var skip = query.Number("skip", Inbox.MostInReach);
        if (filter is null || query.Problem is not null)
        {
            return query.Problem ?? ProblemKinds.NotFound.Result();
        }
        var after = paging.After is { } text ? InboxPlace.Read(text) : null;
        if (paging.After is not null && after is null)
        {
            return Paging.WrongAfter;
        }
        return filter.Scope is null
            ? TypedResults.Ok(OfAll(acting, door, filter, time.GetUtcNow(), paging.Take, after))
            : TypedResults.Ok(OfScope(acting, desk.LayOut(acting), filter, paging.Take, after, skip));
    }

    /// <summary>Of everything in the municipality, by place: rows that may not be seen are cut out of their page.</summary>
    private static WorklistPage OfAll(Acting acting, ListDoor door, InboxFilter filter, DateTimeOffset now, int take, InboxPlace? after)
    {
        var page = acting.Municipality.Inbox.Page(filter, acting.Actor.Person, now, take, after);
        var naming = new WorklistNaming(acting, new InboxViewer(acting.Municipality.Pack, acting.Actor, [], overlooks: false), now);
        IReadOnlyList<WorklistResponse> rows = [.. from item in page.Items
                                                   let sight = door.Look(acting, item)
                                                   where sight != RowSight.Nothing
                                                   select naming.Of(item, sight)];
        return new WorklistPage(rows, page.Next?.ToString(), null);
    }

    private static WorklistPage OfScope(Acting acting, LaidOutInbox inbox, InboxFilter filter, int take, InboxPlace? after, int? skip)
    {
        var rows = inbox.Asked(filter);
        var from = skip ?? (after is null ? 0 : rows.TakeWhile(row => InboxPlace.Compare(row.Place, after) <= 0).Count());
        var naming = new WorklistNaming(acting, inbox.Viewer, inbox.Now);
        var page = rows.Skip(from).Take(take).ToList();
        return new WorklistPage([.. page.Select(row => naming.Of(row.Item, row.Sight))], from + page.Count < rows.Count && page.Count > 0 ? page[^1].Place.ToString() : null, rows.Count);
    }

    private static Ok<WorklistCountsResponse> Counts(Acting acting, InboxDesk desk)
    {
        var inbox = desk.LayOut(acting);
        return TypedResults.Ok(new WorklistCountsResponse(
            inbox.Count(InboxScope.Mine),
            inbox.Count(InboxScope.Role),
            inbox.Count(InboxScope.Organisation),
            inbox.Count(InboxScope.Waiting),
            inbox.Count(InboxScope.Late),
            inbox.Count(InboxScope.DueSoon),
            inbox.Count(InboxScope.Unassigned),
            inbox.Now));
    }

    private static InboxFilter FilterOf(QueryReading query, Acting acting) => new()
    {
        Scope = query.Word<InboxScope>("scope"),
        AnyRole = query.Text("role") is "mine" ? acting.Membership.Role : query.Text("role"),
        Assignee = query.Text("person") is { } person ? person == "me" ? acting.Actor.Person : new PersonId(person) : null,
        Organisation = query.Text("organisation") is { } organisation ? new OrganisationId(organisation) : null,
        Kind = query.Word<WorklistKind>("kind"),
        Late = query.Truth("late") == true,
        DueWithinDays = query.Number("within", MostDays),
        Paused = query.Truth("paused"),
    };

    private static InboxFilter? Saved(Acting acting, string id) =>
        acting.Municipality.Registry.Filters.For(acting.Account.Id, acting.Actor.Organisation.Value).FirstOrDefault(filter => filter.Id == id) is { } saved ? InboxFilter.FromJson(saved.Content) : null;

    private static Results<Ok<FilterResponse>, ProblemResult> Save(string filter, Body<FilterRequest> body, Acting acting)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        return acting.Municipality.Registry.Filters.Save(acting.Account.Id, new SavedFilter(filter, acting.Account.Id, request.Name, request.ToFilter().ToJson(), request.Shared, request.Shared && request.Everywhere != true ? acting.Actor.Organisation.Value : null)) switch
        {
            RegistryAnswer<SavedFilter>.Done done => TypedResults.Ok(FilterResponse.Of(done.Value, acting)),
            RegistryAnswer<SavedFilter>.Refused refused => ProblemKinds.EntryUnfit.Result(refused.Problems.Select(RegistryFindings.Of)),
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
    }

    private static Results<NoContent, ProblemResult> Remove(string filter, Acting acting) =>
        acting.Municipality.Registry.Filters.Remove(acting.Account.Id, filter) is RegistryAnswer<bool>.Done ? TypedResults.NoContent() : ProblemKinds.NotFound.Result();
}
