namespace Bansou.Flow.Core.Definitions.Lint.References;

/// <summary>BF245: every station that a step stands at is one of the pack's.</summary>
internal sealed class StationIsKnownRule() : ReferenceRule("BF245", "station-is-known", "駅（station）", "station", "stations")
{
    protected override IEnumerable<string> Known(Packs.Pack pack) => pack.Stations.Select(station => station.Id);

    protected override IEnumerable<string> Used(Steps.StepSettings step) => step.Station is { } station ? [station] : [];
}
