using Bansou.Flow.Core.Projections;
using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Referrals;

/// <summary>つなぎのすべて: the slip, what happened to it, and how the person settles in.</summary>
internal sealed record ReferralDetailResponse(
    ReferralResponse Referral,
    string NeedWhat,
    IReadOnlyList<ReferralTurnResponse> Turns,
    IReadOnlyList<SettlementDayResponse> Settlement,
    IReadOnlyList<CheckItemResponse> CheckItems,
    IReadOnlyList<CodeWordResponse> ReturnKinds)
{
    public static ReferralDetailResponse Of(FoundCase found, ReferralState referral, ImmutableArray<ReferralTurn> turns)
    {
        var need = found.Active.Needs.Find(referral.Need);
        return new ReferralDetailResponse(
            ReferralResponse.Of(referral, found.Names, found.Context.Now),
            need is null ? "" : need.What.Length > 0 ? need.What : need.Who,
            [.. turns.Select(turn => ReferralTurnResponse.Of(turn, found.Names))],
            [.. Core.Cases.Referrals.Settlement.Of(found.Loaded.Flow, referral, turns).Select(day => new SettlementDayResponse(day.Days, day.DueAt, day.DoneAt, day.DoneAt is null && Lateness.IsLate(day.DueAt, found.Context.Now)))],
            [.. ReceiverCheckItems.All.Select(item => new CheckItemResponse(item.Name, found.Names.In(item.Words, item.English)))],
            [.. ReferralTables.ReturnKind.Words.Select(kind => new CodeWordResponse(kind.Value, kind.In(found.Language)))]);
    }
}

/// <param name="Event">Stable name of what happened.</param>
/// <param name="Label">The same in plain Japanese.</param>
/// <param name="Stage">Where the referral stood afterwards; null where that did not change.</param>
/// <param name="Hearing">聞き取り.</param>
/// <param name="PersonsWords">本人の声・本人はどうしたいか.</param>
internal sealed record ReferralTurnResponse(
    int Version, DateTimeOffset At, string Person, string PersonName, string OrganisationName, string RoleName, string Event, string Label,
    ReferralStage? Stage, string? StageName, bool Hearing, string Words, string PersonsWords, string? ReturnKind, string? ReturnKindName, ReceiverCheckResponse? Check)
{
    public static ReferralTurnResponse Of(ReferralTurn turn, PackNames names) => new(
        turn.Version,
        turn.At,
        turn.By.Person.Value,
        names.Person(turn.By.Person),
        names.Organisation(turn.By.Organisation)!,
        names.Role(turn.By.Role),
        EventCatalog.NameOf(turn.Happened),
        EventLabels.Of(turn.Happened, names.Language),
        turn.Stage,
        turn.Stage is { } known ? ReferralTables.Stage.Say(known, names.Language) : null,
        turn.Hearing,
        turn.Words,
        turn.PersonsWords,
        turn.ReturnKind,
        turn.ReturnKind is { } kind ? ReferralTables.ReturnKind.Say(kind, names.Language) : null,
        turn.Check is { } check ? ReceiverCheckResponse.Of(check, names) : null);
}

/// <param name="Outcome">Name of the outcome in the drawing; <c>Kind</c> is what it means.</param>
/// <param name="NextAt">When somebody looks again.</param>
internal sealed record ReceiverCheckResponse(string Outcome, string Kind, IReadOnlyList<CheckAnswerResponse> Answers, bool Settled, DateTimeOffset? NextAt)
{
    public static ReceiverCheckResponse Of(ReceiverCheck check, PackNames names) => new(check.Outcome, check.Kind, [.. Answered(check, names)], check.Settled, check.NextAt);

    /// <summary>The ten in their order, unanswered ones as not looked at yet; then what the municipality asks besides.</summary>
    private static IEnumerable<CheckAnswerResponse> Answered(ReceiverCheck check, PackNames names)
    {
        foreach (var item in ReceiverCheckItems.All)
        {
            var answer = check.Answers.GetValueOrDefault(item.Name, "unknown");
            yield return new CheckAnswerResponse(item.Name, names.In(item.Words, item.English), answer, ReferralTables.CheckAnswer.Say(answer, names.Language));
        }
        foreach (var (name, answer) in check.Answers.Where(each => ReceiverCheckItems.All.All(item => item.Name != each.Key)).OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            yield return new CheckAnswerResponse(name, name, answer, ReferralTables.CheckAnswer.Say(answer, names.Language));
        }
    }
}

internal sealed record CheckAnswerResponse(string Name, string Words, string Answer, string AnswerName);

/// <param name="DoneAt">When the check for that day was made; null while it is not.</param>
internal sealed record SettlementDayResponse(int Days, DateTimeOffset DueAt, DateTimeOffset? DoneAt, bool Late);

internal sealed record CheckItemResponse(string Name, string Words);

/// <summary>A code with what people read for it.</summary>
internal sealed record CodeWordResponse(string Code, string Words);
