using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>CS-8: whatever waits for somebody is one row with a time or a reason; the rows come of the state alone.</summary>
public class WorklistTests
{
    private const string Sketch = """
        A Talk met {"roles":["counselor","chief"],"due":{"days":2,"unit":"business"}}
        R Referral arrived {"roles":["counselor"]}
        K ReceiverCheck good {"roles":["chief"],"rhythm":{"days":[7,30,90],"stagnationDays":180}}
        W Watch reEntry {"roles":["minsei"],"rhythm":{"days":[30],"repeat":true}}
        A:met -> R
        R:arrived -> K
        K:good -> W
        """;

    private static ImmutableArray<WorklistRow> Rows(CasePlay play) => Worklist.RowsOf(play.Flow, play.State);

    private static WorklistRow Row(CasePlay play, string key) => Rows(play).Single(row => row.Key == key);

    [Fact]
    public void An_open_step_is_a_row_of_the_lead_with_its_first_role_and_all_of_them()
    {
        var play = CasePlay.Of(Sketch, "A");
        Rows(play).ShouldBe([new WorklistRow
        {
            Case = new CaseId("c1"),
            Key = "step:1",
            Kind = WorklistKind.Step,
            Step = new StepId("A"),
            Role = "counselor",
            Roles = "|counselor|chief|",
            Assignee = CasePlay.Counselor.Person,
            Organisation = CasePlay.Counselor.Organisation,
            OpenedAt = play.Now,
            DueAt = new DateTimeOffset(2026, 4, 8, 14, 59, 59, TimeSpan.Zero),
        }]);
    }

    [Fact]
    public void CS_11_a_notice_is_the_row_of_the_one_on_duty_whoever_may_write_one()
    {
        var row = Row(CasePlay.Of("""N Notice visit {"roles":["minsei","msw"]}""", "N"), "step:1");
        (row.Role, row.Roles, row.Assignee).ShouldBe((null, "", CasePlay.Counselor.Person));
    }

    [Fact]
    public void A_referral_with_a_clock_is_one_row_and_its_step_is_not_a_second_one()
    {
        var play = CasePlay.Of(Sketch, "R").Send("R", "r1");
        var row = Row(play, "referral:r1");
        row.Kind.ShouldBe(WorklistKind.Referral);
        row.Step.ShouldBe(new StepId("R"));
        row.Role.ShouldBe("counselor");
        row.DueAt.ShouldBe(play.Active.Referrals.Find(new ReferralId("r1"))!.DueAt);
        Rows(play).Count(each => each.Referral is not null).ShouldBe(1);
    }

    [Fact]
    public void After_arrival_the_check_is_the_row()
    {
        var play = CasePlay.Of(Sketch, "R").Send("R", "r1").Move("r1", ReferralStage.Arrived);
        var check = Rows(play).Single(row => row.Referral is not null);
        check.Step.ShouldBe(new StepId("K"));
        check.Role.ShouldBe("chief");
        play.Do(new CaseCommand.CheckReceiver(new ReferralId("r1"), "good"));
        var next = Row(play, "referral:r1");
        next.Kind.ShouldBe(WorklistKind.Check);
        next.Role.ShouldBe("chief");
        next.DueAt.ShouldBe(play.Active.Referrals.Find(new ReferralId("r1"))!.NextCheckAt);
    }

    [Fact]
    public void Work_belongs_to_its_owner_and_is_late_after_the_end_of_its_day()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.AddWorkItem(RecordsPlay.Item, "電話", new PersonId("duty"), new DateOnly(2026, 4, 10)));
        var row = Row(play, "work:w1");
        row.Assignee.ShouldBe(new PersonId("duty"));
        row.Organisation.ShouldBe(new OrganisationId("town"));
        row.OpenedAt.ShouldBe(play.Now);
        row.IsLate(new DateTimeOffset(2026, 4, 10, 14, 59, 59, TimeSpan.Zero)).ShouldBeFalse();
        row.IsLate(new DateTimeOffset(2026, 4, 10, 15, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
        play.Do(new CaseCommand.CloseWorkItem(RecordsPlay.Item));
        Rows(play).ShouldNotContain(each => each.Key == "work:w1");
    }

    [Fact]
    public void A_watch_is_a_row_of_its_next_contact_and_never_of_the_step()
    {
        var play = Watching();
        var row = Rows(play).Single(each => each.Kind == WorklistKind.Watch);
        row.Role.ShouldBe("minsei");
        row.DueAt.ShouldBe(play.Now.AddDays(30));
        Rows(play).ShouldNotContain(each => each.Kind == WorklistKind.Step);
    }

    [Fact]
    public void What_is_paused_says_so_and_what_is_escalated_tells_how_far()
    {
        var play = CasePlay.Of(Sketch, "A").Wait(5);
        Row(play, "step:1").Level.ShouldBeGreaterThan(1);
        play.Do(new CaseCommand.RaiseAnytime("urgent", "救急"));
        Row(play, "step:1").Paused.ShouldBeTrue();
        Rows(play).Count(row => !row.Paused).ShouldBe(1);
    }

    [Fact]
    public void A_fault_waits_for_somebody_and_a_drawn_timer_does_not()
    {
        Rows(CasePlay.Of("D Elsa.Delay {\"timeSpan\":\"2.00:00:00\"}\nA Talk met\nD -> A", "D")).ShouldBeEmpty();
        Rows(CasePlay.Of("D Elsa.Delay {\"timeSpan\":\"soon\"}\nA Talk met\nD -> A", "D")).Single().Kind.ShouldBe(WorklistKind.Fault);
    }

    [Fact]
    public void A_join_becomes_a_row_when_its_time_has_run_out()
    {
        var play = CasePlay.Of("F Elsa.FlowFork\nA Talk met\nB Talk met\nJ Elsa.FlowJoin {\"mode\":\"WaitAll\"}\nE Talk met\nF -> A\nF -> B\nA:met -> J\nB:met -> J\nJ -> E", "F").Complete("A", "met");
        Rows(play).ShouldNotContain(row => row.Kind == WorklistKind.Join);
        play.Wait(35);
        Rows(play).Single(row => row.Kind == WorklistKind.Join).IsLate(play.Now).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_waits_in_a_case_that_was_seen_off() =>
        Rows(CasePlay.Of(Sketch).Do(new CaseCommand.TakeFarewell("見送った"))).ShouldBeEmpty();

    private static CasePlay Watching() => CasePlay.Of(Sketch, "W")
        .Do(new CaseCommand.TieBond(new BondId("b"), Core.Definitions.Steps.BondKind.B, "となりの人（架空）"))
        .Do(new CaseCommand.StartWatch(new StepId("W"), "となりの人（架空）", SeenOpen: true));
}
