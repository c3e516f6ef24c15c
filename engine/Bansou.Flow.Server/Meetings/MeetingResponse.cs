using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Meetings;

/// <summary>A meeting as one of its members sees it.</summary>
/// <param name="Stage">Stage 1 to 6 of the accompaniment, or null.</param>
/// <param name="Held">Null until it was held.</param>
/// <param name="Sheet">会議の記録 (F17): every field with its words, blank ones too.</param>
internal sealed record MeetingResponse(
    string Id,
    int Version,
    string Type,
    string TypeName,
    MeetingPurpose Purpose,
    MeetingStage Standing,
    bool Isolated,
    DateOnly On,
    int? Stage,
    string Convener,
    string ConvenerName,
    IReadOnlyList<MeetingMemberResponse> Members,
    IReadOnlyList<AgendaItemResponse> Items,
    string? Minutes,
    DateOnly? NextOn,
    MeetingHeldResponse? Held,
    IReadOnlyList<SheetFieldResponse> Sheet)
{
    public static MeetingResponse Of(FoundMeeting found, Acting acting, CaseDoor cases, ListDoor lists)
    {
        var (meeting, names) = (found.Meeting, found.Names);
        return new(
            meeting.Id.Value,
            found.Version,
            meeting.Type,
            found.Context.Pack.MeetingTypes.FirstOrDefault(type => type.Id == meeting.Type)?.Name ?? meeting.Type,
            meeting.Purpose,
            meeting.Standing,
            meeting.Isolated,
            meeting.On,
            meeting.Stage,
            meeting.Convener.Value,
            names.Person(meeting.Convener),
            [.. meeting.Members.Select(member => new MeetingMemberResponse(
                member.Member.Person.Value, names.Person(member.Member.Person), member.Member.Organisation.Value, names.Role(member.Member.Role), member.LeftBecause is null, member.HasPledged, member.JoinedBecause == Membership.AsCalled ? "" : member.JoinedBecause, member.LeftBecause))],
            [.. meeting.Items.Where(item => MeetingAccess.MaySeeItem(meeting, item, acting.Actor.Person, found.Today)).Select(item => AgendaItemResponse.Of(found, item, names, AboutCase.Of(acting, item.Case, cases, lists)))],
            meeting.Minutes,
            meeting.NextOn,
            meeting.Held is { } held ? MeetingHeldResponse.Of(held, names) : null,
            SheetFieldResponse.Of(MeetingSheet.OfMeeting, meeting.Sheet, names));
    }
}

/// <param name="JoinedBecause">Empty for who was called to the table from the beginning.</param>
/// <param name="LeftBecause">Null while the membership lasts.</param>
internal sealed record MeetingMemberResponse(
    string Person, string PersonName, string Organisation, string RoleName, bool Now, bool HasPledged, string JoinedBecause, string? LeftBecause);

/// <summary>開催: who was there, and how the person took part (CF-1).</summary>
/// <param name="WhyAbsent">Why the person was not there; empty otherwise.</param>
internal sealed record MeetingHeldResponse(DateOnly On, IReadOnlyList<string> PresentNames, PersonsPart PersonsPart, string WhyAbsent)
{
    public static MeetingHeldResponse Of(MeetingHeld held, PackNames names) => new(held.On, [.. held.Present.Select(names.Person)], held.PersonsPart, held.WhyAbsent);
}

/// <param name="WhyNot">Why it cannot be done now; empty when it can.</param>
internal sealed record MeetingActionResponse(string Command, string Label, string? Item, string? Choice, bool Allowed, IReadOnlyList<ProblemFinding> WhyNot)
{
    public static MeetingActionResponse Of(MeetingAction action) =>
        new(action.Command, action.Label, action.Item?.Value, action.Choice, action.IsAllowed, [.. action.Unmet.Select(Refusals.FindingOf)]);
}
