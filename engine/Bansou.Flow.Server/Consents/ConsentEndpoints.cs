using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Consents;

internal static class ConsentEndpoints
{
    public static void MapConsentEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/consents", List).WithName("listConsents").WithSummary("同意の一覧と、同意によらない根拠").WithTags(CommandTags.Consents).ShowsCase();

    private static async Task<Results<Ok<ConsentsResponse>, ProblemResult>> List(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        var names = found.Names;
        var consents = view.Whole!.Consents;
        return TypedResults.Ok(new ConsentsResponse(
            [.. consents.Entries.Select(entry => ConsentResponse.Of(entry, names, found.Context.Now))],
            [.. consents.Grounds.Select(ground => new GroundResponse(ground.Referral.Value, ground.Kind, ground.Reason, names.Person(ground.By)))]));
    }
}

internal sealed record ConsentsResponse(IReadOnlyList<ConsentResponse> Entries, IReadOnlyList<GroundResponse> Grounds);

/// <param name="Living">Whether it holds now.</param>
internal sealed record ConsentResponse(
    string Organisation, string OrganisationName, IReadOnlyList<string> Items, DateTimeOffset From, DateTimeOffset? Until, DateTimeOffset? WithdrawnAt, bool Living)
{
    public static ConsentResponse Of(ConsentEntry entry, PackNames names, DateTimeOffset now) =>
        new(entry.Organisation.Value, names.Organisation(entry.Organisation)!, entry.Items, entry.From, entry.Until, entry.WithdrawnAt, entry.IsLiving(now));
}

/// <param name="Kind"><c>urgent</c> or <c>legal</c>.</param>
internal sealed record GroundResponse(string Referral, string Kind, string Reason, string ByName);
