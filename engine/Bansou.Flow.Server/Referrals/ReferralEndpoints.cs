using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Referrals;

/// <summary>Reading つなぎ; writing goes through the commands of the case.</summary>
internal static class ReferralEndpoints
{
    public static void MapReferralEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/referrals", List).WithName("listReferrals").WithSummary("つなぎ（もどし、つなぎ直しも）").WithTags(CommandTags.Referrals).ShowsCase();

    /// <summary>The whole slip for those who accompany, where it stands for the team, the own slip for a receiver.</summary>
    private static async Task<Results<Ok<IReadOnlyList<ReferralResponse>>, ProblemResult>> List(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.OwnPart);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        var names = found.Names;
        IEnumerable<ReferralResponse> referrals = view.Whole is { } whole ? whole.Referrals.Select(referral => ReferralResponse.Of(referral, names))
            : view.Plan is { } plan ? plan.Referrals.Select(line => ReferralResponse.Of(line, names))
            : (view.Own?.Referrals ?? []).Select(ReferralResponse.Of);
        return TypedResults.Ok<IReadOnlyList<ReferralResponse>>([.. referrals]);
    }
}
