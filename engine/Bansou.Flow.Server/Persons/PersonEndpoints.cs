using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Persons;

/// <summary>Who this is: own words first, then what is known.</summary>
internal static class PersonEndpoints
{
    public static void MapPersonEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/person", Read).WithName("getPerson").WithSummary("ご本人のこと（守られた住所は伏せる）").WithTags(CommandTags.People).ShowsCase();

    private static async Task<Results<Ok<PersonResponse>, ProblemResult>> Read(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        return seen.Is(out var found, out var view, out var problem) ? TypedResults.Ok(PersonResponse.Of(view.Whole!, found)) : problem;
    }
}
