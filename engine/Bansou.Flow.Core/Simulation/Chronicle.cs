using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Simulation;

/// <summary>歩み: what the state of a case does not remember of its way: stations, もどし, つなぎ直し, how far clocks have told.</summary>
public sealed record Chronicle
{
    public static readonly Chronicle Empty = new();

    /// <summary>Stations in the order in which something came about there; one after the other never the same.</summary>
    public ImmutableArray<StationVisit> Visits { get; init; } = [];

    public int Returned { get; init; }
    public int Reconnected { get; init; }

    /// <summary>Highest level told, by step or referral.</summary>
    public ImmutableDictionary<string, int> Escalated { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>How often each stored name stands in the journal.</summary>
    public ImmutableDictionary<string, int> Events { get; init; } = ImmutableDictionary<string, int>.Empty;

    internal Chronicle With(DateTimeOffset at, CaseEvent happened, CaseState before, CaseState after, CaseFlow flow)
    {
        var name = EventCatalog.NameOf(happened);
        var chronicle = this with { Events = Events.SetItem(name, Events.GetValueOrDefault(name) + 1) };
        if (StationArrival.StepOf(happened, flow.Find, id => (after as CaseState.Active)?.Referrals.Find(id)?.Step, () => WatchOf(before, flow)) is { } arrived)
        {
            chronicle = chronicle.Visiting(at, arrived);
        }
        return happened switch
        {
            CaseEvent.ReferralOpened { Replaces: not null } => chronicle with { Reconnected = Reconnected + 1 },
            CaseEvent.ReferralReturned => chronicle with { Returned = Returned + 1 },
            CaseEvent.StepEscalated e => chronicle.Told(e.Step.Value, e.Level),
            CaseEvent.JoinEscalated e => chronicle.Told(e.Join.Value, e.Level),
            CaseEvent.ReferralEscalated e => chronicle.Told(e.Referral.Value, e.Level),
            _ => chronicle,
        };
    }

    private static CaseStep? WatchOf(CaseState state, CaseFlow flow) => state is CaseState.Active active ? StationArrival.WatchOf(flow, active) : null;

    private Chronicle Visiting(DateTimeOffset at, CaseStep step) =>
        step.Settings?.Station is { } station && (Visits.IsEmpty || Visits[^1].Station != station)
            ? this with { Visits = Visits.Add(new StationVisit(station, at)) }
            : this;

    private Chronicle Told(string what, int level) => this with { Escalated = Escalated.SetItem(what, Math.Max(level, Escalated.GetValueOrDefault(what))) };
}

/// <summary>駅に着いたこと.</summary>
/// <param name="Station">Id of a station of the pack.</param>
public readonly record struct StationVisit(string Station, DateTimeOffset At);
