using System.Collections.Immutable;

namespace Bansou.Flow.Core.Meetings;

/// <summary>段階ごとの顔ぶれ: who usually sits at the table at each of the six stages, as role codes (§1.8). A proposal, never a rule.</summary>
public static class StageMembers
{
    private static readonly ImmutableArray<ImmutableArray<string>> ByStage =
    [
        ["person", "counselor", "cw", "msw", "care_manager"],
        ["person", "counselor", "cw", "housing", "kp"],
        ["person", "counselor", "cw", "hw", "employer", "agency", "kp"],
        ["person", "counselor", "employer", "kp", "lkp", "hw"],
        ["person", "kp", "employer", "minsei", "resident"],
        ["person", "resident"],
    ];

    public static readonly int Stages = ByStage.Length;

    /// <summary>Usual members of a stage from 1 to 6; nobody for another number.</summary>
    public static ImmutableArray<string> Of(int stage) => stage >= 1 && stage <= Stages ? ByStage[stage - 1] : [];

    /// <summary>Who joins when a stage begins.</summary>
    public static IEnumerable<string> Joining(int stage) => Of(stage).Except(Of(stage - 1));

    /// <summary>Who may leave when a stage begins.</summary>
    public static IEnumerable<string> Leaving(int stage) => Of(stage - 1).Except(Of(stage));
}
