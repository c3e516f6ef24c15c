using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Drawings;

internal static class DrawingEndpoints
{
    public static void MapDrawingEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/drawing", Read).WithName("getDrawing").WithSummary("流れの図と、いまどこにいるか").WithTags(CommandTags.Cases).ShowsCase();

    private static async Task<Results<Ok<DrawingResponse>, ProblemResult>> Read(string caseId, Spoken spoken, Acting acting, CaseDoor door)
    {
        if (spoken.Problem is { } wrong)
        {
            return wrong;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.Plan);
        return seen.Is(out var found, out _, out var problem) ? TypedResults.Ok(DrawingResponse.Of(found, spoken.Language)) : problem;
    }
}
