using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Meetings;

/// <summary>CF-1 to CF-7, §1.8, §1.9, CS-13: meetings with members, agenda, decisions that become work, and dissent.</summary>
public class MeetingTests
{
    private static readonly AgendaItemId Item = MeetingPlay.Item;
    private static readonly NextAction Visit = new(new WorkItemId("w1"), "同行する", CasePlay.Counselor.Person, new DateOnly(2026, 4, 22));

    [Fact]
    public void Nothing_happens_before_it_is_called() => new MeetingPlay()
        .Refuses(new MeetingCommand.PledgeSecrecy(), RefusalCode.MeetingNotCalled)
        .Refuses(new MeetingCommand.Call(MeetingPlay.Id, "nothing", MeetingPurpose.Share, MeetingPlay.Today, []), RefusalCode.MeetingTypeUnknown, RefusalCode.MembersMissing);

    [Fact]
    public void It_goes_from_the_call_to_done_by_what_is_done()
    {
        var play = MeetingPlay.Called("six");
        play.Meeting.Standing.ShouldBe(MeetingStage.Called);
        play = MeetingPlay.Held("six");
        play.Meeting.Standing.ShouldBe(MeetingStage.Held);
        play.Do(new MeetingCommand.DecideItem(Item, "agreed", "冬まで今の部屋で", [Visit])).Do(new MeetingCommand.CheckMinutes("確かめた"));
        play.Meeting.Standing.ShouldBe(MeetingStage.ActionsOpen);
        play.Do(new MeetingCommand.FinishAction(Visit.Item)).Meeting.Standing.ShouldBe(MeetingStage.Done);
    }

    [Fact]
    public void Members_come_and_go_for_a_reason() => MeetingPlay.Called("six")
        .Refuses(new MeetingCommand.Leave(MeetingPlay.Nurse.Person, ""), RefusalCode.ReasonMissing)
        .Do(new MeetingCommand.Leave(MeetingPlay.Nurse.Person, "症状が落ち着いた"))
        .Refuses(new MeetingCommand.Leave(MeetingPlay.Nurse.Person, "もう一度"), RefusalCode.NotAMember)
        .Do(new MeetingCommand.Join(MeetingPlay.Nurse, "再発"))
        .Meeting.Members.Select(member => member.JoinedBecause).ShouldBe(["招集", "招集", "再発"]);

    [Fact]
    public void Usual_members_change_with_the_stage()
    {
        StageMembers.Joining(3).ShouldContain("hw");
        StageMembers.Leaving(4).ShouldContain("cw");
        StageMembers.Of(7).ShouldBeEmpty();
        Enumerable.Range(1, StageMembers.Stages).ShouldAllBe(stage => StageMembers.Of(stage).Contains("person"));
    }

    [Fact]
    public void The_person_takes_part_or_it_is_said_why_not() => MeetingPlay.Called("six")
        .Refuses(new MeetingCommand.Hold([], PersonsPart.Absent), RefusalCode.ReasonMissing)
        .Refuses(new MeetingCommand.Hold([], PersonsPart.VoiceBefore, On: DateOnly.MaxValue), RefusalCode.DayNotOnCalendar)
        .Do(new MeetingCommand.Hold([], PersonsPart.Absent, "人が多いと話せない"));

    [Fact]
    public void Time_and_place_are_told_with_the_call_and_the_voice_heard_before_with_the_holding()
    {
        var call = new MeetingCommand.Call(MeetingPlay.Id, "six", MeetingPurpose.Share, MeetingPlay.Today, [MeetingPlay.Counselor], Sheet: Sheet("time", "14:00"));
        new MeetingPlay().Refuses(call with { Sheet = Sheet("weather", "晴れ") }, RefusalCode.MeetingFieldUnknown);
        var play = new MeetingPlay().Do(call);
        play.Meeting.Sheet["time"].ShouldBe("14:00");
        play.Do(new MeetingCommand.Hold([], PersonsPart.VoiceBefore, PersonsVoice: "静かな部屋がいい"));
        play.Meeting.Sheet[MeetingSheet.PersonsVoice].ShouldBe("静かな部屋がいい");
    }

