using System.Globalization;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Timelines;

internal static class TimelineEndpoints
{
    public static void MapTimelineEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/timeline", Read).WithName("listTimeline").WithSummary("時系列: 何があったかを文で").WithTags(CommandTags.Cases).ShowsCase();

    private static async Task<Results<Ok<Page<TimelineResponse>>, ProblemResult>> Read(string caseId, Paging paging, TimelineQuery asked, Spoken spoken, Acting acting, CaseDoor door)
    {
        if ((paging.Problem ?? asked.Problem ?? spoken.Problem) is { } wrong)
        {
            return wrong;
        }
        if (!paging.TryNumber(out var after))
        {
            return Paging.WrongAfter;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out _, out var problem))
        {
            return problem;
        }
        var (entries, next) = new TimelineReading(found, asked, spoken.Language).Read(paging.Take, paging.After is null ? null : after);
        return TypedResults.Ok(new Page<TimelineResponse>([.. entries.Select(entry => entry.Told)], next?.ToString(CultureInfo.InvariantCulture)));
    }
}
