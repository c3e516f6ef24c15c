using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>Finds for everything in a case that names a step its place in the new flow, or says why it has none.</summary>
internal sealed class MigrationRoute(CaseFlow from, CaseFlow to, MigrationMapping mapping)
{
    /// <summary>One answer for each use of a step.</summary>
    public ImmutableArray<PlannedMove> Of(CaseState.Active state)
    {
        var moves = StepUses.Of(state).Select(use => (Use: use, Move: Of(use))).ToList();
        // With one step of two nobody could find the way back, unless both are only remembered.
        var merging = moves.Where(each => each.Move.To is not null)
            .GroupBy(each => each.Move.To!.Value)
            .Where(group => group.Any(each => each.Use.StaysApart) && group.Select(each => each.Use.Step).Distinct().Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();
        return [.. moves.Select(each => each.Move.To is { } target && merging.Contains(target)
            ? each.Move with { To = null, ToLabel = null, IsMapped = false, Obstacle = RefusalCode.StepsWouldMerge }
            : each.Move)];
    }

    private PlannedMove Of(StepUse use)
    {
        var old = from.Find(use.Step);
        var asked = mapping.Find(use.Step);
        var target = to.Find(asked ?? use.Step);
        var move = new PlannedMove(use.Kind, use.Id, use.Referral, use.Step, old?.Label ?? use.Step.Value);
        if (use.Kind == StepUseKind.Periodic && asked is null && (old is null || target is null || !StepFit.Alike(old, target)))
        {
            // A rhythm that is not drawn any more does nothing; the day on which it last began is kept.
            return move with { To = use.Step, ToLabel = move.FromLabel };
        }
        return Against(use, old, target, asked is not null) is { } obstacle
            ? move with { Obstacle = obstacle }
            : move with { To = target!.Id, ToLabel = target.Label, IsMapped = target.Id != use.Step };
    }

    private static RefusalCode? Against(StepUse use, CaseStep? old, CaseStep? target, bool asked)
    {
        if (target is null)
        {
            return asked ? RefusalCode.MappingUnfit : RefusalCode.StepGone;
        }
        var alike = old is null || (use.Open is { Status: ExecutionStatus.Faulted } ? old.IsBuiltIn == target.IsBuiltIn : StepFit.Alike(old, target));
        if (!alike || (old is { IsBuiltIn: true } && old.Id != target.Id))
        {
            return asked ? RefusalCode.MappingUnfit : RefusalCode.StepKindChanged;
        }
        if (use.Kind == StepUseKind.Join && old is not null && JoinModes.Of(old) != JoinModes.Of(target))
        {
            return RefusalCode.JoinModeChanged;
        }
        return use.DecidedOutcome is { } outcome && target.OutcomeNamed(outcome) is null ? RefusalCode.MeetingOutcomeGone : null;
    }
}
