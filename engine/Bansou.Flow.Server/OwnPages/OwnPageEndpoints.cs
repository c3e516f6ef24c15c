using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.OwnPages;

/// <summary>ご本人のページ (HR-10): for the person's own account, and for who accompanies them to look at it together or to print it.</summary>
internal static class OwnPageEndpoints
{
    public static void MapOwnPageEndpoints(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/cases/{caseId}").ActsInRole();
        group.MapGet("/own-page", Read).WithName("getOwnPage").WithSummary("ご本人のページ").WithTags(CommandTags.People).ShowsCase();
        group.MapGet("/readings", Readings).WithName("listReadings").WithSummary("だれが、いつ、何のために見たか（新しい順）").WithTags(CommandTags.People).ShowsCase();
    }

    private static async Task<Results<Ok<OwnPageResponse>, ProblemResult>> Read(string caseId, HttpContext context, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadOwnPageAsync(acting, caseId);
        if (!seen.Is(out var found, out var page, out var problem))
        {
            return problem;
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(found.Loaded.Version);
        return TypedResults.Ok(OwnPageResponse.Of(page, found));
    }

    private static async Task<Results<Ok<Page<ReaderResponse>>, ProblemResult>> Readings(string caseId, Paging paging, Acting acting, CaseDoor door)
    {
        if (paging.Problem is { } wrong)
        {
            return wrong;
        }
        if (!paging.TryNumber(out var before))
        {
            return Paging.WrongAfter;
        }
        var seen = await door.ReadForPersonAsync(acting, caseId, ReadingLevel.CaseAndReaders);
        if (!seen.Is(out var found, out _, out var problem))
        {
            return problem;
        }
        var page = found.Municipality.Registry.Readings.Of(found.Loaded.Id, paging.Take, paging.After is null ? null : before);
        var names = found.Names;
        return TypedResults.Ok(new Page<ReaderResponse>(
            [.. page.Lines.Select(read => ReaderResponse.Of(read, names))], page.Before?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
