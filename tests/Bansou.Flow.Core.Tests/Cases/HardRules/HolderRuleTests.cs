using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;

namespace Bansou.Flow.Core.Tests.Cases.HardRules;

/// <summary>HR-3 and HR-14: every active case has exactly one lead and one overview holder, through every handover; CS-11.</summary>
public class HolderRuleTests
{
    private const string Sketch = "A Talk met";

    [Fact]
    public void A_nameless_notice_is_held_by_the_duty_person()
    {
        var context = new CaseContext(new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero), CasePlay.Counselor, FlowSketch.Compile(Sketch));
        var accepted = CaseDecider.Decide(context, CaseState.None, new CaseCommand.OpenCase(new CaseId("c"), Nameless: true)).ShouldBeOfType<Decision.Accepted>();
        var opened = (CaseEvent.CaseOpened)accepted.Events[0];
        opened.Holders.Lead.Person.Value.ShouldBe("duty");
        opened.Holders.OverviewHolder.ShouldBe(opened.Holders.Lead);
    }

    [Fact]
    public void Neither_role_can_be_left_empty() =>
        CasePlay.Of(Sketch).Refuses(new CaseCommand.HandOver(new Holder(new PersonId(""), new OrganisationId("x")), null, "異動"), RefusalCode.HolderMissing);

    [Fact]
    public void Nobody_whom_the_municipality_does_not_know_can_hold_a_case() =>
        CasePlay.Of(Sketch).Refuses(new CaseCommand.HandOver(new Holder(new PersonId("nobody"), new OrganisationId("nowhere")), null, "異動"), RefusalCode.HolderUnknown);

    [Fact]
    public void A_partner_cannot_hand_over_somebody_elses_case() =>
        CasePlay.Of(Sketch).RefusesBy(CasePlay.Hospital, new CaseCommand.HandOver(new Holder(new PersonId("kato"), new OrganisationId("shakyo")), null, "異動"), RefusalCode.NotYourRole);

    [Fact]
    public void A_handover_of_one_role_leaves_the_other_with_whom_it_is()
    {
        var play = CasePlay.Of(Sketch).Do(new CaseCommand.HandOver(new Holder(new PersonId("kato"), new OrganisationId("shakyo")), null, "4月の異動"));
        play.Active.Holders.Lead.Person.Value.ShouldBe("kato");
        play.Active.Holders.OverviewHolder.Person.ShouldBe(CasePlay.Counselor.Person);
    }

    [Fact]
    public void Raising_a_handover_changes_nobody_until_somebody_is_named()
    {
        var play = CasePlay.Of(Sketch);
        var holders = play.Active.Holders;
        play.Do(new CaseCommand.RaiseAnytime("handover", "内示")).Wait(60).Active.Holders.ShouldBe(holders);
    }

    /// <summary>CS-15: each municipality has a case and an overview holder of its own; the referral's case is left as it is.</summary>
    [Fact]
    public void A_referral_across_municipalities_makes_a_second_case_with_holders_of_its_own()
    {
        var origin = CasePlay.Of("R Referral arrived").Send("R", "r1", receiver: "nextTown");
        var holders = origin.Active.Holders;
        var there = CaseDecider.Decide(
            new CaseContext(origin.Now, CasePlay.Hospital, FlowSketch.Compile(Sketch)),
            CaseState.None,
            new CaseCommand.OpenCase(new CaseId("c2"), null, new Holder(new PersonId("kondo"), new OrganisationId("nextTown")), Origin: new CaseOrigin("架空市", new CaseId("c1"), new ReferralId("r1"))));
        var second = CaseDecider.Fold(there.ShouldBeOfType<Decision.Accepted>().Events).ShouldBeOfType<CaseState.Active>();
        second.Origin!.Referral.Value.ShouldBe("r1");
        second.Holders.OverviewHolder.Person.Value.ShouldBe("kondo");
        origin.Move("r1", Core.Cases.Referrals.ReferralStage.Accepted).Active.Holders.ShouldBe(holders);
    }
}
