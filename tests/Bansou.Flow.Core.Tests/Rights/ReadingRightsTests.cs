using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Rights;

/// <summary>Who reads how much of a case (domain roles V0-V5; HR-10 to HR-13).</summary>
public class ReadingRightsTests
{
    [Fact]
    public void Who_keeps_the_machine_or_draws_flows_reads_nothing_even_as_the_lead()
    {
        foreach (var row in RoleSides.All.Where(row => row.Side == RoleSide.NoCases))
        {
            var play = RightsPlay.Full().HeldBy(RightsPlay.Of(row.Code, isTeam: true));
            play.Right(RightsPlay.Of(row.Code, isTeam: true)).Level.ShouldBe(ReadingLevel.Nothing, row.Code);
            play.View(RightsPlay.Of(row.Code, isTeam: true)).ShouldBeNull(row.Code);
        }
    }

    [Fact]
    public void A_role_that_somebody_does_not_hold_today_opens_nothing()
    {
        var borrowed = RightsPlay.Of("msw") with { Role = "center_head" };
        RightsPlay.Full().Right(borrowed).Level.ShouldBe(ReadingLevel.Nothing);
        RightsPlay.Full().Right(RightsPlay.Of("counselor", isTeam: true) with { Organisation = RightsPlay.Outside }).Level.ShouldBe(ReadingLevel.Nothing);
    }

    [Fact]
    public void A_receiver_reads_its_referral_with_what_the_consent_lists_and_no_more()
    {
        var view = RightsPlay.Full().Sent("basic", "health").View(RightsPlay.Of("msw")).ShouldNotBeNull();
        view.Right.Level.ShouldBe(ReadingLevel.OwnPart);
        var slip = view.Own!.Referrals.Single();
        slip.Told.ShouldBe(["basic", "health"]);
        slip.Shared.Select(words => words.Text).ShouldBe([RightsPlay.Diagnosis]);
        slip.Name!.Name.ShouldBe("架空ハナコ");
        view.Plan.ShouldBeNull();
        view.Whole.ShouldBeNull();
    }

    [Fact]
    public void An_employer_reads_no_diagnosis_whatever_was_agreed() =>
        Json(RightsPlay.Full().Sent("basic", "health", "work").View(RightsPlay.Of("employer"))).ShouldNotContain(RightsPlay.Diagnosis);

    [Fact]
    public void Before_it_is_sent_a_receiver_sees_nothing_and_after_the_consent_is_taken_back_no_words()
    {
        RightsPlay.Full().Consent("basic").Right(RightsPlay.Of("msw")).Level.ShouldBe(ReadingLevel.Nothing);
        var play = RightsPlay.Full().Sent("basic", "health").Do(new CaseCommand.WithdrawConsent(RightsPlay.Outside, "やめたい"), Actor.ThePerson);
        var slip = play.View(RightsPlay.Of("msw"))!.Own!.Referrals.Single();
        slip.ShouldBe(new ReferralSlip(slip.Referral, slip.Stage, slip.Since, slip.DueAt, slip.Told));
        slip.Told.ShouldBeEmpty();
    }

    [Fact]
    public void Outside_the_own_team_a_chief_says_why_and_the_reason_stands_in_the_log()
    {
        var play = RightsPlay.Full();
        var chief = RightsPlay.Of("chief");
        play.Right(chief).ShouldSatisfyAllConditions(right => right.Level.ShouldBe(ReadingLevel.WholeCase), right => right.NeedsReason.ShouldBeTrue());
        play.View(chief, purpose: " ").ShouldBeNull();
        play.View(chief, RightsPlay.Meeting(chief, isolated: false), purpose: "")!.Right.Level.ShouldBe(ReadingLevel.Conference);
        var read = CaseReading.View(RightsPlay.Context(chief), play.Active, CaseRelations.None, "応援に入る", [])!;
        read.Logged.ShouldBe(new ReadLogged(new CaseId("c1"), chief.Person, chief.Organisation, "chief", ReadPart.WholeCase, "応援に入る", RightsPlay.Now, ReadingLevel.WholeCase));
        play.View(RightsPlay.Of("chief", isTeam: true), purpose: "").ShouldNotBeNull();
    }

