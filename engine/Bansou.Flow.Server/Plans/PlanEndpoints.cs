using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Plans;

internal static class PlanEndpoints
{
    public static void MapPlanEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/plans", List).WithName("listPlans").WithSummary("プランの全部の版").WithTags(CommandTags.Plans).ShowsCase();

    private static async Task<Results<Ok<IReadOnlyList<PlanResponse>>, ProblemResult>> List(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.Plan);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        var names = found.Names;
        return TypedResults.Ok<IReadOnlyList<PlanResponse>>([.. (view.Plan?.Plans ?? []).Select(plan => PlanResponse.Of(plan, names, found.Active.Records.Decisions))]);
    }
}
