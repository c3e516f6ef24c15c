using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.HardRules;

/// <summary>HR-2: no referral to a receiver with an open 問題あり check unless the lead writes why.</summary>
public class ReceiverConcernTests
{
    private const string Sketch = """
        R Referral arrived
        K ReceiverCheck good problem
        M Return reconnect
        R:arrived -> K
        K:problem ~> M
        M:reconnect -> R
        """;

    private static readonly ReferralId R2 = new("r2");

    private static CasePlay AfterProblem() => CasePlay.Of(Sketch).Send("R", "r1").Complete("R", "done").Move("r1", ReferralStage.Arrived)
        .Do(new CaseCommand.CheckReceiver(new ReferralId("r1"), "problem", Note: "通帳を預かると言われた"))
        .Complete("M", "reconnect", "r1").Prepare("R", "r2", "r1");

    [Fact]
    public void The_same_receiver_again_needs_the_leads_reason() =>
        AfterProblem().Refuses(new CaseCommand.MoveReferral(R2, ReferralStage.Sent), RefusalCode.ReceiverHasConcern);

    [Fact]
    public void Another_workers_reason_is_not_enough() =>
        AfterProblem().RefusesBy(CasePlay.Counselor with { Person = new PersonId("other") },
            new CaseCommand.MoveReferral(R2, ReferralStage.Sent, DespiteConcern: "空きがここしかない"), RefusalCode.ReceiverHasConcern);

    [Fact]
    public void With_the_leads_reason_it_goes_and_the_decision_records_what_it_saw()
    {
        var play = AfterProblem().Do(new CaseCommand.MoveReferral(R2, ReferralStage.Sent, DespiteConcern: "改善を確かめた"));
        play.Last.OfType<CaseEvent.ConcernAnswered>().Single().Receiver.ShouldBe(CasePlay.Receiver);
    }

    [Fact]
    public void A_concern_from_another_case_counts_too()
    {
        var play = CasePlay.Of(Sketch).Prepare("R", "r2").Do(new CaseCommand.RecordConsent(CasePlay.Receiver, ["basic"], "signed"));
        play.ReceiverConcerns = [CasePlay.Receiver];
        play.Refuses(new CaseCommand.MoveReferral(R2, ReferralStage.Proposed), RefusalCode.ReceiverHasConcern);
    }

    [Fact]
    public void It_closes_by_the_lead_and_a_second_person()
    {
        var close = new CaseCommand.CloseConcern(new ReferralId("r1"), new PersonId("chief"), "ふたりで確かめた");
        AfterProblem()
            .Refuses(close with { SecondPerson = CasePlay.Counselor.Person }, RefusalCode.SecondPersonMissing)
            .RefusesBy(CasePlay.Hospital, close, RefusalCode.OnlyTheLead)
            .Do(close).Do(new CaseCommand.MoveReferral(R2, ReferralStage.Sent)).Stands("r2", ReferralStage.Sent);
    }
}
