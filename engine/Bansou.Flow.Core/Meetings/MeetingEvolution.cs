using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

internal static class MeetingEvolution
{
    public static Meeting Called(MeetingEvent.Called e) => new()
    {
        Id = e.Meeting,
        Type = e.Type,
        ConsentRequired = e.ConsentRequired,
        Isolated = e.Isolated,
        Purpose = e.Purpose,
        On = e.On,
        Stage = e.Stage,
        Convener = e.By,
        Members = [.. e.Members.Select(member => new Membership(member, Membership.AsCalled, null, false))],
    };

    public static Meeting Evolve(Meeting meeting, MeetingEvent happened) => happened switch
    {
        MeetingEvent.ItemAdded e => meeting with
        {
            Items = meeting.Items.Add(new AgendaItem(e.Item, e.Title, e.Case, e.Basis, e.ConsentRequired, e.Isolated, e.Tried, e.KeepDoing, null, [])),
        },
        MeetingEvent.MemberJoined e => meeting with { Members = meeting.Members.Add(new Membership(e.Member, e.Reason, null, false)) },
        MeetingEvent.MemberLeft e => OfMember(meeting, e.Person, member => member with { LeftBecause = e.Reason }),
        MeetingEvent.SecrecyPledged e => OfMember(meeting, e.Person, member => member with { HasPledged = true }),
        MeetingEvent.Held e => meeting with { Held = new MeetingHeld(e.On, e.Present, e.PersonsPart, e.WhyAbsent) },
        MeetingEvent.ItemDecided e => OfItem(meeting, e.Item, item => item with { Decision = new ItemDecision(e.Outcome, e.Words, e.Actions, e.AsksForReplan) }),
        MeetingEvent.DissentVoiced e => OfItem(meeting, e.Item, item => item with { Dissents = item.Dissents.Add(new Dissent(e.By, e.Words)) }),
        MeetingEvent.ItemBrought e => OfItem(meeting, e.Item, item => item with { BroughtBy = e.Organisation }),
        MeetingEvent.FeedbackGiven e => OfItem(meeting, e.Item, item => item with { Feedback = new ItemFeedback(e.Words, e.By, e.At) }),
        MeetingEvent.SheetWritten { Item: { } of } e => OfItem(meeting, of, item => item with { Sheet = item.Sheet.SetItems(e.Fields) }),
        MeetingEvent.SheetWritten e => meeting with { Sheet = meeting.Sheet.SetItems(e.Fields) },
        MeetingEvent.MinutesChecked e => meeting with { Minutes = e.Minutes },
        MeetingEvent.ActionFinished e => meeting with { FinishedActions = meeting.FinishedActions.Add(e.Action) },
        MeetingEvent.NextDateSet e => meeting with { NextOn = e.On },
        _ => throw new CorruptJournalException($"{happened.GetType().Name} cannot follow a meeting that was called."),
    };

    private static Meeting OfMember(Meeting meeting, PersonId person, Func<Membership, Membership> change) => meeting with
    {
        Members = [.. meeting.Members.Select(member => member.Member.Person == person && member.LeftBecause is null ? change(member) : member)],
    };

    private static Meeting OfItem(Meeting meeting, AgendaItemId id, Func<AgendaItem, AgendaItem> change) =>
        meeting with { Items = [.. meeting.Items.Select(item => item.Id == id ? change(item) : item)] };
}
