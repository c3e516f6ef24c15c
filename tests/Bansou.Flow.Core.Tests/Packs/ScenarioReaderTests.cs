using System.Text;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Tests.Packs;

/// <summary>Scenarios: what happens when, counted from the first day.</summary>
public class ScenarioReaderTests
{
    [Fact]
    public void Acts_are_placed_in_time_after_the_start()
    {
        var scenario = ScenarioReader.Read(Encoding.UTF8.GetBytes(PackFiles.Scenario), "scenarios/S-01.json").Scenario!;

        scenario.Acts.Select(act => scenario.Start + act.At).ShouldBe([new DateTime(2026, 4, 6, 9, 0, 0), new DateTime(2026, 4, 20, 10, 30, 0), new DateTime(2026, 4, 21, 9, 0, 0)]);
        scenario.Acts[0].With!["step"]!.AsString().ShouldBe("a");
        scenario.Acts[1].Inject.ShouldBe("電話が鳴る");
        scenario.Acts[2].Expect.Single().Json["open"]!.AsString().ShouldBe("a");
        scenario.Expectations.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_first_act_without_a_time_happens_at_the_start_whatever_its_hour()
    {
        var scenario = ScenarioReader.Read(Encoding.UTF8.GetBytes(PackFiles.Scenario.Replace("T09:00", "T13:00", StringComparison.Ordinal)), "S-01.json");

        scenario.Diagnostics.ShouldBeEmpty();
        scenario.Scenario!.Acts[0].At.ShouldBe(TimeSpan.Zero);
        (scenario.Scenario.Start + scenario.Scenario.Acts[2].At).ShouldBe(new DateTime(2026, 4, 21, 9, 0, 0));
    }

    [Theory]
    [InlineData("D+1")]
    [InlineData("D+1 9:05")]
    [InlineData("D+1 23:59")]
    public void These_times_can_be_read(string on) => FindingsOf(on).ShouldBeEmpty();

    [Theory]
    [InlineData("D1")]
    [InlineData("D-1")]
    [InlineData("D+")]
    [InlineData("D+1.5")]
    [InlineData("D+99999999999")]
    [InlineData("D+40000")]
    [InlineData("D+1 24:00")]
    [InlineData("D+1 noon")]
    [InlineData("2026-04-06")]
    public void These_times_cannot(string on) => FindingsOf(on).ShouldBe(["BF420"]);

    private static string[] FindingsOf(string on) =>
        [.. ScenarioReader.Read(Encoding.UTF8.GetBytes($$"""{"title":"t","start":"2026-04-06","acts":[{"on":"{{on}}","inject":"x"}]}"""), "S.json").Diagnostics.Select(d => d.Code)];
}
