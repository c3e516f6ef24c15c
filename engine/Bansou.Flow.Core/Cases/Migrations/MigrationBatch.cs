using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>ためしの結果: what a migration would do to many cases. Plain data, ready to be written as JSON; the same input gives the same batch.</summary>
/// <param name="Mapping">The hand-made table, by the old id.</param>
/// <param name="MappingProblems">Rows of the table that fit no case.</param>
/// <param name="Needed">Steps for which somebody has to choose, with those of the new version that would fit.</param>
/// <param name="Cases">In the order of their ids.</param>
public sealed record MigrationBatch(
    FlowVersion From,
    FlowVersion To,
    TimerChoice Timers,
    FlowChange Change,
    ImmutableArray<StepMove> Mapping,
    ImmutableArray<MappingProblem> MappingProblems,
    ImmutableArray<NeededMapping> Needed,
    ImmutableArray<MigrationPlan> Cases)
{
    public int Moving => Count(MigrationVerdict.Moves);

    public int NeedingMapping => Count(MigrationVerdict.NeedsMapping);

    public int Staying => Count(MigrationVerdict.Stays);

    private int Count(MigrationVerdict verdict) => Cases.Count(plan => plan.Verdict == verdict);
}

/// <summary>移し先の表のまちがい.</summary>
public sealed record MappingProblem(StepMove Move, RefusalCode Code);

/// <summary>移し先を選ぶステップ.</summary>
/// <param name="Cases">How many cases wait for it.</param>
/// <param name="Candidates">Steps of the new version that would fit, new ones first.</param>
public sealed record NeededMapping(StepId Step, string Label, RefusalCode Why, int Cases, ImmutableArray<ChangedStep> Candidates);
