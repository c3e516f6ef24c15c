using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>移し先の表: where steps of the old flow go that the new one does not know by the same id, made by hand, and what becomes of the clocks.</summary>
public sealed record MigrationMapping(ImmutableSortedDictionary<string, StepId> Steps, TimerChoice Timers)
{
    /// <summary>Everything by the same id, clocks as they are.</summary>
    public static readonly MigrationMapping ById = new(ImmutableSortedDictionary.Create<string, StepId>(StringComparer.Ordinal), TimerChoice.Keep);

    /// <summary>Of several moves of one step the last counts; <see cref="CaseCommand.MigrateCase"/> refuses such.</summary>
    public static MigrationMapping Of(IEnumerable<StepMove> moves, TimerChoice timers = TimerChoice.Keep) =>
        new(ById.Steps.SetItems(moves.Select(move => KeyValuePair.Create(move.From.Value, move.To))), timers);

    /// <summary>The way back of one case: what its last migration moved, the other way round (undo is a further migration).</summary>
    public static MigrationMapping Back(CaseEvent.FlowMigrated done, TimerChoice timers = TimerChoice.Keep) =>
        Of((done.Moves.IsDefault ? [] : done.Moves).Select(move => new StepMove(move.To, move.From)), timers);

    public StepId? Find(StepId step) => Steps.TryGetValue(step.Value, out var to) ? to : null;
}

/// <summary>ひとつのステップの移し先.</summary>
public sealed record StepMove(StepId From, StepId To);

/// <summary>期限をどうするか.</summary>
public enum TimerChoice
{
    /// <summary>そのまま: every due date stays what it is.</summary>
    Keep,

    /// <summary>はじめから: clocks that the drawing sets begin anew by the new drawing. The stages of referrals keep theirs: the municipality sets them, not the drawing.</summary>
    Restart,
}
