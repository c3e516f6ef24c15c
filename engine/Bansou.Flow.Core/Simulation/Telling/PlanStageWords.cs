using Bansou.Flow.Core.Cases.Decisions;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>プランと決定のことば.</summary>
internal static class PlanStageWords
{
    public static string Of(PlanStage stage) => stage switch
    {
        PlanStage.Draft => "原案",
        PlanStage.WithPerson => "本人と確認",
        PlanStage.InMeeting => "会議にかける",
        PlanStage.Decided => "確定",
        PlanStage.Running => "実行中",
        PlanStage.Superseded => "新しいプランへ",
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };

    public static string Of(SupportOutcome outcome) => outcome switch
    {
        SupportOutcome.Approved => "承認",
        SupportOutcome.Conditional => "条件つき承認",
        SupportOutcome.SentBack => "差し戻し",
        _ => throw new System.Diagnostics.UnreachableException(outcome.ToString()),
    };
}
