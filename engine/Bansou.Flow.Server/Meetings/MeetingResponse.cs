using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Meetings;

/// <summary>A meeting as one of its members sees it.</summary>
internal sealed record MeetingResponse(
    string Id,
    int Version,
    string Type,
    string TypeName,
    MeetingPurpose Purpose,
    MeetingStage Standing,
    bool Isolated,
    DateOnly On,
    string ConvenerName,
    IReadOnlyList<MeetingMemberResponse> Members,
    IReadOnlyList<AgendaItemResponse> Items,
    string? Minutes,
    DateOnly? NextOn)
{
    public static MeetingResponse Of(FoundMeeting found, Acting acting)
    {
        var (meeting, names) = (found.Meeting, new PackNames(found.Context.Pack));
        return new(
            meeting.Id.Value,
            found.Version,
            meeting.Type,
            found.Context.Pack.MeetingTypes.FirstOrDefault(type => type.Id == meeting.Type)?.Name ?? meeting.Type,
            meeting.Purpose,
            meeting.Standing,
            meeting.Isolated,
            meeting.On,
            names.Person(meeting.Convener),
            [.. meeting.Members.Select(member => new MeetingMemberResponse(
                member.Member.Person.Value, names.Person(member.Member.Person), member.Member.Organisation.Value, names.Role(member.Member.Role), member.LeftBecause is null, member.HasPledged))],
            [.. meeting.Items.Where(item => MeetingAccess.MaySeeItem(meeting, item, acting.Actor.Person, found.Today)).Select(item => AgendaItemResponse.Of(item, names))],
            meeting.Minutes,
            meeting.NextOn);
    }
}

internal sealed record MeetingMemberResponse(string Person, string PersonName, string Organisation, string RoleName, bool Now, bool HasPledged);

/// <param name="Outcome">Null while it is open.</param>
internal sealed record AgendaItemResponse(
    string Id, string Title, string? Case, string Basis, bool ConsentRequired, bool Isolated, string? Outcome, string? Decided, IReadOnlyList<PromiseResponse> Agreed)
{
    public static AgendaItemResponse Of(AgendaItem item, PackNames names) => new(
        item.Id.Value,
        item.Title,
        item.Case?.Value,
        item.Basis,
        item.ConsentRequired,
        item.Isolated,
        item.Decision?.Outcome,
        item.Decision?.Words,
        [.. (item.Decision?.Actions ?? []).Select(action => new PromiseResponse(action.Item.Value, action.What, action.On, names.Person(action.Owner)))]);
}

/// <param name="WhyNot">Why it cannot be done now; empty when it can.</param>
internal sealed record MeetingActionResponse(string Command, string Label, string? Item, string? Choice, bool Allowed, IReadOnlyList<ProblemFinding> WhyNot)
{
    public static MeetingActionResponse Of(MeetingAction action) =>
        new(action.Command, action.Label, action.Item?.Value, action.Choice, action.IsAllowed, [.. action.Unmet.Select(Refusals.FindingOf)]);
}
