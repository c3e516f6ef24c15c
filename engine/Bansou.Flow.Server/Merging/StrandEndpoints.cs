using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Server.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Merging;

/// <summary>合わせたケースを読む: which records make up one person's way, and one timeline over all of them, each line with where it comes from.</summary>
internal static class StrandEndpoints
{
    public static void MapStrandEndpoints(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/cases/{caseId}/strands").ActsInRole();
        group.MapGet("/", List).WithName("listStrands").WithSummary("合わせたケースの一覧（ひとつなら、このケースだけ）").WithTags(CommandTags.Bundles).ShowsCase();
        group.MapGet("/timeline", Timeline).WithName("listStrandTimeline").WithSummary("合わせたケースの、ひとつの時系列（新しい順）").WithTags(CommandTags.Bundles).ShowsCase();
    }

    private static async Task<Results<Ok<StrandsResponse>, ProblemResult>> List(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        return seen.Is(out var found, out _, out var problem) ? TypedResults.Ok(await Strands.OfAsync(found, acting, door)) : problem;
    }

    private static async Task<Results<Ok<Page<StrandEntryResponse>>, ProblemResult>> Timeline(
        string caseId, Paging paging, TimelineQuery asked, Spoken spoken, Acting acting, CaseDoor door)
    {
        if ((paging.Problem ?? asked.Problem ?? spoken.Problem) is { } wrong)
        {
            return wrong;
        }
        if (!StrandCursor.TryRead(paging.After, out var cursor))
        {
            return Paging.WrongAfter;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out _, out var problem))
        {
            return problem;
        }
        var strands = await Strands.OfAsync(found, acting, door);
        var cases = strands.Strands.Where(strand => strand.Visible)
            .Select(strand => strand.Case == found.Loaded.Id.Value ? found : door.FindKept(acting, new CaseId(strand.Case))).OfType<FoundCase>().ToDictionary(each => each.Loaded.Id.Value);
        return TypedResults.Ok(new StrandTimeline(cases, asked, spoken.Language).Page(strands, cursor, paging.Take));
    }
}
