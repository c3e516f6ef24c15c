using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>合うかどうか: whether what waits at a step of the old flow can go on at a step of the new one.</summary>
internal static class StepFit
{
    /// <summary>Steps that the engine itself treats in their own way, each only like itself; all other steps of the field are alike.</summary>
    public static bool Alike(CaseStep old, CaseStep other) => old.Type switch
    {
        CaseStepType.Human => other.Type == CaseStepType.Human && old.IsBuiltIn == other.IsBuiltIn && AlikeForPeople(old, other),
        CaseStepType.Join or CaseStepType.Timer => other.Type == old.Type,
        _ => !other.IsBuiltIn && other.Type is not (CaseStepType.Join or CaseStepType.Timer or CaseStepType.Human),
    };

    private static bool AlikeForPeople(CaseStep old, CaseStep other) => old.Kind == StepKind.Anytime
        ? other.Kind == StepKind.Anytime && old.Settings!.Anytime!.Entry == other.Settings!.Anytime!.Entry
        : IsItsOwn(old.Kind) || IsItsOwn(other.Kind) ? old.Kind == other.Kind : true;

    private static bool IsItsOwn(StepKind? kind) => kind is StepKind.Referral or StepKind.ReceiverCheck or StepKind.Return or StepKind.Watch
        or StepKind.Conference or StepKind.SupportDecision or StepKind.Anytime or StepKind.Periodic;
}
