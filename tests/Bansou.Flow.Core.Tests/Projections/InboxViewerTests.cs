using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>受信箱の見かた: whose a thing is, and that late means one instant on every tab (CS-8).</summary>
public class InboxViewerTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 10, 0, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Mizuno = new("mizuno");
    private static readonly PersonId Kudo = new("kudo");
    private static readonly OrganisationId Center = new("center");

    private static readonly Pack Town = new()
    {
        Slug = "t",
        Name = "架空の町",
        MainFlow = "main",
        DutyPerson = "kudo",
        EscalationMeeting = "m",
        People = [new("mizuno", "水野（架空）", "center", ["counselor"]), new("kudo", "工藤（架空）", "center", ["chief"]), new("tamura", "田村（架空）", "hospital", ["msw"])],
    };

    private static readonly WorklistRow Step = new()
    {
        Case = new CaseId("c1"),
        Key = "step:1",
        Kind = WorklistKind.Step,
        Role = "counselor",
        Roles = "|counselor|",
        Assignee = Mizuno,
        Organisation = Center,
        OpenedAt = Now.AddDays(-1),
        DueAt = Now.AddDays(1),
    };

    private static readonly WorklistRow Sent = Step with { Key = "referral:r1", Kind = WorklistKind.Referral, Receiver = new OrganisationId("hospital"), AwaitsReceiver = true };

    private static IEnumerable<InboxScope> Tabs(InboxViewer viewer, WorklistRow row) => Enum.GetValues<InboxScope>().Where(scope => viewer.Shows(scope, row, Mizuno, Now));

    private static InboxViewer Counselor(params PersonId[] standsFor) => new(Town, new Actor(Mizuno, Center, "counselor"), [.. standsFor], overlooks: false);

    private static InboxViewer Chief(params PersonId[] standsFor) => new(Town, new Actor(Kudo, Center, "chief"), [.. standsFor], overlooks: true);

    [Fact]
    public void A_step_that_the_leads_role_may_do_is_the_leads() =>
        Tabs(Counselor(), Step).ShouldBe([InboxScope.Mine, InboxScope.Role, InboxScope.Organisation, InboxScope.DueSoon]);

    [Fact]
    public void A_step_of_another_role_is_waited_for_and_nobody_has_it_yet()
    {
        var row = Step with { Role = "chief", Roles = "|chief|" };
        Tabs(Counselor(), row).ShouldBe([InboxScope.Organisation, InboxScope.Waiting, InboxScope.DueSoon, InboxScope.Unassigned]);
        Tabs(Chief(), row).ShouldBe([InboxScope.Role, InboxScope.Organisation, InboxScope.DueSoon, InboxScope.Unassigned]);
    }

    [Fact]
    public void What_came_to_a_house_is_whose_of_the_house_took_it_and_the_lead_goes_on_waiting()
    {
        var taken = Sent with { TakenBy = new PersonId("tamura") };
        InboxViewer Hospital(string person) => new(Town, new Actor(new PersonId(person), new OrganisationId("hospital"), "msw"), [], overlooks: false);

        Tabs(Hospital("tamura"), Sent).ShouldBe([InboxScope.Role, InboxScope.Organisation, InboxScope.DueSoon]);
        Tabs(Hospital("tamura"), taken).ShouldBe([InboxScope.Mine, InboxScope.Role, InboxScope.Organisation, InboxScope.DueSoon]);
        Tabs(Hospital("somebody"), taken).ShouldNotContain(InboxScope.Mine);
        Tabs(Counselor(), taken).ShouldContain(InboxScope.Waiting);
        Tabs(Counselor(), taken).ShouldNotContain(InboxScope.Mine);
    }

    [Fact]
    public void What_nobody_has_is_soon_due_for_whoever_may_take_it_and_not_for_anybody_else()
    {
        var row = Step with { Assignee = Kudo };
        var other = new InboxViewer(Town, new Actor(new PersonId("hirata"), new OrganisationId("branch"), "counselor"), [], overlooks: false);
        other.Shows(InboxScope.DueSoon, row, Kudo, Now).ShouldBeTrue();
        other.Shows(InboxScope.Late, row with { DueAt = Now.AddTicks(-1) }, Kudo, Now).ShouldBeTrue();
        other.Shows(InboxScope.DueSoon, row with { ClaimedBy = Mizuno }, Kudo, Now).ShouldBeFalse();
        var nurse = new InboxViewer(Town, new Actor(new PersonId("tamura"), new OrganisationId("hospital"), "msw"), [], overlooks: false);
        nurse.Shows(InboxScope.DueSoon, row, Kudo, Now).ShouldBeFalse();
    }

    [Fact]
    public void A_receiver_has_the_word_until_it_is_late_then_the_lead_asks()
    {
        Counselor().ActsNext(Sent, Now).ShouldBeNull();
        Tabs(Counselor(), Sent).ShouldContain(InboxScope.Waiting);
        var late = Sent with { DueAt = Now.AddTicks(-1) };
        Counselor().ActsNext(late, Now).ShouldBe(Mizuno);
        Tabs(Counselor(), late).ShouldBe([InboxScope.Mine, InboxScope.Role, InboxScope.Organisation, InboxScope.Late]);
    }

    [Fact]
    public void A_referral_that_waits_for_a_house_is_for_the_role_of_whoever_answers_there_and_theirs_once_taken()
    {
        var receiver = new InboxViewer(Town, new Actor(new PersonId("tamura"), new OrganisationId("hospital"), "msw"), [], overlooks: false);
        Tabs(receiver, Sent).ShouldBe([InboxScope.Role, InboxScope.Organisation, InboxScope.DueSoon]);
        Tabs(receiver, Sent with { ClaimedBy = new PersonId("tamura") }).ShouldContain(InboxScope.Mine);
        Tabs(receiver, Sent with { AwaitsReceiver = false }).ShouldNotContain(InboxScope.Role);
    }

    [Fact]
    public void What_is_due_at_this_very_instant_is_not_late_and_a_moment_later_it_is()
    {
        Tabs(Counselor(), Step with { DueAt = Now }).ShouldContain(InboxScope.DueSoon);
        Tabs(Counselor(), Step with { DueAt = Now.AddTicks(-1) }).ShouldContain(InboxScope.Late);
        Tabs(Counselor(), Step with { DueAt = null }).ShouldNotContain(InboxScope.Late);
    }

    [Fact]
    public void Things_of_somebody_who_is_not_here_any_more_are_nobodys() =>
        Tabs(Chief(), Step with { Assignee = new PersonId("gone") }).ShouldContain(InboxScope.Unassigned);

    [Fact]
    public void Whoever_stands_in_for_somebody_has_their_things_too()
    {
        Tabs(Chief(), Step).ShouldNotContain(InboxScope.Mine);
        Tabs(Chief(Mizuno), Step).ShouldContain(InboxScope.Mine);
    }
}
