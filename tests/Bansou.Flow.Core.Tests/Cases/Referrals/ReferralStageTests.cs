using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Referrals;

/// <summary>CS-10: the states of a referral, who sets them, and what each of them leads to.</summary>
public class ReferralStageTests
{
    private const string Sketch = """
        A Referral arrived declined personDeclined
        K ReceiverCheck good concern problem
        M Return reconnect rest
        P Replan goOn
        A:arrived -> K
        A:declined -> M
        A:personDeclined -> P
        K:good -> P
        K:concern -> K
        K:problem ~> M
        M:reconnect -> A
        M:rest -> P
        P:goOn -> A
        """;

    private static CasePlay Sent() => CasePlay.Of(Sketch).Send("A", "r1").Complete("A", "done");

    private static CaseCommand Move(ReferralStage to, bool hearing = false) => new CaseCommand.MoveReferral(new ReferralId("r1"), to, Hearing: hearing);

    [Fact]
    public void The_smooth_way_runs_from_preparing_to_settled() =>
        Sent().Move("r1", ReferralStage.Received).Move("r1", ReferralStage.Accepted).Move("r1", ReferralStage.Arrived).IsAt("K/r1")
            .Move("r1", ReferralStage.Settled).Stands("r1", ReferralStage.Settled);

    [Theory]
    [InlineData(ReferralStage.Received)]
    [InlineData(ReferralStage.Accepted)]
    [InlineData(ReferralStage.Declined)]
    [InlineData(ReferralStage.InfoNeeded)]
    public void What_the_receiver_says_is_set_by_the_receiver_or_as_a_hearing(ReferralStage stage)
    {
        Sent().Refuses(Move(stage), RefusalCode.ReferralNotYours);
        Sent().Do(Move(stage), CasePlay.Hospital).Stands("r1", stage);
        Sent().Do(Move(stage, hearing: true)).Stands("r1", stage);
    }

    [Theory]
    [InlineData(ReferralStage.Withdrawn)]
    [InlineData(ReferralStage.NoReply)]
    [InlineData(ReferralStage.NoResource)]
    public void What_the_origin_decides_is_not_set_by_the_receiver(ReferralStage stage)
    {
        Sent().RefusesBy(CasePlay.Hospital, Move(stage), RefusalCode.ReferralNotYours);
        Sent().Do(Move(stage)).Stands("r1", stage);
    }

    [Theory]
    [InlineData(ReferralStage.Arrived)]
    [InlineData(ReferralStage.PersonDeclined)]
    public void The_persons_own_word_counts(ReferralStage stage) => Sent().Do(Move(stage), Actor.ThePerson).Stands("r1", stage);

    [Theory]
    [InlineData(ReferralStage.Withdrawn)]
    [InlineData(ReferralStage.NoReply)]
    [InlineData(ReferralStage.NoResource)]
    public void An_end_without_a_port_leads_to_the_next_step_of_that_referral(ReferralStage stage) =>
        Sent().Do(Move(stage)).IsAt("@next/r1");

    [Fact]
    public void An_end_with_a_port_follows_it() => Sent().Move("r1", ReferralStage.Declined).IsAt("M/r1");

    [Fact]
    public void A_referral_entered_in_error_is_kept_and_lets_the_case_go_on() =>
        Sent().Do(Move(ReferralStage.EnteredInError)).Stands("r1", ReferralStage.EnteredInError).IsAt("@next");

    [Fact]
    public void An_attempt_that_was_connected_anew_has_no_clock_of_its_own_any_more()
    {
        var play = Sent().Do(Move(ReferralStage.PersonDeclined), Actor.ThePerson).Complete("P", "goOn").Send("A", "r2", replaces: "r1").Wait(120);

        play.Journal.OfType<CaseEvent.ReferralEscalated>().ShouldNotContain(told => told.Referral == new ReferralId("r1"));
    }

    [Fact]
    public void Information_that_was_missing_can_be_sent_again() =>
        Sent().Move("r1", ReferralStage.InfoNeeded).Do(Move(ReferralStage.Sent)).Stands("r1", ReferralStage.Sent);

    [Fact]
    public void Setting_the_same_stage_twice_changes_nothing() => Sent().Do(Move(ReferralStage.Sent)).Last.ShouldBeEmpty();

    [Fact]
    public void A_person_who_leaves_after_arriving_is_followed_and_no_longer_checked()
    {
        var play = Sent().Move("r1", ReferralStage.Arrived).IsAt("K/r1").Do(Move(ReferralStage.PersonDeclined), Actor.ThePerson).IsAt("P");
        play.Active.Referrals.Find(new ReferralId("r1"))!.DueAt.ShouldNotBeNull("somebody asks again gently");
    }

    [Fact]
    public void A_late_arrival_after_no_reply_takes_the_referral_up_again() =>
        Sent().Do(Move(ReferralStage.NoReply)).IsAt("@next/r1").Move("r1", ReferralStage.Arrived).IsAt("K/r1");

    [Fact]
    public void A_late_arrival_closes_a_return_that_nobody_has_touched() =>
        Sent().Return("r1").IsAt("M/r1").Move("r1", ReferralStage.Arrived).IsAt("K/r1").Stands("r1", ReferralStage.Arrived);

    [Fact]
    public void A_return_that_has_another_voice_stays() =>
        Sent().Return("r1").Return("r1", Actor.ThePerson).Refuses(Move(ReferralStage.Arrived, hearing: true), RefusalCode.ReferralEnded);

    [Fact]
    public void A_needs_last_referral_counts_as_done_only_with_the_needs_outcome()
    {
        var play = Sent().Move("r1", ReferralStage.Arrived);
        play.Refuses(Move(ReferralStage.RoleFinished), RefusalCode.NeedOutcomeMissing);
        play.Do(new CaseCommand.MoveReferral(new ReferralId("r1"), ReferralStage.RoleFinished, NeedOutcome: NeedOutcome.Partly)).IsAt("@roleFinished/r1");
        play.Active.Needs.Find(CasePlay.Need)!.Outcome.ShouldBe(NeedOutcome.Partly);
    }

    [Fact]
    public void Role_finished_opens_a_task_of_the_lead_and_ends_the_checks() =>
        Sent().Move("r1", ReferralStage.Arrived).Do(new CaseCommand.CloseNeed(CasePlay.Need, NeedOutcome.Solved)).Move("r1", ReferralStage.RoleFinished)
            .IsAt("@roleFinished/r1").Active.Referrals.Find(new ReferralId("r1"))!.NextCheckAt.ShouldBeNull();

    [Fact]
    public void Nothing_is_sent_without_receiver_and_summary() =>
        CasePlay.Of(Sketch).Do(new CaseCommand.OpenReferral(new StepId("A"), new ReferralId("r1"), CasePlay.Need))
            .Refuses(Move(ReferralStage.Sent), RefusalCode.ReceiverMissing, RefusalCode.SummaryMissing, RefusalCode.ConsentMissing);

    [Fact]
    public void A_referral_never_moves_the_holders_of_the_case()
    {
        var play = Sent();
        var holders = play.Active.Holders;
        play.Move("r1", ReferralStage.Accepted).Move("r1", ReferralStage.Arrived).Active.Holders.ShouldBe(holders);
    }

    [Fact]
    public void The_lead_is_never_the_person_at_the_receiver() =>
        CasePlay.Of(Sketch).Refuses(
            new CaseCommand.OpenReferral(new StepId("A"), new ReferralId("r1"), CasePlay.Need, ReceiverPerson: CasePlay.Counselor.Person),
            RefusalCode.LeadIsReceiver);
}
