using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Registers;

/// <summary>同僚: whom something can be given to. Names, houses and roles, nothing else.</summary>
internal static class ColleagueEndpoints
{
    public static void MapColleagueEndpoints(this IEndpointRouteBuilder app) =>
        app.MapGroup("/api/colleagues").WithTags("名簿").ActsInRole()
            .MapGet("/", List).WithName("listColleagues").WithSummary("たのんだり引き継いだりできる人。伴走する側と地域開拓はみんな、ほかの立場は自分の組織の人。名前と役割だけ").Fails(ProblemKinds.NotYourRole);

    private static Results<Ok<IReadOnlyList<ColleagueResponse>>, ProblemResult> List(Acting acting)
    {
        if (!acting.Account.IsStaff)
        {
            return ProblemKinds.NotYourRole.Result();
        }
        var everybody = RoleSides.Of(acting.Membership.Code) is RoleSide.Accompanying or RoleSide.RegionBuilding;
        var own = acting.Actor.Organisation.Value;
        var (pack, names) = (acting.Pack, acting.Names);
        return TypedResults.Ok<IReadOnlyList<ColleagueResponse>>(
        [
            .. from member in pack.People
               where everybody || member.Organisation == own
               group member by (member.Id, member.Organisation) into posts
               orderby posts.Key.Organisation != own, posts.Key.Organisation, posts.First().Name, posts.Key.Id
               select Of([.. posts], names, own),
        ]);
    }

    private static ColleagueResponse Of(IReadOnlyList<StaffMember> posts, PackNames names, string own)
    {
        var (first, roles) = (posts[0], posts.SelectMany(post => post.Roles).Distinct());
        return new ColleagueResponse(
            first.Id,
            first.Name,
            first.Organisation,
            names.Organisation(new OrganisationId(first.Organisation))!,
            first.Organisation == own,
            [.. roles.Select(role => new ColleagueRoleResponse(role, names.Role(role)))]);
    }
}

/// <param name="OfHouse">Of the reader's own organisation: those come first.</param>
internal sealed record ColleagueResponse(string Person, string Name, string Organisation, string OrganisationName, bool OfHouse, IReadOnlyList<ColleagueRoleResponse> Roles);

internal sealed record ColleagueRoleResponse(string Role, string Name);
