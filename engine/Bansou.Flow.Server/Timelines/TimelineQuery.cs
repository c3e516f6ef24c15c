using System.Collections.Immutable;
using System.Reflection;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Projections;
using Microsoft.AspNetCore.Http.Metadata;

namespace Bansou.Flow.Server.Timelines;

/// <summary>What of the history is asked for.</summary>
/// <param name="Words">Words that all must occur, or empty.</param>
/// <param name="IsAll">What runs by itself too.</param>
internal sealed record TimelineQuery(TimelineFilter Filter, ImmutableArray<string> Words, bool IsAll, bool OldestFirst, ProblemResult? Problem) : IEndpointParameterMetadataProvider
{
    private const int LongestSearch = 100;

    public static ValueTask<TimelineQuery> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var reading = new QueryReading(query);
        var all = reading.Truth("all") ?? false;
        var order = reading.Word<TimelineOrder>("order") ?? TimelineOrder.Oldest;
        var words = reading.Text("q") ?? "";
        if (words.Length > LongestSearch)
        {
            reading.Tell("q", "100 字までのことば");
        }
        var filter = new TimelineFilter
        {
            Areas = [.. reading.Several<TellingArea>("area").SelectMany(TellingAreas.In)],
            Step = reading.Text("step") is { } step ? new StepId(step) : null,
            Referral = reading.Text("referral") is { } referral ? new ReferralId(referral) : null,
            Subject = reading.Text("subject"),
            By = reading.Text("by") is { } by ? new PersonId(by) : null,
            From = reading.Day("from") is { } from ? OfficeTime.StartOf(from) : null,
            Until = reading.Day("to") is { } to ? OfficeTime.StartOf(to.AddDays(1)) : null,
            Without = all ? [] : Machinery.Names,
        };
        return ValueTask.FromResult(new TimelineQuery(filter, [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)], all, order == TimelineOrder.Oldest, reading.Problem));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new QueryMetadata("area", $"区分（くり返すか、コンマで区切る）: {string.Join("・", Enum.GetValues<TellingArea>().Select(Http.Words.Of))}"));
        builder.Metadata.Add(new QueryMetadata("q", "ことばで探す。かな・カナ、全角・半角、異体字はそろえる。空白で区切ると、すべてあるもの"));
        builder.Metadata.Add(new QueryMetadata("from", "この日から（2026-04-01）"));
        builder.Metadata.Add(new QueryMetadata("to", "この日まで（2026-04-30）"));
        builder.Metadata.Add(new QueryMetadata("order", "newest（新しいものから）か oldest（古いものから）。なければ oldest"));
        builder.Metadata.Add(new QueryMetadata("all", "true なら、しくみが自動でしたことも"));
        builder.Metadata.Add(new QueryMetadata("step", "このステップについて"));
        builder.Metadata.Add(new QueryMetadata("referral", "このつなぎについて"));
        builder.Metadata.Add(new QueryMetadata("subject", "この必要・プラン・会議・記録・やること・絆・世帯員について"));
        builder.Metadata.Add(new QueryMetadata("by", "この人がしたこと"));
    }
}

/// <summary>どちらから.</summary>
internal enum TimelineOrder
{
    /// <summary>新しいものから</summary>
    Newest,
    /// <summary>古いものから</summary>
    Oldest,
}
