using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>The card of a case, and the lists of TN-10 and TN-11 that are asked of it. Nothing in it ranks people (HR-7).</summary>
public class CaseCardTests
{
    private const string Sketch = """
        A Talk met
        R Referral arrived
        K ReceiverCheck good {"rhythm":{"days":[7,30,90],"stagnationDays":180}}
        W Watch reEntry {"rhythm":{"days":[60],"repeat":true}}
        A:met -> R
        R:arrived -> K
        K:good -> W
        """;

    private static CaseCard Card(CasePlay play) => CaseCards.Of(play.Flow, play.State, play.Journal.Count, play.Now)!;

    [Fact]
    public void A_case_without_a_name_says_so_and_takes_the_name_when_it_comes()
    {
        var play = CasePlay.Of(Sketch);
        Card(play).DisplayName.ShouldBe("お名前はまだ");
        play.Do(new CaseCommand.NamePerson("架空 花子", "カクウ ハナコ"));
        Card(play).DisplayName.ShouldBe("架空 花子");
        play.Do(new CaseCommand.NamePerson("架空 花子", "カクウ ハナコ", "はなさん"));
        Card(play).DisplayName.ShouldBe("はなさん");
        Card(play).Reading.ShouldBe("カクウ ハナコ");
    }

    [Fact]
    public void It_tells_whose_it_is_where_it_stands_and_when_time_does_something_next()
    {
        var play = CasePlay.Of(Sketch, "R").Send("R", "r1").Do(new CaseCommand.HandOver(null, new Holder(new PersonId("duty"), new OrganisationId("town")), "俯瞰を分ける"));
        var card = Card(play);
        card.Lead.ShouldBe(CasePlay.Counselor.Person);
        card.OverviewHolder.ShouldBe(new PersonId("duty"));
        card.Organisations.ShouldBe("|shakyo|town|hospital|");
        card.Stage.ShouldBe(CaseStage.Accompanying);
        card.Flow.ShouldBe(play.Flow.Version);
        card.OpenReferrals.ShouldBe(1);
        card.NextAt.ShouldBe(TimeDecider.Next(play.Flow, play.Active));
        card.Version.ShouldBe(play.Journal.Count);
    }

    [Fact]
    public void A_case_that_is_not_opened_has_no_card_and_one_that_was_seen_off_no_clock()
    {
        var play = CasePlay.Of(Sketch);
        CaseCards.Of(play.Flow, CaseState.None, 0, play.Now).ShouldBeNull();
        var card = Card(play.Do(new CaseCommand.TakeFarewell("見送った")));
        card.SeenOffAt.ShouldBe(play.Now);
        card.NextAt.ShouldBeNull();
        card.Danger.ShouldBe(DangerDates.None);
    }

    [Fact]
    public void A_referral_is_left_hanging_when_nobody_answered_in_time()
    {
        var play = CasePlay.Of(Sketch, "R").Prepare("R", "r1");
        Card(play).Danger.ArrivalDueAt.ShouldBeNull("Nobody waits for a receiver who was not asked yet.");
        play.Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["basic"], "signed")).Move("r1", ReferralStage.Sent);
        var danger = Card(play).Danger;
        danger.LeftHanging(play.Now.AddDays(1)).ShouldBeFalse();
        danger.LeftHanging(play.Now.AddDays(4)).ShouldBeTrue();
        Card(play.Move("r1", ReferralStage.Arrived)).Danger.LeftHanging(play.Now.AddYears(1)).ShouldBeFalse();
    }

    [Fact]
    public void A_stay_is_long_when_nobody_looked_for_half_a_year()
    {
        var play = CasePlay.Of(Sketch, "R").Send("R", "r1").Move("r1", ReferralStage.Arrived);
        Card(play).Danger.LongStay(play.Now.AddDays(180)).ShouldBeFalse();
        Card(play).Danger.LongStay(play.Now.AddDays(181)).ShouldBeTrue();
        var looked = play.Now.AddDays(100);
        play.Days(100).Do(new CaseCommand.CheckReceiver(new ReferralId("r1"), "good"));
        Card(play).Danger.StayingSince.ShouldBe(looked);
    }

    [Fact]
    public void Silence_counts_from_the_last_word_but_not_while_a_watch_agreed_on_it()
    {
        var play = CasePlay.Of(Sketch, "W");
        Card(play).Danger.Silent(play.Now, play.Now.AddDays(31)).ShouldBeTrue();
        var heard = play.Now;
        play.Do(new CaseCommand.TieBond(new BondId("b"), Core.Definitions.Steps.BondKind.B, "となりの人（架空）"))
            .Do(new CaseCommand.StartWatch(new StepId("W"), "となりの人（架空）"));
        Card(play).Danger.Silent(heard, heard.AddDays(59)).ShouldBeFalse();
        Card(play).Danger.Silent(heard, heard.AddDays(61)).ShouldBeTrue();
    }

    [Fact]
    public void The_clock_is_no_word()
    {
        var before = new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
        LastWord.After(before, before.AddDays(9), Actor.Engine).ShouldBe(before);
        LastWord.After(before, before.AddDays(9), Actor.ThePerson).ShouldBe(before.AddDays(9));
        LastWord.After(null, before, Actor.Engine).ShouldBe(before);
    }

    [Fact]
    public void A_case_without_an_SOS_receiver_or_with_one_single_contact_is_told_apart()
    {
        var play = CasePlay.Of(Sketch, "R");
        Card(play).Danger.AloneSince.ShouldBe(play.Active.OpenedAt);
        Card(play).Danger.WithoutSosSince.ShouldBeNull();
        play.Send("R", "r1").Days(3).Move("r1", ReferralStage.Arrived);
        Card(play).Danger.WithoutSosSince.ShouldBe(play.Now);
        play.Do(new CaseCommand.NameSosReceiver("となりの人（架空）", "声をかける")).Do(new CaseCommand.AssignSecondStaff(new PersonId("kato"), new OrganisationId("shakyo")));
        Card(play).Danger.WithoutSosSince.ShouldBeNull();
        Card(play).Danger.AloneSince.ShouldBeNull();
    }

    [Fact]
    public void From_whom_the_person_is_hidden_stands_on_the_card()
    {
        var play = CasePlay.Of(Sketch).Do(new CaseCommand.HideFrom([new PersonId("kato"), new PersonId("duty")]));
        IdList.Contains(Card(play).HiddenFrom, "kato").ShouldBeTrue();
        IdList.Contains(Card(play).HiddenFrom, "kat").ShouldBeFalse();
        IdList.Read(Card(play).HiddenFrom).ShouldBe(["kato", "duty"]);
    }
}
