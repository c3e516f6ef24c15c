using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Consents;
using Bansou.Flow.Server.Plans;

namespace Bansou.Flow.Server.Cases;

/// <summary>A case as far as the reader may see it. Each level adds a part; what is above the level is null. More parts have addresses of their own.</summary>
/// <param name="Level">How much is seen: <c>ownPart</c>, <c>conference</c>, <c>plan</c>, <c>wholeCase</c>, <c>caseAndReaders</c>.</param>
/// <param name="Why">Why so much, in words for the reader.</param>
internal sealed record CaseResponse(
    string Id,
    int Version,
    ReadingLevel Level,
    string Why,
    OwnPartResponse? Own,
    OverviewResponse? Overview,
    RecordsResponse? Records,
    IReadOnlyList<ReaderResponse>? Readers,
    PersonsPageResponse? PersonsPage)
{
    public static CaseResponse Of(FoundCase found, CaseView view)
    {
        var names = found.Names;
        return new(
            found.Loaded.Id.Value,
            found.Loaded.Version,
            view.Right.Level,
            view.Right.Why,
            view.Own is { } own ? OwnPartResponse.Of(own, found) : null,
            view.Plan is { } plan ? OverviewResponse.Of(found, plan) : null,
            view.Whole is { } whole ? RecordsResponse.Of(whole, names, found.Context.Now) : null,
            view.Right.Level == ReadingLevel.CaseAndReaders ? [.. view.Readers.Select(read => ReaderResponse.Of(read, names))] : null,
            view.PersonsPage is { } page ? PersonsPageResponse.Of(page, found) : null);
    }
}

/// <summary>自分に関わるところ: own steps and promises; referrals to the reader stand under <c>/referrals</c>.</summary>
internal sealed record OwnPartResponse(IReadOnlyList<StepResponse> Steps, IReadOnlyList<PromiseResponse> Promises)
{
    public static OwnPartResponse Of(OwnPart own, FoundCase found) => new(
        [.. own.Steps.Select(step => StepResponse.Of(step, found, withOutcomes: false))],
        [.. own.Promises.Select(promise => new PromiseResponse(promise.Item.Value, promise.What, promise.On, null))]);
}

internal sealed record PromiseResponse(string Item, string What, DateOnly On, string? OwnerName);

/// <summary>ご本人のページ (HR-10).</summary>
internal sealed record PersonsPageResponse(
    PlanResponse? Plan,
    PlanResponse? Draft,
    IReadOnlyList<string> PersonalPlan,
    IReadOnlyList<BondResponse> Bonds,
    string? SosReceiver,
    IReadOnlyList<ConsentResponse> Consents,
    IReadOnlyList<PromiseResponse> Promises,
    IReadOnlyList<ReaderResponse> Readers)
{
    public static PersonsPageResponse Of(Core.Cases.Reading.PersonView page, FoundCase found)
    {
        var names = found.Names;
        return new(
            page.Plan is { } plan ? PlanResponse.Of(plan, names) : null,
            page.Draft is { } draft ? PlanResponse.Of(draft, names) : null,
            page.PersonalPlan,
            [.. page.Bonds.Select(bond => BondResponse.Of(bond, names) with { Tellings = [] })],
            page.SosReceiver?.Who,
            [.. page.Consents.Select(entry => ConsentResponse.Of(entry, names, found.Context.Now))],
            [.. page.Promises.Select(item => new PromiseResponse(item.Id.Value, item.What, item.On, names.Person(item.Owner)))],
            [.. page.Readers.Select(read => ReaderResponse.Of(read, names))]);
    }
}
