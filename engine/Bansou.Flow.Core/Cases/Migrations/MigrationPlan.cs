using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>移行の見通し: what a migration would do to one case, before anybody does it. The decision uses the same plan, so they never disagree.</summary>
/// <param name="Obstacles">Why the whole case cannot move, beside what stands at each move. With one of these nothing else is looked at.</param>
/// <param name="Moves">Everything that names a step, and where it goes.</param>
/// <param name="Referrals">Open referrals before and after.</param>
/// <param name="Timers">Open steps and joins before and after.</param>
/// <param name="NextBefore">When time next does something to the case by itself.</param>
/// <param name="Migrated">The event that would be written; null unless the case moves.</param>
public sealed record MigrationPlan(
    CaseId Case,
    FlowVersion From,
    FlowVersion To,
    MigrationVerdict Verdict,
    ImmutableArray<RefusalCode> Obstacles,
    ImmutableArray<PlannedMove> Moves,
    ImmutableArray<ReferralForecast> Referrals,
    ImmutableArray<TimerForecast> Timers,
    DateTimeOffset? NextBefore,
    DateTimeOffset? NextAfter,
    CaseEvent.FlowMigrated? Migrated)
{
    /// <param name="context">Its flow is the one that the case runs, its target the one to go to.</param>
    public static MigrationPlan Of(CaseContext context, CaseState.Active state, MigrationMapping mapping, string reason = "")
    {
        var target = context.Target ?? throw new ArgumentException("A plan needs the flow to go to.", nameof(context));
        ImmutableArray<RefusalCode> obstacles = [.. AgainstVersions(context.Flow.Version, target.Version, state)];
        var plan = new MigrationPlan(state.Id, state.FlowVersion, target.Version, MigrationVerdict.Stays, obstacles, [], [], [], null, null, null);
        if (!obstacles.IsEmpty)
        {
            return plan;
        }
        var moves = new MigrationRoute(context.Flow, target, mapping).Of(state);
        var verdict = VerdictOf(moves);
        var migrated = verdict == MigrationVerdict.Moves ? MigratedBy(context, target, state, mapping, moves, reason) : null;
        var after = migrated is null ? null : MigrationEvolution.Evolve(state, migrated);
        return plan with
        {
            Verdict = verdict,
            Moves = moves,
            Referrals = Forecasts.OfReferrals(state, after),
            Timers = Forecasts.OfTimers(context.Flow, state, target, after),
            NextBefore = TimeDecider.Next(context.Flow, state),
            NextAfter = after is null ? null : TimeDecider.Next(target, after),
            Migrated = migrated,
        };
    }

    private static IEnumerable<RefusalCode> AgainstVersions(FlowVersion from, FlowVersion to, CaseState.Active state)
    {
        if (state.FlowVersion != from)
        {
            yield return RefusalCode.FlowVersionDiffers;
        }
        if (to == state.FlowVersion)
        {
            yield return RefusalCode.FlowVersionSame;
        }
        if (to.FlowId != state.FlowVersion.FlowId)
        {
            yield return RefusalCode.OtherFlow;
        }
    }

    private static MigrationVerdict VerdictOf(ImmutableArray<PlannedMove> moves) =>
        moves.All(move => move.Obstacle is null) ? MigrationVerdict.Moves
        : moves.All(move => move.Obstacle is null || CanBeMapped(move.Obstacle.Value)) ? MigrationVerdict.NeedsMapping
        : MigrationVerdict.Stays;

    private static bool CanBeMapped(RefusalCode obstacle) =>
        obstacle is RefusalCode.StepGone or RefusalCode.StepKindChanged or RefusalCode.MappingUnfit or RefusalCode.StepsWouldMerge;

    private static CaseEvent.FlowMigrated MigratedBy(
        CaseContext context, CaseFlow target, CaseState.Active state, MigrationMapping mapping, ImmutableArray<PlannedMove> moves, string reason)
    {
        ImmutableArray<StepMove> made =
        [
            .. NotBegun(context.Flow, target, state, mapping)
                .Concat(moves.Select(move => new StepMove(move.From, move.To!.Value)))
                .Where(move => move.To != move.From)
                .Distinct(),
        ];
        var kept = new CaseEvent.FlowMigrated(
            state.FlowVersion, target.Version, made, mapping.Timers, [], [], [], null, NewPeriodic(context.Flow, target, state, mapping), reason, context.Now);
        return mapping.Timers == TimerChoice.Keep
            ? kept
            : RestartedClocks.On(kept, context with { Flow = target, Target = null }, MigrationEvolution.Evolve(state, kept));
    }

    /// <summary>Periodic steps that have not begun yet name no day, but the way back must know them.</summary>
    private static IEnumerable<StepMove> NotBegun(CaseFlow from, CaseFlow target, CaseState.Active state, MigrationMapping mapping) =>
        from step in @from.Periodic
        where !state.Periodic.ContainsKey(step.Id)
        let to = mapping.Find(step.Id)
        where to is { } mapped && target.Find(mapped) is { } other && StepFit.Alike(step, other)
        select new StepMove(step.Id, to.Value);

    /// <summary>A periodic step that is new would else count from the opening of the case, and be due at once in an old one.</summary>
    private static ImmutableArray<StepId> NewPeriodic(CaseFlow from, CaseFlow target, CaseState.Active state, MigrationMapping mapping)
    {
        var known = from.Periodic.Select(step => mapping.Find(step.Id) ?? step.Id).Concat(state.Periodic.Keys).ToHashSet();
        return [.. target.Periodic.Select(step => step.Id).Where(step => !known.Contains(step))];
    }
}
