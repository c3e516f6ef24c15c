using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Simulation;

/// <summary>
/// シナリオを演じる: acts one after the other on a virtual clock, every clock of the case firing at its own instant in
/// between, through the same door as production. The same scenario gives the same journal byte for byte (CS-17).
/// </summary>
public static class ScenarioPlayer
{
    /// <param name="flowId">Another flow of the pack than the scenario's own, or null.</param>
    public static PlayReport Play(Pack pack, Scenario scenario, string? flowId = null)
    {
        var id = flowId ?? scenario.Flow ?? pack.MainFlow;
        var report = new PlayReport { Pack = pack, Scenario = scenario, Flow = FlowCompiler.Compile(pack, id) };
        var plan = ScenarioPlan.Make(pack, scenario, id, report.Flow is not null);
        return plan.Problems.IsEmpty ? new ScenarioPlaying(report, report.Flow!).Play(plan) : report with { Problems = plan.Problems };
    }

    /// <summary>All that stands against playing a scenario, without playing it.</summary>
    public static ImmutableArray<Definitions.Diagnostic> Problems(Pack pack, Scenario scenario)
    {
        var flow = scenario.Flow ?? pack.MainFlow;
        return ScenarioPlan.Make(pack, scenario, flow, pack.Flows.Any(known => known.Definition.DefinitionId == flow)).Problems;
    }
}
