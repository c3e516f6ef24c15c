using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Tests.Cases.Conferences;

/// <summary>CF-1 to CF-7, CS-13, RP-2: a case puts an item on a meeting, waits for it, and takes the decision back as work.</summary>
public class ConferenceTests
{
    private const string Sketch = """
        C Conference agreed again {"conference":{"meeting":"six","purpose":"share","members":["counselor"]}}
        A Talk met
        C:agreed -> A
        """;

    private static readonly MeetingId Meeting = new("m1");
    private static readonly AgendaItemId Item = new("i1");
    private static readonly CaseCommand Complete = new CaseCommand.CompleteStep(new StepId("C"), "agreed");

    private static CaseCommand.PutOnAgenda Put(string type, string? tried = null, string? keepDoing = null) => new(new StepId("C"), Meeting, Item, type, tried, keepDoing);

    [Fact]
    public void A_step_whose_item_is_on_a_meeting_waits_for_it() => RecordsPlay.Of(Sketch).Do(Put("six"))
        .Refuses(Complete, RefusalCode.MeetingNotDecided)
        .Do(new CaseCommand.TakeAgendaOutcome(Meeting, Item, "agreed"))
        .Refuses(new CaseCommand.CompleteStep(new StepId("C"), "again"), RefusalCode.OutcomeOfMeetingDiffers)
        .Do(Complete).IsAt("A");

    [Fact]
    public void A_step_without_an_item_cannot_be_completed_but_given_up_with_a_reason_CS_13() => RecordsPlay.Of(Sketch)
        .Refuses(Complete, RefusalCode.AgendaItemMissing)
        .Refuses(new CaseCommand.CancelStep(new StepId("C")), RefusalCode.ReasonMissing)
        .Do(new CaseCommand.CancelStep(new StepId("C"), "会議を待たずに進む")).IsAt("@next");

    [Fact]
    public void Agreed_actions_become_work_of_the_case()
    {
        var action = new NextAction(RecordsPlay.Item, "年金事務所に同行する", RecordsPlay.Chief.Person, new DateOnly(2026, 4, 20));
        var play = RecordsPlay.Of(Sketch).Do(Put("six")).Do(new CaseCommand.TakeAgendaOutcome(Meeting, Item, "agreed", [action]));
        play.Records().Work.Find(RecordsPlay.Item)!.Meeting.ShouldBe(Meeting);
    }

    [Fact]
    public void A_meeting_can_ask_for_a_replan_until_somebody_drafts_one()
    {
        var play = RecordsPlay.Of(Sketch).Do(Put("six")).Do(new CaseCommand.TakeAgendaOutcome(Meeting, Item, "agreed", AsksForReplan: true));
        play.Records().Conferences.ReplanAsked.ShouldBeTrue();
        play.Do(new CaseCommand.DraftPlan(RecordsPlay.Plan)).Records().Conferences.ReplanAsked.ShouldBeFalse();
    }

    [Theory]
    [InlineData("A:met -> P\nP Replan goOn", "C", "P")]
    [InlineData("A:met -> P\nP Replan goOn\nQ Replan goOn", "C", "P")]
    [InlineData("Q Replan goOn\nA:met -> P\nP Replan goOn", "C", "P")]
    [InlineData("Q Replan goOn\nP Talk met", "C", "Q")]
    [InlineData("P Talk met", "C", "@next")]
    public void A_wish_for_a_replan_opens_the_drawn_step_or_the_built_in_one_RP_2(string more, params string[] open) =>
        RecordsPlay.Of(Sketch + "\n" + more).Do(Put("six")).Do(new CaseCommand.TakeAgendaOutcome(Meeting, Item, "agreed", AsksForReplan: true)).IsAt(open);

    [Fact]
    public void A_replan_that_is_open_already_learns_that_the_meeting_asks_for_it_too()
    {
        var play = RecordsPlay.Of(Sketch + "\nC:again -> P\nP Replan goOn\nQ Replan goOn").Do(Put("six"))
            .Do(new CaseCommand.TakeAgendaOutcome(Meeting, Item, "again", Words: "もう一度見直す", AsksForReplan: true))
            .Do(new CaseCommand.CompleteStep(new StepId("C"), "again"));
        play.IsAt("P");
        play.Active.Tokens.Find(new StepId("P"), null)!.Causes.Select(cause => (cause.From, cause.Outcome)).ShouldBe([(new StepId("C"), "replan"), (new StepId("C"), "again")]);
    }

    [Fact]
    public void A_meeting_that_asks_for_consent_is_not_used_without_it() => RecordsPlay.Of(Sketch)
        .Refuses(Put("layered", "訪問した", "訪問を続ける"), RefusalCode.MeetingNeedsConsent)
        .Consent().Do(Put("layered", "訪問した", "訪問を続ける"));

    [Fact]
    public void The_multi_agency_meeting_is_no_place_to_hand_a_case_away() => RecordsPlay.Of(Sketch).Consent()
        .Refuses(Put("layered", "訪問した"), RefusalCode.OwnWorkMissing)
        .Refuses(Put("layered", keepDoing: "訪問を続ける"), RefusalCode.OwnWorkMissing);

    [Fact]
    public void An_unknown_meeting_or_another_step_is_refused() => RecordsPlay.Of(Sketch)
        .Refuses(Put("nothing"), RefusalCode.MeetingTypeUnknown)
        .Refuses(Put("six") with { Step = new StepId("A") }, RefusalCode.StepNotOpen);

    [Fact]
    public void The_next_time_the_step_opens_it_waits_for_its_own_item()
    {
        var play = RecordsPlay.Of(Sketch + "\nA:met ~> C").Do(Put("six")).Do(new CaseCommand.TakeAgendaOutcome(Meeting, Item, "agreed")).Do(Complete).Complete("A", "met");
        play.Do(Put("six") with { Item = new AgendaItemId("i2") }).Refuses(Complete, RefusalCode.MeetingNotDecided);
    }
}