    [Fact]
    public void Who_is_hidden_from_sees_nothing_whatever_the_role()
    {
        foreach (var row in RoleSides.All.Where(row => row.Side is not RoleSide.Person))
        {
            var actor = RightsPlay.Of(row.Code, isTeam: true);
            var play = RightsPlay.Full().HeldBy(actor).Do(new CaseCommand.HideFrom([actor.Person]));
            play.Right(actor, RightsPlay.Meeting(actor, isolated: false)).Level.ShouldBe(ReadingLevel.Nothing, row.Code);
        }
    }

    [Fact]
    public void A_member_who_is_hidden_from_a_reader_is_left_out_of_the_whole_case()
    {
        var chief = RightsPlay.Of("chief", isTeam: true);
        var play = RightsPlay.Full().Do(new CaseCommand.HideFrom([chief.Person], RightsPlay.Sister));
        Json(play.View(chief)).ShouldNotContain(RightsPlay.MemberWords);
        play.View(chief)!.Whole!.Members.ShouldBeEmpty();
        Json(play.View(CasePlay.Counselor)).ShouldContain(RightsPlay.MemberWords);
    }

    [Fact]
    public void A_protected_address_is_shown_to_those_who_hold_the_case_and_to_nobody_else()
    {
        Json(RightsPlay.Full().View(CasePlay.Counselor)).ShouldContain(RightsPlay.Address);
        Json(RightsPlay.Full().View(RightsPlay.Of("center_head", isTeam: true))).ShouldNotContain(RightsPlay.Address);
        var kept = RightsPlay.Full().Do(new CaseCommand.ProtectAddress(true, [CasePlay.Counselor.Person]));
        Json(kept.View(CasePlay.Counselor)).ShouldNotContain(RightsPlay.Address);
    }

    [Fact]
    public void A_decision_body_sees_only_plans_that_wait_for_it_without_a_name()
    {
        var approver = RightsPlay.Of("approver");
        RightsPlay.Full().Right(approver).Level.ShouldBe(ReadingLevel.Nothing);
        var view = RightsPlay.Full().Do(new CaseCommand.DraftPlan(RecordsPlay.Plan, PublicCost: true)).View(approver)!;
        view.Plan!.Plans.Single().Id.ShouldBe(RecordsPlay.Plan);
        view.Plan.Name.ShouldBeNull();
        view.Whole.ShouldBeNull();
    }

    [Fact]
    public void Members_of_a_meeting_read_agenda_and_agreed_roles_and_nothing_of_an_isolated_one()
    {
        var nurse = RightsPlay.Of("care_manager");
        RightsPlay.Full().View(nurse, RightsPlay.Meeting(nurse, isolated: false))!.Conferences.Single().Words.ShouldBe("役割を分けた");
        RightsPlay.Full().View(nurse, RightsPlay.Meeting(nurse, isolated: true)).ShouldBeNull();
        Json(RightsPlay.Full().View(CasePlay.Counselor, RightsPlay.Meeting(CasePlay.Counselor, isolated: true))).ShouldNotContain(RightsPlay.Talk);
    }

    [Fact]
    public void The_person_reads_the_own_page_of_the_own_case_only()
    {
        var own = CaseRelations.None with { IsThePerson = true };
        RightsPlay.Full().View(Actor.ThePerson, own)!.PersonsPage!.Consents.ShouldBeEmpty();
        RightsPlay.Full().View(Actor.ThePerson, own)!.PersonsPage!.Readers.Single().Reader.ShouldBe(Actor.ThePerson.Person);
        RightsPlay.Full().View(Actor.ThePerson).ShouldBeNull();
    }

    [Fact]
    public void A_referral_that_never_left_is_not_told_by_its_ending()
    {
        var play = RightsPlay.Full().Consent("basic").Move("r1", ReferralStage.Withdrawn, hearing: false);
        play.Right(RightsPlay.Of("msw")).Level.ShouldBe(ReadingLevel.Nothing);
    }

    private static string Json(CaseView? view) => JsonSerializer.Serialize(view.ShouldNotBeNull(), RightsJson.Plain);
}
