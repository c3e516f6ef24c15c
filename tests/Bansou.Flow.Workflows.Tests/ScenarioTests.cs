using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Core.Simulation.Telling;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>Every shipped scenario plays as expected (CS-16, CS-17); the story of S-08 is kept whole, as it is printed.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> AllPacks => ShippedPacks.All;

    public static TheoryData<string, string> AllScenarios()
    {
        var rows = new TheoryData<string, string>();
        foreach (var slug in ShippedPacks.Slugs)
        {
            foreach (var scenario in ShippedPacks.Read(slug).Pack!.Scenarios)
            {
                rows.Add(slug, scenario.Id);
            }
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(AllScenarios))]
    public void A_shipped_scenario_plays_as_expected(string slug, string id)
    {
        var report = Play(slug, id);

        report.Holds.ShouldBeTrue(Story.Tell(report));
        report.Verdicts.Count().ShouldBeGreaterThan(2);
    }

    /// <summary>Each way in which a connection can fail to hold is rehearsed in every municipality: もどし, a receiver who cannot, and silence.</summary>
    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Every_attempt_that_did_not_hold_is_connected_anew(string slug)
    {
        var pack = ShippedPacks.Read(slug).Pack!;
        foreach (var scenario in pack.Scenarios)
        {
            var happened = ScenarioPlayer.Play(pack, scenario).Journal.Select(line => line.Event).ToArray();
            var returned = happened.OfType<CaseEvent.ReferralReturned>().Select(each => each.Referral);
            var declined = happened.OfType<CaseEvent.ReferralMoved>().Where(each => each.To == ReferralStage.Declined).Select(each => each.Referral);
            var replaced = happened.OfType<CaseEvent.ReferralOpened>().Select(each => each.Replaces).ToArray();
            var broken = returned.Concat(declined).ToArray();

            broken.ShouldNotBeEmpty(scenario.Id);
            broken.ShouldAllBe(referral => replaced.Contains(referral), scenario.Id);
        }
    }

    [Theory]
    [InlineData("standard", "S-08", 141)]
    [InlineData("umikaze", "S-01", 63)]
    [InlineData("umikaze", "S-10", 20)]
    [InlineData("nakahara", "S-06", 75)]
    [InlineData("nakahara", "S-07", 118)]
    [InlineData("aoba", "S-02", 66)]
    [InlineData("kenkoiki", "S-03", 47)]
    public void The_return_comes_on_its_day(string slug, string id, int day)
    {
        var report = Play(slug, id);
        var returned = report.Journal.First(line => line.Event is CaseEvent.ReferralReturned).At.ToOffset(TimeSpan.FromHours(9));

        (returned.Date - report.Scenario.Start.Date).Days.ShouldBe(day);
    }

    /// <summary>Until watching begins the clock of its step stays; from then on the rhythm is its clock (CS-12).</summary>
    [Theory]
    [InlineData("standard", "S-08")]
    [InlineData("umikaze", "S-10")]
    [InlineData("nakahara", "S-07")]
    [InlineData("aoba", "S-02")]
    [InlineData("kenkoiki", "S-05")]
    public void A_watch_that_goes_on_is_not_called_late(string slug, string id)
    {
        var report = Play(slug, id);
        var begun = report.Journal.Single(line => line.Event is CaseEvent.WatchStarted).At;

        report.Journal.Where(line => line.At > begun).Select(line => line.Event).OfType<CaseEvent.StepEscalated>()
            .ShouldAllBe(late => report.Flow![late.Step].Kind != StepKind.Watch);
    }

    [Fact]
    public void The_story_of_S_08_reads_as_a_caseworker_would_tell_it() => Golden.Match(Story.Tell(Play("standard", "S-08")), "S-08.txt");

    private static PlayReport Play(string slug, string id)
    {
        var pack = ShippedPacks.Read(slug).Pack!;
        return ScenarioPlayer.Play(pack, pack.Scenarios.Single(scenario => scenario.Id == id));
    }
}
