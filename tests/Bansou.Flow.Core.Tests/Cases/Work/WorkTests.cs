using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Work;

namespace Bansou.Flow.Core.Tests.Cases.Work;

/// <summary>IN-6: every piece of work has a person and a day.</summary>
public class WorkTests
{
    [Fact]
    public void Work_without_a_person_or_a_day_is_refused() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.AddWorkItem(RecordsPlay.Item, "電話", new PersonId(""), new DateOnly(2026, 4, 10)), RefusalCode.WorkIncomplete)
        .Refuses(new CaseCommand.AddWorkItem(RecordsPlay.Item, "電話", new PersonId("mizuno"), default), RefusalCode.WorkIncomplete);

    [Fact]
    public void It_can_move_for_a_reason_and_is_closed_once()
    {
        var play = RecordsPlay.Simple().PromiseNext()
            .Refuses(new CaseCommand.MoveWorkItem(RecordsPlay.Item, " ", On: new DateOnly(2026, 4, 12)), RefusalCode.ReasonMissing)
            .Do(new CaseCommand.MoveWorkItem(RecordsPlay.Item, "ご本人の都合", On: new DateOnly(2026, 4, 12)))
            .Do(new CaseCommand.CloseWorkItem(RecordsPlay.Item, Done: false));
        play.Records().Work.All.Single().ShouldBe(new WorkItem(
            RecordsPlay.Item, "電話をかける", CasePlay.Counselor.Person, new DateOnly(2026, 4, 12), null, null, WorkItemStatus.NotNeeded) { Since = play.Now });
        play.Do(new CaseCommand.CloseWorkItem(RecordsPlay.Item)).Last.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_closed_by_a_slip_of_the_hand_is_opened_again_by_an_act_of_its_own()
    {
        var play = RecordsPlay.Simple().PromiseNext()
            .Do(new CaseCommand.CloseWorkItem(RecordsPlay.Item))
            .Refuses(new CaseCommand.ReopenWorkItem(RecordsPlay.Item, " "), RefusalCode.ReasonMissing)
            .Refuses(new CaseCommand.ReopenWorkItem(new WorkItemId("nothing"), "押しまちがい"), RefusalCode.WorkItemUnknown)
            .Do(new CaseCommand.ReopenWorkItem(RecordsPlay.Item, "押しまちがい"));

        play.Last.ShouldBe([new CaseEvent.WorkItemReopened(RecordsPlay.Item, "押しまちがい")]);
        play.Records().Work.All.Single().IsOpen.ShouldBeTrue();
        play.Do(new CaseCommand.ReopenWorkItem(RecordsPlay.Item, "もう一度")).Last.ShouldBeEmpty();
    }
}
