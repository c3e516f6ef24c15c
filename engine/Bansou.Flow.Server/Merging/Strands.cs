using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Merging;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Merging;

/// <summary>合わせたケース: the case that leads, and those that it took in.</summary>
/// <param name="Lead">The one to work in.</param>
internal sealed record StrandsResponse(string Lead, IReadOnlyList<StrandResponse> Strands);

/// <param name="Visible">Whether the reader may see this one whole; if not, only that it is there.</param>
/// <param name="OpenWork">Its promises and things to do that are open: they go on where they stand.</param>
/// <param name="OwnWords">What the person said there, the newest first.</param>
/// <param name="Why">How it was found that it is the same person; null for the one that leads.</param>
internal sealed record StrandResponse(
    string Case,
    bool IsLead,
    bool Visible,
    string? Name,
    string? StageName,
    string? LeadName,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? SeenOffAt,
    int? OpenReferrals,
    IReadOnlyList<string>? OpenSteps,
    IReadOnlyList<WorkResponse>? OpenWork,
    IReadOnlyList<WordsResponse>? OwnWords,
    string? Why,
    string? ByName,
    DateTimeOffset? JoinedAt);

/// <summary>Each strand is asked for its own right, and reading it stands on its own log (HR-13).</summary>
internal static class Strands
{
    public static async Task<StrandsResponse> OfAsync(FoundCase asked, Acting acting, CaseDoor door)
    {
        var leadId = asked.Active.Bundle.Into?.Case ?? asked.Loaded.Id;
        var lead = leadId == asked.Loaded.Id ? asked : door.FindKept(acting, leadId);
        var strands = new List<StrandResponse> { await StrandAsync(leadId, null, asked, acting, door) };
        foreach (var taken in lead?.Active.Bundle.Taken ?? [asked.Active.Bundle.Into! with { Case = asked.Loaded.Id }])
        {
            strands.Add(await StrandAsync(taken.Case, taken, asked, acting, door));
        }
        return new StrandsResponse(leadId.Value, strands);
    }

    private static async Task<StrandResponse> StrandAsync(CaseId id, JoinedCase? joined, FoundCase asked, Acting acting, CaseDoor door)
    {
        var known = id == asked.Loaded.Id ? asked : await door.SeenWholeAsync(acting, id);
        var (why, by) = joined is null ? (null, null) : (joined.Why, asked.Names.Person(joined.By));
        return known is null
            ? new StrandResponse(id.Value, joined is null, false, null, null, null, null, null, null, null, null, null, null, null, joined?.At)
            : new StrandResponse(
                id.Value,
                joined is null,
                true,
                NameOf(known),
                CaseStages.Of(known.Loaded.Flow, known.Loaded.State) is { } stage ? known.Names.Stage(stage) : null,
                known.Names.Person(known.Active.Holders.Lead.Person),
                known.Active.OpenedAt,
                known.Loaded.State is CaseState.SeenOff seenOff ? seenOff.At : null,
                known.Active.Referrals.All.Count(referral => !referral.Stage.HasEnded()),
                [.. known.Active.Tokens.Open.Select(open => known.Loaded.Flow.Find(open.Step)?.Label ?? open.Step.Value)],
                WorkOf(known),
                WordsOf(known),
                why,
                by,
                joined?.At);
    }

    private static IReadOnlyList<WorkResponse> WorkOf(FoundCase found) =>
        [.. found.Active.Records.Work.All.Where(item => item.IsOpen).OrderBy(item => item.On).Select(item => WorkResponse.Of(item, found.Names, found.Context.Now))];

    private static IReadOnlyList<WordsResponse> WordsOf(FoundCase found) =>
        [.. found.Active.Records.Intake.PresentingIssues.OrderByDescending(words => words.At).Select(words => WordsResponse.Of(words, found.Names))];

    private static string? NameOf(FoundCase found) =>
        found.Active.Records.Intake.Name is { } name ? name.CalledAs.Length > 0 ? name.CalledAs : name.Name : null;
}
