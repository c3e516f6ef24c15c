using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Plans;

internal static class PlanEndpoints
{
    public static void MapPlanEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/plans", List).WithName("listPlans").WithSummary("プランの全部の版").WithTags(CommandTags.Plans).Fails(ProblemKinds.NotFound);

    private static Results<Ok<IReadOnlyList<PlanResponse>>, ProblemResult> List(string caseId, Acting acting, CaseDoor door)
    {
        if (!door.TryOpen(acting, caseId, out var opened, out var problem))
        {
            return problem;
        }
        var names = new PackNames(opened.Municipality.Pack);
        return TypedResults.Ok<IReadOnlyList<PlanResponse>>([.. opened.Active.Records.Plans.All.Select(plan => PlanResponse.Of(plan, names))]);
    }
}
