using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Needs;

internal static class NeedEndpoints
{
    public static void MapNeedEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/needs", List).WithName("listNeeds").WithSummary("何が必要か・誰が必要かと、そのためのつなぎ→もどし→つなぎ直し").WithTags(CommandTags.Referrals).ShowsCase();

    private static async Task<Results<Ok<IReadOnlyList<NeedResponse>>, ProblemResult>> List(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.Plan);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        var plan = view.Plan;
        return TypedResults.Ok<IReadOnlyList<NeedResponse>>([.. (plan?.Needs ?? []).Select(need => NeedResponse.Of(need, plan!.Referrals, found.Context.Today.Clocks.AttemptLimit, found.Language))]);
    }
}
