using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Projections.Likeness;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Duplicates;

/// <summary>同じ人かもしれないケース: a hint with its reasons, never more than the asker could find by searching, and never by a protected address.</summary>
internal static class DuplicateEndpoints
{
    public static void MapDuplicateEndpoints(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/api/duplicates").ActsInRole().MapPost("/", Suggest).WithName("suggestDuplicates").WithSummary("受け付けを書く前に、同じ人かもしれないケースをたずねる。何も書かない")
            .WithTags(CommandTags.Bundles).SaysItsName();
        app.MapGroup("/api/cases/{caseId}").ActsInRole().MapGet("/duplicates", OfCase).WithName("listDuplicates").WithSummary("このケースと同じ人かもしれないケース").WithTags(CommandTags.Bundles).ShowsCase();
    }

    private static Results<Ok<IReadOnlyList<DuplicateResponse>>, ProblemResult> Suggest(Body<DuplicateRequest> body, Acting acting, DuplicateSearch search) =>
        body.Is(out var request, out var problem) ? TypedResults.Ok(search.For(acting, request.Marks(), except: [])) : problem;

    private static async Task<Results<Ok<IReadOnlyList<DuplicateResponse>>, ProblemResult>> OfCase(string caseId, Acting acting, CaseDoor door, DuplicateSearch search)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out _, out var problem))
        {
            return problem;
        }
        var bundle = found.Active.Bundle;
        return TypedResults.Ok(search.For(acting, PersonMarks.Of(found.Active), [found.Loaded.Id, .. bundle.Taken.Select(taken => taken.Case), .. bundle.Into is { } into ? [into.Case] : Array.Empty<Core.Cases.CaseId>()]));
    }
}

/// <summary>What is known before anything is saved; any of it may be left out.</summary>
internal sealed record DuplicateRequest(string? Name, string? Reading, BirthRequest? Birth, IReadOnlyList<string>? Telephones, string? Address)
{
    public PersonMarks Marks() => PersonMarks.Of(
        [Name, Reading], Birth is { Year: var year } birth ? new BirthDate(year, birth.Month, birth.Day, birth.About ?? false) : null, Telephones ?? [], Address is { Length: > 0 } ? [Address] : []);
}

internal sealed record BirthRequest(int Year, int? Month, int? Day, bool? About);

/// <param name="Case">The other case.</param>
/// <param name="Name">How the person is called there.</param>
/// <param name="Reasons">In what they are alike; reasons, no score.</param>
/// <param name="JoinedInto">The case that leads this one already, or null.</param>
internal sealed record DuplicateResponse(
    string Case, string Name, string StageName, string LeadName, DateTimeOffset OpenedAt, DateTimeOffset? SeenOffAt, IReadOnlyList<DuplicateReasonResponse> Reasons, string? JoinedInto);

/// <param name="Kind"><c>name</c>, <c>birthDate</c>, <c>telephone</c>, <c>address</c>.</param>
internal sealed record DuplicateReasonResponse(LikenessKind Kind, string Words);
