using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Meetings;

/// <summary>HR-12, CS-13: a 支援会議 (106条の6) needs a pledge of each member, shows itself to them alone and for a while, and gives only outcomes.</summary>
public class IsolatedMeetingTests
{
    private const string Secret = "会議で聞いたこと（架空）";

    private static readonly AgendaItemId Item = MeetingPlay.Item;
    private static readonly DateOnly LongAfter = new(2026, 6, 1);

    [Fact]
    public void Nobody_sits_there_without_a_pledge()
    {
        var hold = new MeetingCommand.Hold([MeetingPlay.Counselor.Person, MeetingPlay.Nurse.Person], PersonsPart.SpokenFor);
        MeetingPlay.Called("isolated").Do(new MeetingCommand.PledgeSecrecy()).Refuses(hold, RefusalCode.SecrecyPledgeMissing)
            .Do(new MeetingCommand.PledgeSecrecy(), MeetingPlay.By(MeetingPlay.Nurse)).Do(hold);
    }

    [Fact]
    public void Nobody_pledges_for_another_or_from_outside() =>
        MeetingPlay.Called("isolated").RefusesBy(CasePlay.Hospital, new MeetingCommand.PledgeSecrecy(), RefusalCode.NotAMember);

    [Fact]
    public void An_isolated_item_in_another_meeting_asks_for_the_pledge_too()
    {
        var item = new MeetingCommand.AddItem(Item, "心配な人", Basis: "社会福祉法106条の6", Isolated: true);
        MeetingPlay.Called("six").Do(item)
            .Refuses(new MeetingCommand.Hold([MeetingPlay.Nurse.Person], PersonsPart.SpokenFor), RefusalCode.SecrecyPledgeMissing);
    }

    [Fact]
    public void Only_members_who_pledged_see_it_and_only_in_its_window()
    {
        var meeting = MeetingPlay.Held("isolated").Meeting;
        MeetingAccess.MaySee(meeting, MeetingPlay.Nurse.Person, MeetingPlay.Today).ShouldBeTrue();
        MeetingAccess.MaySee(meeting, MeetingPlay.Nurse.Person, LongAfter).ShouldBeFalse();
        MeetingAccess.MaySee(meeting, RecordsPlay.Chief.Person, MeetingPlay.Today).ShouldBeFalse();
    }

    [Fact]
    public void Who_leaves_sees_it_no_more()
    {
        var play = MeetingPlay.Held("isolated").Do(new MeetingCommand.Leave(MeetingPlay.Nurse.Person, "異動"));
        MeetingAccess.MaySee(play.Meeting, MeetingPlay.Nurse.Person, MeetingPlay.Today).ShouldBeFalse();
        MeetingAccess.MaySee(MeetingPlay.Held("six").Do(new MeetingCommand.Leave(MeetingPlay.Nurse.Person, "異動")).Meeting, MeetingPlay.Nurse.Person, LongAfter).ShouldBeTrue();
    }

    [Fact]
    public void Nobody_lets_themselves_in_but_a_member_or_the_convener_can_let_somebody_in()
    {
        var visitor = new MeetingMember(CasePlay.Hospital.Person, CasePlay.Hospital.Organisation, "msw");
        MeetingPlay.Called("isolated").RefusesBy(CasePlay.Hospital, new MeetingCommand.Join(visitor, "聴いてみたい"), RefusalCode.NotAMember)
            .Do(new MeetingCommand.Join(visitor, "入院のことを知っている"), MeetingPlay.By(MeetingPlay.Nurse));
        MeetingPlay.Called("six").Do(new MeetingCommand.Join(visitor, "入院のことを知っている"), CasePlay.Hospital);
    }

    [Fact]
    public void Of_all_that_was_decided_only_the_outcome_crosses()
    {
        var action = new NextAction(new WorkItemId("w1"), Secret, CasePlay.Counselor.Person, new DateOnly(2026, 4, 22));
        var meeting = MeetingPlay.Held("isolated").Do(new MeetingCommand.DecideItem(Item, "agreed", Secret, [action], AsksForReplan: true)).Meeting;
        var crossing = MeetingCrossing.ToCase(meeting, Item)!;
        crossing.ShouldBe(new CaseCommand.TakeAgendaOutcome(MeetingPlay.Id, Item, "agreed"));
        System.Text.Encoding.UTF8.GetString(Bansou.Flow.Core.Journal.CommandCatalog.Write(crossing)).ShouldNotContain("架空");
    }
}
