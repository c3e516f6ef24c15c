using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Projections;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Lists;

/// <summary>Lists of cases and the search. By reading or by how long something has been so, never by rank (HR-7).</summary>
internal static class ListEndpoints
{
    private const int MostDays = 3650;

    public static void MapListEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/api/cases").ActsInRole().MapGet("/", List).WithName("listCases").WithSummary("ケースの一覧。よみの順").WithTags(CommandTags.Cases).Fails(ProblemKinds.InvalidParameter).WithMetadata(
            new QueryMetadata("lead", "この人が担当のもの（人の id。me は自分）"),
            new QueryMetadata("stage", "このようすのもの（assessing など）"),
            new QueryMetadata("flow", "この流れのもの"),
            new QueryMetadata("version", "流れのこの版のもの", IsWhole: true),
            new QueryMetadata("seenOff", "true なら見送ったもの"),
            new QueryMetadata("danger", "気をつけたい一覧: leftHanging, silent, longStay, withoutSos, alone, reviewOverdue, oneName のどれか。なぜ載っているかが danger に入る"),
            new QueryMetadata("days", "音信なしと長期の日数", IsWhole: true));
        app.MapGroup("/api/dangers").ActsInRole().MapGet("/", Dangers).WithName("listDangers").WithSummary("気をつけたい一覧と、その件数").WithTags(CommandTags.Cases);
        app.MapGroup("/api/search").ActsInRole().MapGet("/", Search).WithName("search").WithSummary("名前やつなぐ先でさがす").WithTags(CommandTags.Cases)
            .Fails(ProblemKinds.InvalidParameter).WithMetadata(new QueryMetadata("q", "さがすことば（2文字から）", IsRequired: true));
    }

    private static Results<Ok<Page<CaseLineResponse>>, ProblemResult> List(HttpContext context, Paging paging, Acting acting, ListDoor door, TimeProvider time)
    {
        var query = new QueryReading(context.Request.Query);
        var lead = query.Text("lead") is { } person ? person == "me" ? acting.Actor.Person : new PersonId(person) : (PersonId?)null;
        var filter = new CaseFilter
        {
            Lead = lead,
            Organisation = (ListDoor.SeesHouse(acting) && query.Text("danger") is null) || lead == acting.Actor.Person ? null : acting.Actor.Organisation,
            Stage = query.Word<CaseStage>("stage"),
            Flow = query.Text("flow"),
            FlowVersion = query.Number("version", int.MaxValue),
            SeenOff = query.Truth("seenOff"),
            Danger = query.Word<DangerList>("danger"),
            Days = query.Number("days", MostDays),
        };
        return Problem(query, paging, out var skip) is { } problem
            ? problem
            : Answer(acting, acting.Municipality.CaseLists.Page(filter, acting.Actor.Person, time.GetUtcNow(), paging.Take, skip),
                line => door.Look(acting, line.Case, line.Lead, line.LeadOrganisation), line => filter.Danger is { } danger ? DangerWords.Of(danger, line, time.GetUtcNow()) : null);
    }

    private static Ok<IReadOnlyList<DangerListResponse>> Dangers(Acting acting, ListDoor door, TimeProvider time)
    {
        IReadOnlyList<DangerListResponse> lists = [.. Enum.GetValues<DangerList>().Select(list =>
        {
            var page = acting.Municipality.CaseLists.Page(new CaseFilter { Danger = list, Organisation = acting.Actor.Organisation }, acting.Actor.Person, time.GetUtcNow(), CaseLists.LargestPage);
            var count = page.Cases.Count(line => door.Look(acting, line.Case, line.Lead, line.LeadOrganisation) >= RowSight.Plan);
            return new DangerListResponse(list, DangerWords.NameOf(list), DangerWords.ExplanationOf(list), DangerWords.DaysOf(list), count, page.Next is not null);
        })];
        return TypedResults.Ok(lists);
    }

    private static Results<Ok<Page<CaseLineResponse>>, ProblemResult> Search(HttpContext context, Paging paging, Acting acting, ListDoor door)
    {
        var query = new QueryReading(context.Request.Query);
        var words = query.Text("q");
        if (words is not { Length: <= 200 })
        {
            query.Tell("q", "さがすことば（200字まで）");
        }
        return Problem(query, paging, out var skip) is { } problem
            ? problem
            : Answer(acting, acting.Municipality.CaseLists.Search(words!, acting.Actor.Person, paging.Take, skip),
                line => door.LookFor(acting, words!, line.Case, line.Lead, line.LeadOrganisation));
    }

    private static ProblemResult? Problem(QueryReading query, Paging paging, out int skip)
    {
        var isNumber = paging.TryNumber(out skip);
        return query.Problem ?? paging.Problem ?? (isNumber ? null : Paging.WrongAfter);
    }

    private static Results<Ok<Page<CaseLineResponse>>, ProblemResult> Answer(Acting acting, CasePage page, Func<CaseLine, RowSight> look, Func<CaseLine, DangerResponse?>? danger = null)
    {
        var names = acting.Names;
        IReadOnlyList<CaseLineResponse> lines = [.. from line in page.Cases
                                                    let sight = look(line)
                                                    where sight != RowSight.Nothing
                                                    select CaseLineResponse.Of(line, sight, names, sight >= RowSight.Plan ? danger?.Invoke(line) : null)];
        return TypedResults.Ok(new Page<CaseLineResponse>(lines, page.Next?.ToString(CultureInfo.InvariantCulture)));
    }
}

/// <param name="Name">Null where the reader may not see whose case it is.</param>
/// <param name="HeardAt">When somebody last did something in the case; null where the reader may not see how it stands.</param>
/// <param name="Danger">Why it stands on the list that was asked for; null otherwise.</param>
/// <param name="OpenReferrals">Null where the reader may not see how the case stands.</param>
internal sealed record CaseLineResponse(
    string Case,
    string? Name,
    string? Reading,
    CaseStage Stage,
    string StageName,
    string Lead,
    string LeadName,
    string OverviewHolder,
    string OverviewHolderName,
    string Flow,
    int FlowVersion,
    DateTimeOffset OpenedAt,
    DateTimeOffset? SeenOffAt,
    int? OpenReferrals,
    DateTimeOffset? HeardAt,
    DangerResponse? Danger)
{
    public static CaseLineResponse Of(CaseLine line, RowSight sight, PackNames names, DangerResponse? danger) => new(
        line.Case.Value,
        sight >= RowSight.Name ? line.DisplayName : null,
        sight >= RowSight.Name ? line.Reading : null,
        line.Stage,
        names.Stage(line.Stage),
        line.Lead.Value,
        names.Person(line.Lead),
        line.OverviewHolder.Value,
        names.Person(line.OverviewHolder),
        line.Flow,
        line.FlowVersion,
        line.OpenedAt,
        line.SeenOffAt,
        sight >= RowSight.Plan ? line.OpenReferrals : null,
        sight >= RowSight.Plan ? line.HeardAt : null,
        danger);
}
