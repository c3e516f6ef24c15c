using Bansou.Flow.Core.Cases.Needs;
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
        .MapGet("/needs", List).WithName("listNeeds").WithSummary("何が必要か・誰が必要か").WithTags(CommandTags.Referrals).ShowsCase();

    private static async Task<Results<Ok<IReadOnlyList<NeedResponse>>, ProblemResult>> List(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.Plan);
        return seen.Is(out _, out var view, out var problem) ? TypedResults.Ok<IReadOnlyList<NeedResponse>>([.. (view.Plan?.Needs ?? []).Select(NeedResponse.Of)]) : problem;
    }
}

/// <param name="Outcome">How it came out in the person's eyes; null while it lives.</param>
internal sealed record NeedResponse(string Id, string What, string Who, string? Outcome)
{
    public static NeedResponse Of(Need need) => new(need.Id.Value, need.What, need.Who, need.Outcome is { } outcome ? Words.Of(outcome) : null);
}
