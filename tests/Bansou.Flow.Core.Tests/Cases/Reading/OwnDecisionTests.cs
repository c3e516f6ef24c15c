using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Tests.Meetings;

namespace Bansou.Flow.Core.Tests.Cases.Reading;

/// <summary>HR-10: the person reads what meetings decided about them. HR-12: of a 支援会議 not even that it was.</summary>
public class OwnDecisionTests
{
    private const string Sketch = """
        C Conference agreed again {"conference":{"meeting":"six","purpose":"share","members":["counselor"]}}
        A Talk met
        C:agreed -> A
        """;

    [Fact]
    public void The_person_reads_what_was_decided_and_who_does_what()
    {
        var decision = Page("six").Decisions.ShouldHaveSingleItem();
        (decision.MeetingType, decision.Outcome, decision.Words).ShouldBe(("six", "agreed", "役割を分けた"));
        decision.On.ShouldNotBeNull();
    }

    [Fact]
    public void What_a_closed_meeting_decided_does_not_stand_on_the_page_HR_12() => Page("isolated").Decisions.ShouldBeEmpty();

    [Fact]
    public void An_item_that_waits_for_its_meeting_is_no_decision() =>
        PersonsPage(RecordsPlay.Of(Sketch).Do(Put("six"))).Decisions.ShouldBeEmpty();

    private static PersonView Page(string type)
    {
        var meeting = MeetingPlay.Held(type).Do(new MeetingCommand.DecideItem(MeetingPlay.Item, "agreed", type == "isolated" ? null : "役割を分けた")).Meeting;
        return PersonsPage(RecordsPlay.Of(Sketch).Do(Put(type)).Do(new CaseCommand.TakeAgendaOutcome(MeetingPlay.Id, MeetingPlay.Item, "agreed")), meeting);
    }

    private static PersonView PersonsPage(CasePlay play, params Meeting[] meetings) =>
        CaseReading.PersonsPage(Actor.ThePerson, play.Active, play.Now, "", [], [.. meetings]).Content;

    private static CaseCommand.PutOnAgenda Put(string type) => new(new StepId("C"), MeetingPlay.Id, MeetingPlay.Item, type);
}
