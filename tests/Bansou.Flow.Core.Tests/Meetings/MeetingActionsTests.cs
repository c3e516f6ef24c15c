using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Meetings;

/// <summary>What can be done in a meeting now, with the reasons why the rest cannot: the list and the decider never disagree (CS-13, HR-12).</summary>
public class MeetingActionsTests
{
    private static readonly AgendaItemId Item = MeetingPlay.Item;

    private static readonly string[] AllStages = ["none", "called", "held", "decided", "isolated"];

    public static TheoryData<string> Stages => [.. AllStages];

    [Theory]
    [MemberData(nameof(Stages))]
    public void What_is_offered_is_accepted_and_what_is_not_says_why(string stage)
    {
        var play = At(stage);
        foreach (var by in new[] { CasePlay.Counselor, CasePlay.Hospital, MeetingPlay.By(MeetingPlay.Nurse) })
        {
            var actions = play.Actions(by);
            actions.ShouldNotBeEmpty();
            actions.ShouldAllBe(action => action.IsAllowed == (play.Decide(action.Sample, by) is MeetingDecision.Accepted));
            actions.Where(action => !action.IsAllowed).ShouldAllBe(action => action.WhyNot.Any());
            actions.ShouldAllBe(action => action.Label.Length > 0 && MeetingCommandCatalog.Names.Contains(action.Command));
        }
    }

    [Fact]
    public void Over_its_life_every_command_is_offered_and_can_be_done_at_some_time()
    {
        var offered = AllStages.SelectMany(stage => At(stage).Actions(CasePlay.Counselor)).ToList();
        offered.AddRange(At("held").Actions(CasePlay.Hospital));
        offered.AddRange(MeetingPlay.Called("isolated").Do(new MeetingCommand.AddItem(Item, "住まいのこと", BroughtBy: new OrganisationId("clinic"))).Pledged()
            .Do(new MeetingCommand.Hold([MeetingPlay.Counselor.Person], PersonsPart.VoiceBefore)).Do(new MeetingCommand.DecideItem(Item, "met")).Actions(CasePlay.Counselor));
        offered.Where(action => action.IsAllowed).Select(action => action.Command).Distinct().ShouldBe(MeetingCommandCatalog.Names, ignoreOrder: true);
    }

    [Fact]
    public void Before_it_is_called_every_meeting_of_the_municipality_is_offered() =>
        At("none").Actions(CasePlay.Counselor).Select(action => action.Choice).ShouldBe(["isolated", "layered", "six"]);

    [Fact]
    public void The_outcomes_of_the_case_that_waits_are_offered_one_by_one()
    {
        var flow = FlowCompiler.Compile(RecordsPlay.PackOf("C Conference agreed again"), "main")!;
        var waiting = CasePlay.Of(flow).Do(new CaseCommand.PutOnAgenda(new StepId("C"), MeetingPlay.Id, Item, "six")).Active;
        var offered = At("held").Actions(CasePlay.Counselor, item => MeetingCrossing.OutcomesOf(flow, waiting, MeetingPlay.Id, item.Id));
        offered.Where(action => action.Command == "decide-agenda-item").Select(action => action.Choice).ShouldBe(["agreed", "again"]);
        MeetingCrossing.OutcomesOf(flow, waiting, MeetingPlay.Id, new AgendaItemId("other")).ShouldBeEmpty();
    }

    [Fact]
    public void What_would_change_nothing_is_not_offered() =>
        At("isolated").Actions(CasePlay.Counselor).ShouldNotContain(action => action.Command == "pledge-secrecy" || action.Command == "join-meeting");

    [Fact]
    public void Who_is_outside_of_an_isolated_meeting_learns_nothing_of_it_and_cannot_let_themselves_in()
    {
        var action = At("isolated").Actions(CasePlay.Hospital).ShouldHaveSingleItem();
        action.Command.ShouldBe("join-meeting");
        action.Unmet.Select(refusal => refusal.Code).ShouldBe([RefusalCode.NotAMember]);
    }

    private static MeetingPlay At(string stage)
    {
        var visit = new NextAction(new WorkItemId("w1"), "同行する", CasePlay.Counselor.Person, new DateOnly(2026, 4, 22));
        return stage switch
        {
            "none" => new MeetingPlay(),
            "called" => MeetingPlay.Called("six"),
            "held" => MeetingPlay.Held("six"),
            "decided" => MeetingPlay.Held("six").Do(new MeetingCommand.DecideItem(Item, "agreed", "冬まで", [visit])),
            "isolated" => MeetingPlay.Held("isolated"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };
    }
}
