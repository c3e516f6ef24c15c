using Bansou.Flow.Core.Cases.Referrals;
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
        .MapGet("/referrals", List).WithName("listReferrals").WithSummary("つなぎ（もどし、つなぎ直しも）").WithTags(CommandTags.Referrals).Fails(ProblemKinds.NotFound);

    private static Results<Ok<IReadOnlyList<ReferralResponse>>, ProblemResult> List(string caseId, Acting acting, CaseDoor door)
    {
        if (!door.TryOpen(acting, caseId, out var opened, out var problem))
        {
            return problem;
        }
        var names = new PackNames(opened.Municipality.Pack);
        return TypedResults.Ok<IReadOnlyList<ReferralResponse>>([.. opened.Active.Referrals.All.Select(referral => ReferralResponse.Of(referral, names))]);
    }
}

/// <param name="Replaces">The attempt that this one connects anew (つなぎ直し).</param>
/// <param name="ConsentPageOpen">Neither consent nor a documented ground is there yet.</param>
internal sealed record ReferralResponse(
    string Id,
    string Need,
    string Step,
    string? Receiver,
    string? ReceiverName,
    string? ReceiverPerson,
    string? Replaces,
    string Summary,
    string Request,
    string PersonsWish,
    bool Accompanied,
    string Stage,
    string StageName,
    DateTimeOffset Since,
    DateTimeOffset? DueAt,
    bool ConsentPageOpen,
    DateTimeOffset? ArrivedAt,
    DateTimeOffset? CheckedAt,
    DateTimeOffset? NextCheckAt,
    bool HasOpenConcern)
{
    public static ReferralResponse Of(ReferralState referral, PackNames names) => new(
        referral.Id.Value,
        referral.Need.Value,
        referral.Step.Value,
        referral.Receiver?.Value,
        names.Organisation(referral.Receiver),
        referral.ReceiverPerson?.Value,
        referral.Replaces?.Value,
        referral.Summary,
        referral.Request,
        referral.PersonsWish,
        referral.Accompanied,
        Words.Of(referral.Stage),
        ReferralStageWords.Of(referral.Stage),
        referral.Since,
        referral.DueAt,
        referral.ConsentPageOpen,
        referral.ArrivedAt,
        referral.CheckedAt,
        referral.NextCheckAt,
        referral.HasOpenConcern);
}
