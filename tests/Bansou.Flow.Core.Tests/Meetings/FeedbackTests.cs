using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Tests.Meetings;

/// <summary>Who brings something hears what became of it (TN-13); the sheet of a meeting grows field by field (F17-F19).</summary>
public class FeedbackTests
{
    private static readonly OrganisationId Clinic = new("clinic");

    [Fact]
    public void A_decision_about_what_an_agency_brought_becomes_a_task_with_owner_and_date()
    {
        var item = Decided("six", consented: true).Meeting.Items.ShouldHaveSingleItem();

        var task = item.Decision!.Actions.ShouldHaveSingleItem();
        task.What.ShouldContain("知らせる");
        task.Owner.ShouldBe(MeetingPlay.Counselor.Person);
        task.On.ShouldBeGreaterThan(MeetingPlay.Today);
        item.OwesFeedback.ShouldBeTrue();
    }

    [Fact]
    public void Telling_the_agency_is_written_down_and_finishes_the_task()
    {
        var play = Decided("six", consented: true).Do(new MeetingCommand.GiveFeedback(MeetingPlay.Item, "住まいをいっしょに探すことになった"));

        play.Meeting.Items[0].Feedback!.Words.ShouldBe("住まいをいっしょに探すことになった");
        play.Meeting.OpenActions.ShouldBeEmpty();
        play.Refuses(new MeetingCommand.GiveFeedback(MeetingPlay.Item, "もういちど"), RefusalCode.FeedbackNotOwed);
    }

    [Fact]
    public void Out_of_an_isolated_item_neither_the_agency_nor_the_task_crosses_into_the_case()
    {
        var meeting = Decided("isolated", consented: false).Meeting;

        var crossing = MeetingCrossing.ToCase(meeting, MeetingPlay.Item)!;

        crossing.Actions.IsDefaultOrEmpty.ShouldBeTrue();
        crossing.Words.ShouldBeNull();
    }

    [Fact]
    public void Only_members_tell_the_agency_and_write_the_sheet()
    {
        var outsider = new Actor(new PersonId("outsider"), Clinic, "nurse");
        var play = Decided("isolated", consented: false);

        play.RefusesBy(outsider, new MeetingCommand.GiveFeedback(MeetingPlay.Item, "聞いたこと"), RefusalCode.NotAMember);
        play.RefusesBy(outsider, new MeetingCommand.WriteSheet(Fields("facts", "聞いたこと"), MeetingPlay.Item), RefusalCode.NotAMember);
    }

    [Fact]
    public void The_sheet_grows_field_by_field_and_knows_its_fields()
    {
        var play = MeetingPlay.Held("isolated").Do(new MeetingCommand.WriteSheet(Fields("facts", "夜に灯りがつかない"), MeetingPlay.Item))
            .Do(new MeetingCommand.WriteSheet(Fields("papers", "すべて回収"), MeetingPlay.Item))
            .Do(new MeetingCommand.WriteSheet(Fields("place", "二階の会議室")));

        play.Meeting.Items[0].Sheet.Keys.ShouldBe(["facts", "papers"]);
        play.Meeting.Sheet["place"].ShouldBe("二階の会議室");
        play.Refuses(new MeetingCommand.WriteSheet(Fields("rank", "A"), MeetingPlay.Item), RefusalCode.MeetingFieldUnknown);
    }

    private static ImmutableDictionary<string, string> Fields(string name, string words) => ImmutableDictionary<string, string>.Empty.Add(name, words);

    private static MeetingPlay Decided(string type, bool consented) => MeetingPlay.Called(type, consented)
        .Do(new MeetingCommand.AddItem(MeetingPlay.Item, "住まいのこと", MeetingPlay.SupportCase, Tried: "探した", KeepDoing: "探す", BroughtBy: Clinic))
        .Pledged()
        .Do(new MeetingCommand.Hold([MeetingPlay.Counselor.Person, MeetingPlay.Nurse.Person], PersonsPart.VoiceBefore))
        .Do(new MeetingCommand.DecideItem(MeetingPlay.Item, "met"));
}
