using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Stages;

namespace Bansou.Flow.Core.Tests.Cases;

/// <summary>CS-11: the stage of a case is read off its tokens and records; nobody can set it.</summary>
public class CaseStageTests
{
    private const string Sketch = """
        N Notice visit
        I Intake continue
        S Screening single
        P Plan publicCost
        D SupportDecision approved
        R Referral arrived
        K ReceiverCheck good
        B Bond found {"bond":"B"}
        W Watch reEntry
        N:visit -> I
        I:continue -> S
        S:single -> P
        P:publicCost -> D
        D:approved -> R
        R:arrived -> K
        K:good -> B
        B:found -> W
        W:reEntry -> I
        """;

    private static CaseStage? Stage(CasePlay play) => CaseStages.Of(play.Flow, play.State);

    [Theory]
    [InlineData("N", CaseStage.Noticed)]
    [InlineData("I", CaseStage.Received)]
    [InlineData("S", CaseStage.Assessing)]
    [InlineData("P", CaseStage.Planning)]
    [InlineData("D", CaseStage.Deciding)]
    [InlineData("R", CaseStage.Accompanying)]
    [InlineData("B", CaseStage.HandingOver)]
    [InlineData("W", CaseStage.HandingOver)]
    public void The_stage_follows_the_open_step(string step, CaseStage stage) => Stage(CasePlay.Of(Sketch, step)).ShouldBe(stage);

    [Fact]
    public void A_living_referral_is_accompaniment_whatever_else_is_open() =>
        Stage(CasePlay.Of(Sketch, "R").Send("R", "r1").Complete("R", "done")).ShouldBe(CaseStage.Accompanying);

    [Fact]
    public void Who_comes_back_from_a_watch_is_met_again() =>
        Stage(CasePlay.Of(Sketch, "W").Do(new CaseCommand.RaiseAnytime("reEntry", "電話"))).ShouldBe(CaseStage.ReEntered);

    [Fact]
    public void Who_was_accompanied_is_not_received_anew() =>
        Stage(CasePlay.Of("R Referral arrived").Send("R", "r1").Complete("R", "done").Move("r1", ReferralStage.Arrived).Return("r1").Do(new CaseCommand.ChooseNextStep(new StepId("@return"), null, "休む", new ReferralId("r1"))).IsAt("@next/r1"))
            .ShouldBe(CaseStage.Accompanying);

    [Fact]
    public void Leaving_a_station_as_far_as_for_now_is_no_way_back_to_the_beginning() =>
        Stage(CasePlay.Of("R Referral arrived").Complete("R", "done").IsAt("@next")).ShouldBe(CaseStage.Accompanying);

    [Fact]
    public void A_farewell_is_the_only_end() => Stage(CasePlay.Of(Sketch).Do(new CaseCommand.TakeFarewell("見送った"))).ShouldBe(CaseStage.Farewell);

    [Fact]
    public void A_case_that_is_not_opened_has_none() => CaseStages.Of(FlowSketch.Compile(Sketch), CaseState.None).ShouldBeNull();
}
