using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>まとめてためす: plans the migration of many cases of one version and writes nothing.</summary>
public static class MigrationPlanner
{
    /// <param name="context">Its flow is the version that the cases run, its target the one to go to. A case of another version stays.</param>
    public static MigrationBatch Plan(CaseContext context, IEnumerable<CaseState.Active> cases, MigrationMapping mapping)
    {
        var target = context.Target ?? throw new ArgumentException("A plan needs the flow to go to.", nameof(context));
        ImmutableArray<MigrationPlan> plans = [.. cases.OrderBy(state => state.Id.Value, StringComparer.Ordinal).Select(state => MigrationPlan.Of(context, state, mapping))];
        ImmutableArray<StepMove> table = [.. mapping.Steps.Select(row => new StepMove(new StepId(row.Key), row.Value))];
        return new MigrationBatch(
            context.Flow.Version,
            target.Version,
            mapping.Timers,
            FlowChange.Between(context.Flow, target),
            table,
            [.. table.Select(move => ProblemOf(context.Flow, target, move)).OfType<MappingProblem>()],
            Needed(context.Flow, target, plans),
            plans);
    }

    private static MappingProblem? ProblemOf(CaseFlow from, CaseFlow to, StepMove move)
    {
        if (from.Find(move.From) is not { } old)
        {
            return new MappingProblem(move, RefusalCode.StepUnknown);
        }
        var fits = to.Find(move.To) is { } target && (old.IsBuiltIn ? old.Id == target.Id : StepFit.Alike(old, target));
        return fits ? null : new MappingProblem(move, RefusalCode.MappingUnfit);
    }

    private static ImmutableArray<NeededMapping> Needed(CaseFlow from, CaseFlow to, ImmutableArray<MigrationPlan> plans)
    {
        var open = from plan in plans
                   where plan.Verdict == MigrationVerdict.NeedsMapping
                   from move in plan.Moves
                   where move.Obstacle is not null
                   select (plan.Case, move.From, move.FromLabel, Why: move.Obstacle!.Value);
        return
        [
            .. open.GroupBy(each => (each.From, each.FromLabel, each.Why))
                .OrderBy(group => group.Key.From.Value, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Why)
                .Select(group => new NeededMapping(
                    group.Key.From, group.Key.FromLabel, group.Key.Why, group.Select(each => each.Case).Distinct().Count(), Candidates(from, to, group.Key.From))),
        ];
    }

    private static ImmutableArray<ChangedStep> Candidates(CaseFlow from, CaseFlow to, StepId step) => from.Find(step) is not { IsBuiltIn: false } old ? [] :
    [
        .. to.Steps.Where(other => !other.IsBuiltIn && StepFit.Alike(old, other))
            .OrderBy(other => from.Find(other.Id) is not null)
            .Select(FlowChange.Named),
    ];
}
