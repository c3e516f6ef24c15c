using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Watching;

/// <summary>見守りへ移る前に: all that HR-6 and §1.13 ask, in one reading.</summary>
internal static class WatchEndpoints
{
    public static void MapWatchEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/watch-readiness", Read).WithName("getWatchReadiness").WithSummary("見守りへ移る前にたしかめること").WithTags(CommandTags.People).ShowsCase();

    private static async Task<Results<Ok<WatchReadinessResponse>, ProblemResult>> Read(string caseId, HttpContext context, Spoken spoken, Acting acting, CaseDoor door)
    {
        if (spoken.Problem is { } wrong)
        {
            return wrong;
        }
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out _, out var problem))
        {
            return problem;
        }
        context.Response.Headers.ETag = WriteHeaders.TagOf(found.Loaded.Version);
        return TypedResults.Ok(WatchReadinessResponse.Of(WatchReadiness.Of(found.Loaded.Flow, found.Active, found.Names.Known, spoken.Language), spoken.Language, found));
    }
}

/// <summary>見守りへ移る前に.</summary>
/// <param name="State"><c>none</c>, <c>preparing</c>, <c>watching</c>.</param>
/// <param name="Step">For <c>start-watch</c>; null while no Watch step is open.</param>
/// <param name="MayStart">Whether everything that HR-6 asks is there. <c>start-watch</c> asks once more with <c>seenOpen</c> for what is still open.</param>
/// <param name="NextContact">When somebody looks in next, while the watch goes on.</param>
/// <param name="ReEntry">再会: what to send to <c>raise-anytime</c> to come back with one call.</param>
internal sealed record WatchReadinessResponse(
    string State, string? Step, bool MayStart, DateTimeOffset? NextContact, IReadOnlyList<WatchItemResponse> Items, IReadOnlyList<StillOpenResponse> StillOpen, string ReEntry)
{
    public static WatchReadinessResponse Of(WatchReadiness readiness, TellingLanguage language, FoundCase found) => new(
        readiness.State switch
        {
            WatchState.NotWatching => "none",
            WatchState.Preparing => "preparing",
            WatchState.Watching => "watching",
            _ => throw new System.Diagnostics.UnreachableException(readiness.State.GetType().Name),
        },
        readiness.Step?.Value,
        readiness.MayStart,
        readiness.State is WatchState.Watching watching ? watching.NextContact : null,
        [.. readiness.Items.Select(item => new WatchItemResponse(item.Kind, LifeTables.WatchItemKind.Say(item.Kind, language), item.IsRequired, item.IsThere, item.Words, item.WhatToDo))],
        [.. readiness.StillOpen.Select(open => StillOpenResponse.Of(open, found))],
        Core.Definitions.Steps.AnytimeEntries.ReEntry);
}

/// <param name="Kind"><c>livingBond</c>, <c>sosReceiver</c>, <c>rhythm</c>, <c>wayBack</c>, <c>keyPerson</c>, <c>memorySheet</c>.</param>
/// <param name="Required">The watch does not begin without it (HR-6).</param>
/// <param name="Words">What is there; empty when nothing is.</param>
/// <param name="WhatToDo">What is asked for.</param>
internal sealed record WatchItemResponse(WatchItemKind Kind, string Label, bool Required, bool There, string Words, string WhatToDo);

/// <param name="Item">A promise or to-do.</param>
/// <param name="DueAt">By when; null when there is a stated reason for no clock.</param>
internal sealed record StillOpenResponse(string? Step, string? Referral, string? Item, string Label, string? ReceiverName, string OwnerName, DateTimeOffset? DueAt, bool Late)
{
    public static StillOpenResponse Of(StillOpen open, FoundCase found) => new(
        open.Step?.Value, open.Referral?.Value, open.Item?.Value, open.Label, found.Names.Organisation(open.Receiver), found.Names.Person(open.Owner), open.DueAt, Lateness.IsLate(open.DueAt, found.Context.Now));
}
