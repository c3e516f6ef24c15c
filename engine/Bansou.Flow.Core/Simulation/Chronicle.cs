using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;
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
        return happened switch
        {
            CaseEvent.StepCompleted e when !flow[e.Step].RunsPerReferral => chronicle.Visiting(at, flow[e.Step]),
            CaseEvent.ReferralMoved { To: ReferralStage.Arrived } e => chronicle.Visiting(at, flow[((CaseState.Active)after).Referrals.Find(e.Referral)!.Step]),
            CaseEvent.ReferralOpened e => (e.Stage == ReferralStage.Arrived ? chronicle.Visiting(at, flow[e.Step]) : chronicle) with { Reconnected = Reconnected + (e.Replaces is null ? 0 : 1) },
            CaseEvent.WatchStarted when WatchOf((CaseState.Active)before, flow) is { } watch => chronicle.Visiting(at, watch),
            CaseEvent.ReferralReturned => chronicle with { Returned = Returned + 1 },
            CaseEvent.StepEscalated e => chronicle.Told(e.Step.Value, e.Level),
            CaseEvent.JoinEscalated e => chronicle.Told(e.Join.Value, e.Level),
            CaseEvent.ReferralEscalated e => chronicle.Told(e.Referral.Value, e.Level),
            _ => chronicle,
        };
    }

    private static CaseStep? WatchOf(CaseState.Active state, CaseFlow flow) =>
        state.Tokens.Open.Select(open => flow[open.Step]).FirstOrDefault(step => step.Kind == StepKind.Watch);

    private Chronicle Visiting(DateTimeOffset at, CaseStep step) =>
        step.Settings?.Station is { } station && (Visits.IsEmpty || Visits[^1].Station != station)
            ? this with { Visits = Visits.Add(new StationVisit(station, at)) }
            : this;

    private Chronicle Told(string what, int level) => this with { Escalated = Escalated.SetItem(what, Math.Max(level, Escalated.GetValueOrDefault(what))) };
}

/// <summary>駅に着いたこと.</summary>
/// <param name="Station">Id of a station of the pack.</param>
public readonly record struct StationVisit(string Station, DateTimeOffset At);
