using System.Diagnostics;
using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Merging;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Records;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;

namespace Bansou.Flow.Core.Cases;

public static partial class CaseDecider
{
    private static CaseState.Active Opened(CaseEvent.CaseOpened e) => new()
    {
        Id = e.Case,
        FlowVersion = e.Flow,
        OpenedAt = e.At,
        Holders = e.Holders,
        Origin = e.Origin,
    };

    private static CaseState.SeenOff SeenOff(CaseState.Active state, CaseEvent.FarewellTaken e) =>
        new(state with { Tokens = state.Tokens with { Open = [], Joins = [], Absorbing = [] }, Watch = WatchState.None }, e.At);

    /// <summary>Each area answers for its own events with its new part of the state, or with null for the others'.</summary>
    internal static CaseState.Active EvolveActive(CaseState.Active state, CaseEvent happened)
    {
        if (TokenEvolution.Evolve(state.Tokens, happened) is { } tokens)
        {
            return ReferenceEquals(tokens, state.Tokens) ? state : state with { Tokens = tokens };
        }
        if (ReferralEvolution.Evolve(state.Referrals, happened) is { } referrals)
        {
            return state with { Referrals = referrals };
        }
        if (WatchEvolution.Evolve(state.Watch, happened) is { } watch)
        {
            return state with { Watch = watch };
        }
        if (NeedEvolution.Evolve(state.Needs, happened) is { } needs)
        {
            return state with { Needs = needs };
        }
        if (ConsentEvolution.Evolve(state.Consents, happened) is { } consents)
        {
            return state with { Consents = consents };
        }
        if (CaseRecordsEvolution.Evolve(state.Records, happened) is { } records)
        {
            return state with { Records = records };
        }
        if (MergeEvolution.Evolve(state.Bundle, happened) is { } bundle)
        {
            return state with { Bundle = bundle };
        }
        return happened switch
        {
            CaseEvent.PeriodicStarted e => state with { Periodic = state.Periodic.SetItem(e.Step, e.At) },
            CaseEvent.HandedOver e => state with { Holders = e.Holders },
            CaseEvent.FlowMigrated e => MigrationEvolution.Evolve(state, e),
            CaseEvent.VariableSet e => state with { Variables = state.Variables.SetItem(e.Name, e.Value) },
            _ => throw new CorruptJournalException($"{happened.GetType().Name} cannot follow an active case."),
        };
    }
}
