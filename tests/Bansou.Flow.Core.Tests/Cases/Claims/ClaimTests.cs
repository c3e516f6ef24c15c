using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Core.Tests.Cases.Claims;

/// <summary>わたしがやる: who does a step is history, and no lock; whoever leaves leaves nothing behind (HR-3, HR-14).</summary>
public class ClaimTests
{
    private const string Sketch = """
        A Talk met {"roles":["counselor"],"due":{"days":2,"unit":"business"}}
        M Talk met {"roles":["msw"]}
        A:met -> M
        """;

    private static readonly StepId A = new("A");
    private static readonly PersonId Kato = new("kato");
    private static readonly Actor KatoActs = new(Kato, new OrganisationId("shakyo"), "counselor");

    private static PersonId? Taker(CasePlay play) => play.Active.Tokens.Open[0].ClaimedBy;

    [Fact]
    public void Whoever_takes_a_step_is_seen_beside_it_until_it_is_given_back()
    {
        var play = CasePlay.Of(Sketch).Do(new CaseCommand.ClaimStep(A), KatoActs);
        Taker(play).ShouldBe(Kato);
        Worklist.RowsOf(play.Flow, play.State).Single().ClaimedBy.ShouldBe(Kato);
        play.Decide(new CaseCommand.ClaimStep(A), KatoActs).ShouldBe(Decision.NothingToDo);
        Taker(play.Do(new CaseCommand.GiveBackStep(A), KatoActs)).ShouldBeNull();
        play.FoldsAgain();
    }

    [Fact]
    public void What_somebody_else_has_is_taken_only_with_a_word_why() =>
        Taker(CasePlay.Of(Sketch).Do(new CaseCommand.ClaimStep(A), KatoActs)
            .Refuses(new CaseCommand.ClaimStep(A), RefusalCode.StepTakenByAnother)
            .Refuses(new CaseCommand.GiveBackStep(A), RefusalCode.StepTakenByAnother)
            .Do(new CaseCommand.ClaimStep(A, Reason: "加藤さんが休み"))).ShouldBe(CasePlay.Counselor.Person);

    [Fact]
    public void A_step_is_handed_on_with_a_reason_and_only_to_whom_may_do_it()
    {
        var play = CasePlay.Of(Sketch);
        play.Refuses(new CaseCommand.HandOnStep(A, new PersonId("nobody"), ""), RefusalCode.ReasonMissing, RefusalCode.HolderUnknown);
        Taker(play.Do(new CaseCommand.HandOnStep(A, Kato, "訪問が重なった"))).ShouldBe(Kato);
        play.Complete("A", "met").Refuses(new CaseCommand.HandOnStep(new StepId("M"), Kato, "病院のこと"), RefusalCode.TakerRoleUnfit);
    }

    [Fact]
    public void A_claim_is_no_lock_and_a_role_that_may_not_do_a_step_cannot_take_it()
    {
        CasePlay.Of(Sketch).Do(new CaseCommand.ClaimStep(A), KatoActs).Complete("A", "met").IsAt("M");
        CasePlay.Of(Sketch).RefusesBy(CasePlay.Hospital, new CaseCommand.ClaimStep(A), RefusalCode.NotYourRole);
    }

    [Fact]
    public void Everything_that_somebody_has_of_a_case_goes_to_one_successor_at_once()
    {
        var leaver = CasePlay.Counselor.Person;
        var to = new Holder(Kato, CasePlay.Counselor.Organisation);
        var play = CasePlay.Of(Sketch).PromiseNext().Do(new CaseCommand.ClaimStep(A)).Do(new CaseCommand.HandOverAll(leaver, to, "4月の異動"));

        play.Active.Holders.ShouldBe(new CaseHolders(to, to));
        Taker(play).ShouldBe(Kato);
        play.Active.Records.Work.All.ShouldAllBe(item => item.Owner == Kato);
        Worklist.RowsOf(play.Flow, play.State).ShouldAllBe(row => row.Assignee == Kato && row.ClaimedBy != leaver);
        play.Decide(new CaseCommand.HandOverAll(leaver, to, "もう一度"), KatoActs).ShouldBe(Decision.NothingToDo);
    }

    [Fact]
    public void A_handover_to_nobody_or_by_a_stranger_moves_nothing()
    {
        var to = new Holder(new PersonId("nobody"), new OrganisationId("x"));
        CasePlay.Of(Sketch).Refuses(new CaseCommand.HandOverAll(CasePlay.Counselor.Person, to, ""), RefusalCode.HolderUnknown, RefusalCode.ReasonMissing);
        CasePlay.Of(Sketch).RefusesBy(CasePlay.Hospital, new CaseCommand.HandOverAll(CasePlay.Counselor.Person, new Holder(Kato, new OrganisationId("shakyo")), "異動"), RefusalCode.NotYourRole);
    }

    [Fact]
    public void A_house_says_among_its_own_who_has_what_came_to_it_and_the_origin_keeps_its_own_side()
    {
        var msw = CasePlay.Hospital.Person;
        var r1 = new ReferralId("r1");
        var play = CasePlay.Of("R Referral arrived").Send("R", "r1")
            .Refuses(new CaseCommand.TakeReceived(r1, CasePlay.Counselor.Person), RefusalCode.ReferralNotYours)
            .Do(new CaseCommand.TakeReceived(r1, msw), CasePlay.Hospital);

        play.Active.Referrals.Find(r1)!.TakenBy.ShouldBe(msw);
        play.Active.Referrals.Find(r1)!.LookedAfterBy.ShouldBeNull();
        Worklist.RowsOf(play.Flow, play.State).Single(row => row.Referral == r1).TakenBy.ShouldBe(msw);
        play.Decide(new CaseCommand.TakeReceived(r1, msw), CasePlay.Hospital).ShouldBe(Decision.NothingToDo);
        var other = CasePlay.Hospital with { Person = new PersonId("other") };
        play.RefusesBy(other, new CaseCommand.TakeReceived(r1), RefusalCode.StepTakenByAnother);
        play.Do(new CaseCommand.TakeReceived(r1), CasePlay.Hospital).Active.Referrals.Find(r1)!.TakenBy.ShouldBeNull();
        play.FoldsAgain();
    }
}
