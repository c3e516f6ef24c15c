using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Tests.Cases;

/// <summary>A long case opens quickly, and writing snapshots costs each event the same (DESIGN §11).</summary>
public sealed class SnapshotRhythmTests
{
    [Theory]
    [InlineData(100, 64)]
    [InlineData(1_000, 64)]
    [InlineData(10_000, 256)]
    [InlineData(100_000, 2048)]
    public void Never_more_events_are_read_after_a_snapshot_than_a_small_part_of_the_history(int version, int atMost)
    {
        var last = Enumerable.Range(1, version).Last(at => SnapshotRhythm.IsDue(at - 1, at));

        (version - last).ShouldBeLessThan(atMost);
    }

    [Fact]
    public void What_snapshots_cost_grows_no_faster_than_the_history()
    {
        // The state grows with the history, so a snapshot costs as much as its version.
        long CostUntil(int version) => Enumerable.Range(1, version).Where(at => SnapshotRhythm.IsDue(at - 1, at)).Sum(at => (long)at);

        (CostUntil(65_536) / 65_536).ShouldBeLessThan(80);
        (CostUntil(262_144) / 262_144).ShouldBeLessThan(80);
    }

    [Fact]
    public void A_command_with_many_events_does_not_jump_over_its_snapshot() => SnapshotRhythm.IsDue(60, 70).ShouldBeTrue();
}
