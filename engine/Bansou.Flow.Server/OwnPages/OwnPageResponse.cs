using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Maps;
using Bansou.Flow.Server.Plans;

namespace Bansou.Flow.Server.OwnPages;

/// <summary>ご本人のページ (HR-10): plan, ties, consents, promises, decisions and who looked. No address stands here: the page is printed and carried home.</summary>
/// <param name="OwnWords">自分のことばで, and 主訴 as it was said; the newest first.</param>
/// <param name="Plan">The plan that runs, or the one that is being written.</param>
/// <param name="Draft">One that is being written while another runs.</param>
/// <param name="Promises">これからの約束, the nearest first.</param>
/// <param name="NextContact">見守りの次の便りの日.</param>
/// <param name="ReviewOn">プランをいっしょに見直す日.</param>
/// <param name="Decisions">会議で決まったこと, never of a 支援会議.</param>
/// <param name="Readers">だれが見たか, the last first.</param>
internal sealed record OwnPageResponse(
    string Case,
    string? Name,
    string? CalledAs,
    string LeadName,
    IReadOnlyList<WordsResponse> OwnWords,
    PlanResponse? Plan,
    PlanResponse? Draft,
    IReadOnlyList<string> PersonalPlan,
    MapResponse Map,
    IReadOnlyList<OwnTieResponse> Ties,
    IReadOnlyList<OwnKeyPersonResponse> KeyPersons,
    string? SosReceiver,
    string? SosHowToReach,
    string? WayBack,
    IReadOnlyList<OwnConsentResponse> Consents,
    IReadOnlyList<OwnGroundResponse> Grounds,
    IReadOnlyList<OwnPromiseResponse> Promises,
    DateTimeOffset? NextContact,
    DateOnly? ReviewOn,
    IReadOnlyList<OwnDecisionResponse> Decisions,
    IReadOnlyList<OwnSelfViewResponse> SelfViews,
    IReadOnlyList<ReaderResponse> Readers)
{
    public static OwnPageResponse Of(PersonView page, FoundCase found)
    {
        var names = found.Names;
        var now = found.Context.Now;
        return new(
            found.Loaded.Id.Value,
            page.Name?.Name,
            page.Name?.CalledAs,
            names.Person(found.Active.Holders.Lead.Person),
            [.. Said(page, found).Select(words => WordsResponse.Of(words, names))],
            page.Plan is { } plan ? PlanResponse.Of(plan, names) : null,
            page.Draft is { } draft ? PlanResponse.Of(draft, names) : null,
            page.PersonalPlan,
            MapResponse.Of(page.Map, found.Active.Records.Map.Days, found),
            [.. page.Bonds.Select(bond => OwnTieResponse.Of(bond, names))],
            [.. page.KeyPersons.Select(OwnKeyPersonResponse.Of)],
            page.SosReceiver?.Who,
            page.SosReceiver?.HowToReach,
            page.WayBack?.Words,
            [.. page.Consents.Reverse().Select(entry => OwnConsentResponse.Of(entry, names, now))],
            [.. page.Grounds.Select(ground => OwnGroundResponse.Of(ground, found))],
            [.. page.Promises.OrderBy(item => item.On).Select(item => OwnPromiseResponse.Of(item, found))],
            page.NextContact,
            page.Plan?.ReviewOn,
            [.. page.Decisions.Reverse().Select(decision => OwnDecisionResponse.Of(decision, found))],
            [.. page.SelfViews.Select(view => new OwnSelfViewResponse(view.Question, view.Words, view.HeardBy is { } by ? names.Person(by) : null, view.At))],
            [.. page.Readers.Reverse().Select(read => ReaderResponse.Of(read, names))]);
    }

    /// <summary>The words that stand first on the case page too.</summary>
    private static IEnumerable<DatedWords> Said(PersonView page, FoundCase found) =>
        found.Active.Records.Intake.PresentingIssues.Concat(page.OwnWords).Reverse().OrderByDescending(words => words.At);
}

