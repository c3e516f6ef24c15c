using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Tests.Cases.Plans;

/// <summary>PL-2, PL-12, HR-9: hints help to find the person's own words; they never refuse.</summary>
public class PlanHintTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("私は週に1回カレーを作る")]
    [InlineData("わたしは「助けて」と言える")]
    public void First_person_and_blank_goals_have_no_hint(string goal) => PlanHints.OfGoal(goal).ShouldBeEmpty();

    [Theory]
    [InlineData("就職させる", PlanHints.OthersVoice, PlanHints.NotFirstPerson)]
    [InlineData("生活指導", PlanHints.OthersVoice, PlanHints.NotFirstPerson)]
    [InlineData("私は服薬を遵守する", PlanHints.OthersVoice)]
    [InlineData("毎日起きる", PlanHints.NotFirstPerson)]
    public void Others_words_get_a_kind_hint(string goal, params string[] hints) => PlanHints.OfGoal(goal).ShouldBe(hints);

    [Fact]
    public void A_plan_without_a_turn_for_the_person_is_reminded_of_one()
    {
        var plan = new SupportPlan { Id = new("p"), PublicCost = false };
        PlanHints.Of(plan).ShouldContain(PlanHints.NoTurn);
        var turn = new PlannedGoal(LifeDomain.Purpose, PlanPeriod.OneYear, new PlanGoal("私は犬の散歩をたのまれる", PlanPart.Community, IsTurn: true));
        PlanHints.Of(plan with { Goals = [turn] }).ShouldNotContain(PlanHints.NoTurn);
    }
}
