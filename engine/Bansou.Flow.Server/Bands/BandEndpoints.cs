using Bansou.Flow.Core.Cases.Bands;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Server.Timelines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Bands;

internal static class BandEndpoints
{
    public static void MapBandEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/band", Read).WithName("getBand").WithSummary("駅の帯: 歩いた順と、流れがすすめる順").WithTags(CommandTags.Cases).ShowsCase();

    private static async Task<Results<Ok<BandResponse>, ProblemResult>> Read(string caseId, Spoken spoken, Acting acting, CaseDoor door)
    {
        if (spoken.Problem is { } wrong)
        {
            return wrong;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.Plan);
        if (!seen.Is(out var found, out _, out var problem))
        {
            return problem;
        }
        var history = new CaseHistory(found);
        var band = StationBands.Of(found.Context, found.Active, history.Events(StationBands.Events), history.Step);
        return TypedResults.Ok(BandResponse.Of(band, found.Names, spoken.Language));
    }
}
