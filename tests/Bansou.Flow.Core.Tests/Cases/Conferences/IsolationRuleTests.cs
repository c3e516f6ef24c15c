using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Tests.Cases.Conferences;

/// <summary>HR-12, CS-13: from a 支援会議 (106条の6) only the outcome crosses into the case; these tests try to smuggle more.</summary>
public class IsolationRuleTests
{
    private const string Secret = "会議で聞いたこと（架空）";

    private const string Sketch = """
        C Conference agreed again {"conference":{"meeting":"isolated","purpose":"share","members":["counselor"]}}
        A Talk met
        C:agreed -> A
        """;

    private static readonly MeetingId Meeting = new("m1");
    private static readonly AgendaItemId Item = new("i1");

    private static CasePlay Put() => RecordsPlay.Of(Sketch).Do(new CaseCommand.PutOnAgenda(new StepId("C"), Meeting, Item, "isolated"));

    private static CaseCommand.TakeAgendaOutcome Take(string outcome = "agreed") => new(Meeting, Item, outcome);

    [Fact]
    public void The_outcome_alone_crosses() =>
        Put().Do(Take()).Do(new CaseCommand.CompleteStep(new StepId("C"), "agreed")).IsAt("A");

    [Fact]
    public void Words_actions_and_requests_stay_inside()
    {
        var action = new NextAction(new WorkItemId("w9"), Secret, CasePlay.Counselor.Person, new DateOnly(2026, 4, 20));
        Put().Refuses(Take() with { Words = Secret }, RefusalCode.NotesStayInTheMeeting)
            .Refuses(Take() with { Actions = [action] }, RefusalCode.NotesStayInTheMeeting)
            .Refuses(Take() with { AsksForReplan = true }, RefusalCode.NotesStayInTheMeeting);
    }

    [Fact]
    public void An_outcome_is_one_of_the_drawn_ones_never_a_text() => Put().Refuses(Take(Secret), RefusalCode.OutcomeUnknown);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reasons_and_data_of_the_step_stay_inside_with_an_item_and_without(bool withItem)
    {
        var play = withItem ? Put().Do(Take()) : RecordsPlay.Of(Sketch);
        RefusalCode[] codes = withItem ? [RefusalCode.NotesStayInTheMeeting] : [RefusalCode.AgendaItemMissing, RefusalCode.NotesStayInTheMeeting];
        var complete = new CaseCommand.CompleteStep(new StepId("C"), "agreed");
        play.Refuses(complete with { Reason = Secret }, codes)
            .Refuses(complete with { Data = FlowSketch.Data($"{{\"amount\":\"{Secret}\"}}") }, codes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_step_is_given_up_without_a_word_with_an_item_and_without(bool withItem)
    {
        var play = withItem ? Put() : RecordsPlay.Of(Sketch);
        play.Refuses(new CaseCommand.CancelStep(new StepId("C"), Secret), RefusalCode.NotesStayInTheMeeting)
            .Do(new CaseCommand.CancelStep(new StepId("C"))).IsAt("@next");
    }

    [Fact]
    public void Putting_an_item_there_takes_no_words_either() => RecordsPlay.Of(Sketch)
        .Refuses(new CaseCommand.PutOnAgenda(new StepId("C"), Meeting, Item, "isolated", Tried: Secret), RefusalCode.NotesStayInTheMeeting)
        .Refuses(new CaseCommand.PutOnAgenda(new StepId("C"), Meeting, Item, "isolated", KeepDoing: Secret), RefusalCode.NotesStayInTheMeeting);

    [Fact]
    public void An_isolated_item_of_another_meeting_keeps_the_same_rule_and_asks_for_no_consent()
    {
        var play = RecordsPlay.Of(Sketch.Replace("isolated", "six", StringComparison.Ordinal))
            .Do(new CaseCommand.PutOnAgenda(new StepId("C"), Meeting, Item, "layered", Isolated: true));
        play.Refuses(Take() with { Words = Secret }, RefusalCode.NotesStayInTheMeeting).Do(Take())
            .Refuses(new CaseCommand.CompleteStep(new StepId("C"), "agreed", Reason: Secret), RefusalCode.NotesStayInTheMeeting);
    }

    [Fact]
    public void A_note_cannot_belong_to_it() => Put()
        .Refuses(new CaseCommand.WriteNote(new NoteId("k1"), NoteKind.Meeting, Facts: Secret, Meeting: Meeting), RefusalCode.NotesStayInTheMeeting);

    [Fact]
    public void A_step_drawn_for_another_meeting_keeps_the_rule_of_the_meeting_that_was_held()
    {
        var play = RecordsPlay.Of(Sketch.Replace("isolated", "six", StringComparison.Ordinal))
            .Do(new CaseCommand.PutOnAgenda(new StepId("C"), Meeting, Item, "isolated")).Do(Take());
        play.Refuses(new CaseCommand.CompleteStep(new StepId("C"), "agreed", Reason: Secret), RefusalCode.NotesStayInTheMeeting);
    }
}
