using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>A snapshot is the state: at every instant of every shipped rehearsal, what is read back goes on exactly as what was written (DESIGN §5).</summary>
public sealed class SnapshotTests
{
    public static TheoryData<string, string> AllScenarios => ScenarioTests.AllScenarios();

    [Theory]
    [MemberData(nameof(AllScenarios))]
    public void What_is_read_back_goes_on_as_what_was_written(string slug, string id)
    {
        var pack = ShippedPacks.Read(slug).Pack!;
        var history = ScenarioPlayer.Play(pack, pack.Scenarios.Single(scenario => scenario.Id == id)).Journal.Select(line => line.Event).ToArray();
        var folded = CaseState.None;
        var throughSnapshots = CaseState.None;

        foreach (var happened in history)
        {
            folded = CaseDecider.Evolve(folded, happened);
            throughSnapshots = CaseDecider.Evolve(throughSnapshots, happened);
            var bytes = StateSnapshot.Write(throughSnapshots);
            throughSnapshots = StateSnapshot.Read(bytes).ShouldNotBeNull();
            Encoding.UTF8.GetString(bytes).ShouldBe(Encoding.UTF8.GetString(StateSnapshot.Write(folded)));
        }

        Structure.ShouldBeSame(throughSnapshots, folded);
    }

    [Fact]
    public void What_is_no_snapshot_is_not_read()
    {
        StateSnapshot.Read("{}"u8).ShouldBeNull();
        StateSnapshot.Read("[1,"u8).ShouldBeNull();
    }
}
