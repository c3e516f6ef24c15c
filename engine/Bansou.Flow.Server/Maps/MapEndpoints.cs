using System.Globalization;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Maps;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Maps;

/// <summary>世の中の地図 (F25): of a day, and of two days side by side. For the person, and for who sees the whole case.</summary>
internal static class MapEndpoints
{
    public static void MapMapEndpoints(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/cases/{caseId}/map").ActsInRole();
        group.MapGet("/", Read).WithName("getMap").WithSummary("世の中の地図（ある日の）").WithTags(CommandTags.Maps).ShowsCase()
            .WithMetadata(new QueryMetadata("on", "この日の地図（2026-04-06。なければ今日）")).Fails(ProblemKinds.InvalidParameter);
        group.MapGet("/difference", Compare).WithName("compareMaps").WithSummary("ふたつの日の地図のちがい").WithTags(CommandTags.Maps).ShowsCase()
            .WithMetadata(new QueryMetadata("from", "はじめの日", IsRequired: true), new QueryMetadata("to", "あとの日（なければ今日）")).Fails(ProblemKinds.InvalidParameter);
    }

    private static async Task<Results<Ok<MapResponse>, ProblemResult>> Read(string caseId, HttpContext context, Acting acting, CaseDoor door, TimeProvider time)
    {
        var query = new QueryReading(context.Request.Query);
        var on = Day(query, "on") ?? OfficeTime.DateOf(time.GetUtcNow());
        if (query.Problem is { } wrong)
        {
            return wrong;
        }
        var seen = await door.ReadForPersonAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out _, out var problem))
        {
            return problem;
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(found.Loaded.Version);
        var map = found.Active.Records.Map;
        return TypedResults.Ok(MapResponse.Of(map.At(on), map.Days, found));
    }

    private static async Task<Results<Ok<MapDifferenceResponse>, ProblemResult>> Compare(string caseId, HttpContext context, Acting acting, CaseDoor door, TimeProvider time)
    {
        var query = new QueryReading(context.Request.Query);
        var from = Day(query, "from");
        var to = Day(query, "to") ?? OfficeTime.DateOf(time.GetUtcNow());
        if (query.Text("from") is null)
        {
            query.Tell("from", "日付（例 2026-04-06）");
        }
        if (query.Problem is { } wrong)
        {
            return wrong;
        }
        var seen = await door.ReadForPersonAsync(acting, caseId, ReadingLevel.WholeCase);
        return seen.Is(out var found, out _, out var problem)
            ? TypedResults.Ok(MapDifferenceResponse.Of(MapDifference.Of(found.Active.Records.Map, from!.Value, to), found))
            : problem;
    }

    private static DateOnly? Day(QueryReading query, string name)
    {
        if (query.Text(name) is not { } text)
        {
            return null;
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        query.Tell(name, "日付（例 2026-04-06）");
        return null;
    }
}