    private static ImmutableDictionary<string, string> Sheet(string name, string words) => ImmutableDictionary<string, string>.Empty.Add(name, words);

    [Fact]
    public void An_item_that_asks_for_consent_is_not_put_without_it()
    {
        var item = new MeetingCommand.AddItem(Item, "住まい", MeetingPlay.SupportCase, Tried: "訪問した", KeepDoing: "訪問を続ける");
        MeetingPlay.Called("layered").Refuses(item, RefusalCode.MeetingNeedsConsent);
        MeetingPlay.Called("layered", consented: true).Do(item).Refuses(item with { Item = new("i2"), Tried = "" }, RefusalCode.OwnWorkMissing);
        MeetingPlay.Called("six").Refuses(item with { ConsentRequired = true }, RefusalCode.MeetingNeedsConsent);
    }

    [Fact]
    public void An_item_is_laxer_than_its_meeting_only_on_its_own_legal_basis()
    {
        var item = new MeetingCommand.AddItem(Item, "心配な人", MeetingPlay.SupportCase, ConsentRequired: false, Tried: "声をかけた", KeepDoing: "声をかける");
        MeetingPlay.Called("layered").Refuses(item, RefusalCode.BasisMissing)
            .Refuses(item with { Isolated = true }, RefusalCode.BasisMissing)
            .Do(item with { Isolated = true, Basis = "社会福祉法106条の6" }).Meeting.Find(Item)!.Isolated.ShouldBeTrue();
    }

    [Fact]
    public void Decisions_are_made_after_it_was_held_by_its_members_and_once()
    {
        var decide = new MeetingCommand.DecideItem(Item, "agreed", Actions: [Visit with { What = "" }]);
        MeetingPlay.Called("six").Do(new MeetingCommand.AddItem(Item, "住まい")).Refuses(decide, RefusalCode.MeetingNotHeld, RefusalCode.WorkIncomplete);
        MeetingPlay.Held("six").RefusesBy(CasePlay.Hospital, decide with { Actions = [] }, RefusalCode.NotAMember)
            .Do(decide with { Actions = [] }).Refuses(decide with { Actions = [] }, RefusalCode.AlreadyWritten);
    }

    [Fact]
    public void Another_view_is_kept_beside_the_decision() => MeetingPlay.Held("six").Do(new MeetingCommand.DecideItem(Item, "agreed"))
        .Do(new MeetingCommand.VoiceDissent(Item, "早すぎると思う"), MeetingPlay.By(MeetingPlay.Nurse))
        .Meeting.Find(Item)!.Dissents.Single().By.ShouldBe(MeetingPlay.Nurse.Person);

    [Fact]
    public void What_was_decided_becomes_work_of_the_case_that_asked()
    {
        var meeting = MeetingPlay.Held("six").Do(new MeetingCommand.DecideItem(Item, "agreed", "冬まで", [Visit], AsksForReplan: true)).Meeting;
        var play = RecordsPlay.Of("C Conference agreed\nA Talk met\nP Replan goOn\nC:agreed -> A").Do(new CaseCommand.PutOnAgenda(new StepId("C"), MeetingPlay.Id, Item, "six"))
            .Do(MeetingCrossing.ToCase(meeting, Item)!);
        play.Records().Work.Find(Visit.Item)!.Meeting.ShouldBe(MeetingPlay.Id);
        play.Records().Conferences.ReplanAsked.ShouldBeTrue();
        play.Complete("C", "agreed").IsAt("P", "A");
    }

    [Fact]
    public void Every_event_has_a_stored_name_of_its_own() => MeetingCatalog.Names.ShouldBe(
        typeof(MeetingEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(MeetingEvent)))
            .Select(type => $"meeting.{JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name)}.v1"), ignoreOrder: true);
}
