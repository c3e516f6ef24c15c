using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Tests.Cases;
using Bansou.Flow.Core.Tests.Meetings;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>CS-13, HR-12, RP-2: meetings run beside their cases; what is decided reaches the case that waits, by the case's own decision.</summary>
public class MeetingRunTests
{
    private const string Secret = "会議で聞いたこと（架空）";

    private const string Sketch = """
        C Conference agreed again {"conference":{"meeting":"six","purpose":"share","members":["counselor"]}}
        A Talk met
        P Replan goOn
        C:agreed -> A
        """;

    private static readonly DateTimeOffset Now = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
    private static readonly CaseId Case = new("c1");
    private static readonly MeetingId Meeting = MeetingPlay.Id;
    private static readonly AgendaItemId Item = MeetingPlay.Item;
    private static readonly StepId Step = new("C");
    private static readonly NextAction Visit = new(new WorkItemId("w1"), Secret, CasePlay.Counselor.Person, new DateOnly(2026, 4, 22));

    private readonly CaseRun cases = new(FlowCompiler.Compile(RecordsPlay.PackOf(Sketch), "main")!);
    private readonly MeetingRun meetings;
    private int commands;

    public MeetingRunTests()
    {
        meetings = new MeetingRun(cases);
        InCase(new CaseCommand.OpenCase(Case));
    }

    [Fact]
    public void A_decision_reaches_the_waiting_case_at_once_with_its_work_and_its_wish()
    {
        Hold("six");
        var answer = InMeeting(new MeetingCommand.DecideItem(Item, "agreed", "冬まで", [Visit], AsksForReplan: true));
        var crossed = answer.Crossed.Single();
        crossed.Answer.Decision.ShouldBeOfType<Decision.Accepted>();
        (crossed.Case, crossed.Crossing.Item).ShouldBe((Case, Item));
        Active.Records.Work.Find(Visit.Item)!.What.ShouldBe(Secret);
        Active.Tokens.Open.Select(open => open.Step.Value).ShouldBe(["C", "P"]);
        InCase(new CaseCommand.CompleteStep(Step, "agreed")).Decision.ShouldBeOfType<Decision.Accepted>();
    }

    [Fact]
    public void Work_that_a_meeting_finished_is_finished_in_the_case_too()
    {
        Hold("six");
        InMeeting(new MeetingCommand.DecideItem(Item, "agreed", "冬まで", [Visit]));
        InMeeting(new MeetingCommand.FinishAction(Visit.Item));
        Active.Records.Work.Find(Visit.Item)!.IsOpen.ShouldBeFalse();
        InMeeting(new MeetingCommand.FinishAction(Visit.Item)).Crossed.ShouldBeEmpty();
    }

    [Fact]
    public void Out_of_an_isolated_meeting_comes_the_outcome_and_not_even_who_decided()
    {
        Hold("isolated");
        InMeeting(new MeetingCommand.DecideItem(Item, "agreed", Secret, [Visit], AsksForReplan: true)).Crossed.ShouldHaveSingleItem();
        var crossed = cases.Journal.HistoryOf(Case)[^1];
        crossed.Event.ShouldBe(new CaseEvent.AgendaOutcomeTaken(Meeting, Item, "agreed", "", Now));
        crossed.Actor.ShouldBe(Actor.Engine);
        Active.Tokens.Open.Select(open => open.Step.Value).ShouldBe(["C"]);
        System.Text.Encoding.UTF8.GetString(JournalLines.Write(cases.Journal.Events)).ShouldNotContain("架空");
    }

