using System.Collections.Immutable;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Meetings;

/// <param name="Outcome">Null while it is open.</param>
/// <param name="CaseName">Whose matter it is, where the reader may know the name from the case itself.</param>
/// <param name="ConsentGiven">Whether the person agrees now to being talked about; null for an item about no case.</param>
/// <param name="NotAsked">Agencies at the table to whom the person has not agreed; empty where no consent is asked for.</param>
/// <param name="Tried">何をしてきたか; with <c>KeepDoing</c>, so that a meeting does not become a dump (CF-7).</param>
/// <param name="BroughtBy">持ち込んだ機関.</param>
/// <param name="OwesFeedback">Decided, and the agency that brought it does not know yet (TN-13).</param>
/// <param name="Sheet">議案・記録 (F18, F19): every field with its words, blank ones too.</param>
internal sealed record AgendaItemResponse(
    string Id,
    string Title,
    string? Case,
    string? CaseName,
    string Basis,
    bool ConsentRequired,
    bool? ConsentGiven,
    IReadOnlyList<string> NotAsked,
    bool Isolated,
    string Tried,
    string KeepDoing,
    string? Outcome,
    string? Decided,
    bool AsksForReplan,
    IReadOnlyList<AgreedActionResponse> Agreed,
    IReadOnlyList<DissentResponse> Dissents,
    string? BroughtBy,
    string? BroughtByName,
    bool OwesFeedback,
    FeedbackResponse? Feedback,
    IReadOnlyList<SheetFieldResponse> Sheet)
{
    public static AgendaItemResponse Of(FoundMeeting found, AgendaItem item, PackNames names, AboutCase about) => new(
        item.Id.Value,
        item.Title,
        item.Case?.Value,
        about.Name,
        names.Text(item.Basis),
        item.ConsentRequired,
        item.Case is { } of ? found.Context.ConsentedCases.Contains(of) : null,
        item.ConsentRequired && about.State is { } state ? [.. AgendaConsent.NotAsked(state, found.Meeting, found.Context.Now).Select(organisation => names.Organisation(organisation) ?? organisation.Value)] : [],
        item.Isolated,
        item.Tried,
        item.KeepDoing,
        item.Decision?.Outcome,
        item.Decision?.Words,
        item.Decision?.AsksForReplan ?? false,
        [.. (item.Decision?.Actions ?? []).Select(action => new AgreedActionResponse(
            action.Item.Value, action.What, action.On, action.Owner.Value, names.Person(action.Owner), found.Meeting.FinishedActions.Contains(action.Item) || about.HasClosed(action.Item), action.On < found.Today))],
        [.. item.Dissents.Select(dissent => new DissentResponse(names.Person(dissent.By), dissent.Words))],
        item.BroughtBy?.Value,
        names.Organisation(item.BroughtBy),
        item.OwesFeedback,
        item.Feedback is { } feedback ? new FeedbackResponse(feedback.Words, names.Person(feedback.By), feedback.At) : null,
        SheetFieldResponse.Of(MeetingSheet.OfItem, item.Sheet, names));
}

/// <summary>だれが・何を・いつまでに: also a task of the case, where the item has one and is not isolated.</summary>
/// <param name="Done">Finished in the meeting, or as the task of the case.</param>
internal sealed record AgreedActionResponse(string Id, string What, DateOnly On, string Owner, string OwnerName, bool Done, bool Late);

internal sealed record DissentResponse(string ByName, string Words);

internal sealed record FeedbackResponse(string Words, string ByName, DateTimeOffset At);

/// <param name="Name">For <c>write-meeting-sheet</c>.</param>
internal sealed record SheetFieldResponse(string Name, string Label, string Words)
{
    public static IReadOnlyList<SheetFieldResponse> Of(ImmutableArray<SheetField> fields, ImmutableSortedDictionary<string, string> written, PackNames names) =>
        [.. fields.Select(field => new SheetFieldResponse(field.Name, names.In(field.Label, field.English), written.GetValueOrDefault(field.Name, "")))];
}
