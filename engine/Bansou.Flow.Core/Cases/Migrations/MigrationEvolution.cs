using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Conferences;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>What a migration does to a case: ids of steps and clocks, nothing else. Causes keep the words of their day.</summary>
internal static class MigrationEvolution
{
    public static CaseState.Active Evolve(CaseState.Active state, CaseEvent.FlowMigrated e)
    {
        if (state.FlowVersion != e.From)
        {
            throw new CorruptJournalException($"A migration from version {e.From.Version} cannot follow version {state.FlowVersion.Version}.");
        }
        var moves = Listed(e.Moves).ToDictionary(move => move.From, move => move.To);
        StepId Moved(StepId step) => moves.GetValueOrDefault(step, step);

        return state with
        {
            FlowVersion = e.To,
            Tokens = Tokens(state.Tokens, e, Moved),
            Referrals = Referrals(state.Referrals, e, Moved),
            Watch = e.NextContact is { } next && state.Watch is WatchState.Watching watching ? watching with { NextContact = next } : state.Watch,
            Periodic = Periodic(state.Periodic, e, Moved),
            Records = state.Records with { Conferences = Agenda(state.Records.Conferences, Moved) },
        };
    }

    private static TokenState Tokens(TokenState tokens, CaseEvent.FlowMigrated e, Func<StepId, StepId> moved)
    {
        var clocks = Listed(e.Steps).ToDictionary(clock => clock.Execution);
        var joins = Listed(e.Joins).ToDictionary(clock => (clock.Join, clock.Round), clock => clock.DueAt);
        return tokens with
        {
            Open = [.. tokens.Open.Select(open => Clocked(open with { Step = moved(open.Step) }, clocks.GetValueOrDefault(open.Id), e.At))],
            Joins = [.. tokens.Joins.Select(wait => wait with { Join = moved(wait.Join) }).Select(wait => Clocked(wait, joins, e.At))],
            Absorbing = [.. tokens.Absorbing.Select(round => round with { Join = moved(round.Join) })],
        };
    }

    private static StepExecution Clocked(StepExecution open, StepClock? clock, DateTimeOffset at) => clock is null ? open : open with
    {
        DueAt = clock.DueAt,
        NoClockReason = clock.NoClockReason,
        MovesAt = clock.MovesAt,
        EscalationLevel = 0,
        ClockedAgain = at,
    };

    private static JoinWait Clocked(JoinWait wait, Dictionary<(StepId, int), DateTimeOffset> clocks, DateTimeOffset at) =>
        clocks.TryGetValue((wait.Join, wait.Round), out var due) ? wait with { DueAt = due, EscalationLevel = 0, ClockedAgain = at } : wait;

    private static ReferralState.Book Referrals(ReferralState.Book book, CaseEvent.FlowMigrated e, Func<StepId, StepId> moved)
    {
        var clocks = Listed(e.Checks).ToDictionary(clock => clock.Referral);
        return new([.. book.All.Select(referral => Clocked(
            referral with { Step = moved(referral.Step), CheckStep = referral.CheckStep is { } check ? moved(check) : null },
            clocks.GetValueOrDefault(referral.Id)))]);
    }

    /// <summary>The level counts for the clock that runs: that of the stage, or else that of the next check.</summary>
    private static ReferralState Clocked(ReferralState referral, CheckClock? clock) => clock is null ? referral : referral with
    {
        NextCheckAt = clock.NextCheckAt,
        EscalationLevel = referral.DueAt is null ? 0 : referral.EscalationLevel,
    };

    private static ImmutableDictionary<StepId, DateTimeOffset> Periodic(
        ImmutableDictionary<StepId, DateTimeOffset> begun, CaseEvent.FlowMigrated e, Func<StepId, StepId> moved) =>
        ImmutableDictionary.CreateRange(begun.Select(each => KeyValuePair.Create(moved(each.Key), each.Value)))
            .SetItems(Listed(e.Periodic).Select(step => KeyValuePair.Create(step, e.At)));

    private static ConferenceBook Agenda(ConferenceBook book, Func<StepId, StepId> moved) =>
        book.Items.IsEmpty ? book : book with { Items = [.. book.Items.Select(item => item with { Step = moved(item.Step) })] };

    private static ImmutableArray<T> Listed<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