    [Fact]
    public void What_the_case_cannot_take_the_meeting_cannot_decide()
    {
        Hold("six");
        var before = meetings.Journal.Count;
        var refused = InMeeting(new MeetingCommand.DecideItem(Item, "nothing")).Decision.ShouldBeOfType<MeetingDecision.Refused>();
        refused.Refusals.Select(refusal => refusal.Code).ShouldBe([RefusalCode.OutcomeUnknown]);
        meetings.Journal.Count.ShouldBe(before);
        InMeeting(new MeetingCommand.DecideItem(Item, "again")).Crossed.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_case_that_waits_only_later_gets_what_was_decided_before()
    {
        Hold("six", put: false);
        InMeeting(new MeetingCommand.DecideItem(Item, "agreed")).Crossed.ShouldBeEmpty();
        meetings.HandOver(Meeting, Now, CasePlay.Counselor).ShouldBeEmpty();
        InCase(new CaseCommand.PutOnAgenda(Step, Meeting, Item, "six"));
        meetings.HandOver(Meeting, Now, CasePlay.Counselor).ShouldHaveSingleItem();
        Active.Records.Conferences.Find(Meeting, Item)!.Outcome.ShouldBe("agreed");
        meetings.HandOver(Meeting, Now, CasePlay.Counselor).ShouldBeEmpty();
    }

    [Fact]
    public void Repeating_a_command_changes_nothing_and_gives_the_same_answer()
    {
        Hold("six");
        var decide = new MeetingCommand.DecideItem(Item, "agreed", Actions: [Visit]);
        var first = meetings.Run(Meeting, Now, CasePlay.Counselor, "once", decide);
        var (inMeeting, inCase) = (meetings.Journal.Count, cases.Journal.Events.Count);
        meetings.Run(Meeting, Now.AddDays(1), CasePlay.Counselor, "once", decide).ShouldBeSameAs(first);
        (meetings.Journal.Count, cases.Journal.Events.Count).ShouldBe((inMeeting, inCase));
    }

    [Fact]
    public void Consent_is_looked_up_in_the_case_itself()
    {
        var item = new MeetingCommand.AddItem(Item, "住まい", Case, Tried: "訪問した", KeepDoing: "訪問を続ける");
        Call("layered");
        InMeeting(item).Decision.ShouldBeOfType<MeetingDecision.Refused>().Refusals.Single().Code.ShouldBe(RefusalCode.MeetingNeedsConsent);
        InCase(new CaseCommand.RecordConsent(new OrganisationId("town"), ["basic"], "signed"));
        InMeeting(item).Decision.ShouldBeOfType<MeetingDecision.Accepted>();
        InCase(new CaseCommand.WithdrawConsent(null, "やめたい"));
        InMeeting(item with { Item = new AgendaItemId("i2") }).Decision.ShouldBeOfType<MeetingDecision.Refused>();
    }

    [Fact]
    public void The_journal_of_each_meeting_counts_from_one_and_folds_to_its_state()
    {
        Hold("six");
        meetings.Run(new MeetingId("m2"), Now, CasePlay.Counselor, "other", new MeetingCommand.Call(new MeetingId("m2"), "six", MeetingPurpose.Share, MeetingPlay.Today, [MeetingPlay.Nurse]));
        var history = meetings.Journal.Where(recorded => recorded.Meeting == Meeting).ToImmutableArray();
        history.Select(recorded => recorded.Version).ShouldBe(Enumerable.Range(1, meetings.VersionOf(Meeting)));
        var folded = MeetingState.Fold(MeetingLines.Read(MeetingLines.Write(history)).Select(recorded => recorded.Event));
        Structure.ShouldBeSame(folded, meetings.StateOf(Meeting));
    }

    private CaseState.Active Active => (CaseState.Active)cases.StateOf(Case);

    private void Call(string type) =>
        InMeeting(new MeetingCommand.Call(Meeting, type, MeetingPurpose.Roles, MeetingPlay.Today, [MeetingPlay.Counselor, MeetingPlay.Nurse])).Decision.ShouldBeOfType<MeetingDecision.Accepted>();

    private void Hold(string type, bool put = true)
    {
        Call(type);
        InMeeting(new MeetingCommand.AddItem(Item, "住まいのこと", Case));
        InMeeting(new MeetingCommand.PledgeSecrecy());
        InMeeting(new MeetingCommand.PledgeSecrecy(), MeetingPlay.By(MeetingPlay.Nurse));
        InMeeting(new MeetingCommand.Hold([MeetingPlay.Counselor.Person, MeetingPlay.Nurse.Person], PersonsPart.VoiceBefore)).Decision.ShouldBeOfType<MeetingDecision.Accepted>();
        if (put)
        {
            InCase(new CaseCommand.PutOnAgenda(Step, Meeting, Item, type)).Decision.ShouldBeOfType<Decision.Accepted>();
        }
    }

    private RunAnswer InCase(CaseCommand command) => cases.Run(Case, Now, CasePlay.Counselor, $"k{++commands}", command);

    private MeetingAnswer InMeeting(MeetingCommand command, Actor? by = null) => meetings.Run(Meeting, Now, by ?? CasePlay.Counselor, $"k{++commands}", command);
}
