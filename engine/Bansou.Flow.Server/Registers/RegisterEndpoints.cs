using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Registry;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Registers;

/// <summary>名簿: organisations of the municipality.</summary>
internal static class RegisterEndpoints
{
    private static readonly string[] MayKeep = ["developer", "chief", "center_head", "multi_agency", "municipality", "admin"];

    public static void MapRegisterEndpoints(this IEndpointRouteBuilder app)
    {
        var registers = app.MapGroup("/api").WithTags("名簿").ActsInRole();
        registers.MapGet("/organisations", (Acting acting) => TypedResults.Ok<IReadOnlyList<OrganisationResponse>>([.. acting.Municipality.Registry.Organisations.All().Select(entry => OrganisationResponse.Of(entry, acting.Names.Text(entry.Name)))]))
            .WithName("listOrganisations").WithSummary("組織の一覧");
        registers.MapPut("/organisations/{organisation}", SaveOrganisation).WithName("saveOrganisation").WithSummary("組織を書く").SaysItsName()
            .Fails(ProblemKinds.NotYourRole, ProblemKinds.EntryUnfit);
    }

    private static Results<Ok<OrganisationResponse>, ProblemResult> SaveOrganisation(string organisation, Body<OrganisationRequest> body, Acting acting)
    {
        if (!MayKeep.Contains(acting.Membership.Code))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        return body.Is(out var request, out var wrong)
            ? Answer(acting.Municipality.Registry.Organisations.Save(acting.Account.Id, request.ToEntry(organisation)), OrganisationResponse.Of)
            : wrong;
    }

    private static Results<Ok<TResponse>, ProblemResult> Answer<TEntry, TResponse>(RegistryAnswer<TEntry> answer, Func<TEntry, TResponse> response) => answer switch
    {
        RegistryAnswer<TEntry>.Done done => TypedResults.Ok(response(done.Value)),
        RegistryAnswer<TEntry>.Refused refused => ProblemKinds.EntryUnfit.Result(refused.Problems.Select(RegistryFindings.Of)),
        _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
    };
}