/// <summary>つながり.</summary>
/// <param name="ThicknessWords">切れた・細い・ふつう・太い, or null when nobody said.</param>
internal sealed record OwnTieResponse(string Id, BondKind Kind, string With, DateTimeOffset Since, BondThickness? Thickness, string? ThicknessWords)
{
    public static OwnTieResponse Of(Bond bond, PackNames names) => new(
        bond.Id.Value, bond.Kind, names.Known(bond.With), bond.Since, bond.Thickness, bond.Thickness is { } told ? PeopleTables.Thickness.Say(told, names.Language) : null);
}

internal sealed record OwnKeyPersonResponse(string Id, string Name, bool Light, KeyPersonAnswer Answer, string AnswerWords)
{
    public static OwnKeyPersonResponse Of(KeyPerson person) => new(person.Id.Value, person.Name, person.Light, person.Answer, OwnWording.Of(person.Answer));
}

/// <summary>だれが、何を、いつまで知ってよいか.</summary>
/// <param name="ItemWords">The kinds of information in plain words.</param>
/// <param name="Sentence">The whole as one sentence.</param>
internal sealed record OwnConsentResponse(
    string Organisation, string OrganisationName, IReadOnlyList<string> Items, IReadOnlyList<string> ItemWords, DateTimeOffset From, DateTimeOffset? Until, DateTimeOffset? WithdrawnAt, bool Living, string Sentence)
{
    public static OwnConsentResponse Of(ConsentEntry entry, PackNames names, DateTimeOffset now)
    {
        var organisation = names.Organisation(entry.Organisation)!;
        IReadOnlyList<string> items = [.. entry.Items.Select(OwnWording.OfItem)];
        return new(
            entry.Organisation.Value, organisation, entry.Items, items, entry.From, entry.Until, entry.WithdrawnAt, entry.IsLiving(now), OwnWording.OfConsent(entry, organisation, items, now));
    }
}

/// <summary>同意によらずに伝えたこと, and why.</summary>
internal sealed record OwnGroundResponse(string? OrganisationName, string Kind, string KindWords, string Reason, string ByName)
{
    public static OwnGroundResponse Of(SharingGround ground, FoundCase found) => new(
        found.Names.Organisation(found.Active.Referrals.Find(ground.Referral)?.Receiver), ground.Kind, ground.Kind == "urgent" ? "急いでいたため" : "法律で決まっているため", ground.Reason, found.Names.Person(ground.By));
}

/// <summary>約束.</summary>
/// <param name="Mine">Of the person; all others are somebody else's.</param>
/// <param name="Sentence">いつ、だれが、何を.</param>
internal sealed record OwnPromiseResponse(string Item, string What, DateOnly On, string OwnerName, bool Mine, string Sentence)
{
    public static OwnPromiseResponse Of(Core.Cases.Work.WorkItem item, FoundCase found)
    {
        var owner = found.Names.Person(item.Owner);
        return new(item.Id.Value, item.What, item.On, owner, item.Owner == Core.Cases.Actor.ThePerson.Person, $"{Core.Calendars.Wareki.WithWeekday(item.On)}までに、{owner}が「{item.What}」をします。");
    }
}

/// <param name="OutcomeWords">The outcome in the municipality's words.</param>
internal sealed record OwnDecisionResponse(string MeetingTypeName, DateOnly? On, string Title, string Outcome, string OutcomeWords, string Words, IReadOnlyList<OwnAgreedResponse> Agreed)
{
    public static OwnDecisionResponse Of(OwnDecision decision, FoundCase found)
    {
        var type = found.Context.Today.MeetingTypes.FirstOrDefault(each => each.Id == decision.MeetingType)?.Name ?? decision.MeetingType;
        var outcome = found.Loaded.Flow.Find(decision.Step)?.Settings?.Outcomes.FirstOrDefault(each => each.Name == decision.Outcome)?.Label ?? decision.Outcome;
        return new(
            type, decision.On, decision.Title, decision.Outcome, outcome, decision.Words, [.. decision.Agreed.Select(action => new OwnAgreedResponse(action.What, found.Names.Person(action.Owner), action.On))]);
    }
}

internal sealed record OwnAgreedResponse(string What, string OwnerName, DateOnly On);

/// <summary>ふり返り, in the person's words.</summary>
internal sealed record OwnSelfViewResponse(string Question, string Words, string? HeardByName, DateTimeOffset At);
