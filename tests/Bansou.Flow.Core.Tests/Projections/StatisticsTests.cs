using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>Counts of what happened, by day and version of the flow; no person is counted or compared (HR-7).</summary>
public class StatisticsTests
{
    [Fact]
    public void The_way_of_a_referral_is_counted()
    {
        var play = CasePlay.Of("R Referral arrived", "R").Send("R", "r1").Move("r1", ReferralStage.Arrived).Return("r1")
            .Do(new CaseCommand.ChooseNextStep(new StepId("@return"), new StepId("R"), "もう一度", new ReferralId("r1")))
            .Send("R", "r2", replaces: "r1")
            .Do(new CaseCommand.TakeFarewell("見送った"));
        play.Journal.SelectMany(Statistics.KindsOf).ShouldBe(
        [
            StatisticsKind.Opened, StatisticsKind.ReferralSent, StatisticsKind.ReferralArrived, StatisticsKind.ReferralReturned,
            StatisticsKind.Reconnected, StatisticsKind.ReferralSent, StatisticsKind.SeenOff,
        ]);
    }

    [Fact]
    public void A_day_is_a_day_of_the_office()
    {
        var evening = new DateTimeOffset(2026, 4, 6, 15, 0, 0, TimeSpan.Zero);
        Statistics.DayOf(new RecordedEvent(new CaseId("c"), 1, evening, Actor.Engine, "k", new CaseEvent.WatchPrepared(""))).ShouldBe(new DateOnly(2026, 4, 7));
    }
}
