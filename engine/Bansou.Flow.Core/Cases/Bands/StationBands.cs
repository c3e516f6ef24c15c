using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Cases.Bands;

/// <summary>Reads the band of a case off its state and the few events that mean something for stations.</summary>
public static class StationBands
{
    /// <summary>Stored names of the events that <see cref="Of"/> wants to see; no other changes the band.</summary>
    public static readonly ImmutableArray<string> Events =
        ["case.step-completed.v1", "case.referral-opened.v1", "case.referral-moved.v1", "case.referral-returned.v1", "case.watch-started.v1"];

    /// <param name="step">A step as it is drawn, in this version of the flow or in an earlier one.</param>
    public static StationBand Of(CaseContext context, CaseState.Active state, IEnumerable<RecordedEvent> history, Func<StepId, CaseStep?> step)
    {
        var stops = new List<BandStop>();
        var returned = new Dictionary<ReferralId, DateTimeOffset>();
        foreach (var recorded in history)
        {
            if (recorded.Event is CaseEvent.ReferralReturned back)
            {
                returned[back.Referral] = recorded.At;
            }
            if (StopOf(recorded, context, state, step) is { } stop && !(stops.LastOrDefault() is { } last && last.Station == stop.Station && last.Kind != StopKind.Returned && stop.Kind != StopKind.Returned))
            {
                stops.Add(stop);
            }
        }
        var walked = stops.Select((stop, i) => i + 1 < stops.Count ? stop with { Until = stops[i + 1].At } : stop).ToImmutableArray();
        return new StationBand([.. context.Today.Stations.Select(station => StationOf(station.Id, station.Name))], walked);

        StepKind? KindOf(StepId? id) => id is { } known ? step(known)?.Kind : null;

        BandStation StationOf(string id, string name)
        {
            var open = state.Tokens.Open.Where(each => step(each.Step)?.Settings?.Station == id).Select(each => each.Step).Distinct().ToImmutableArray();
            var referrals = state.Referrals.All.Where(referral => step(referral.Step)?.Settings?.Station == id).ToList();
            // To make ready for a watch, and to be watched, is not to have been anywhere.
            var lastStop = walked.LastOrDefault(stop => stop.Station == id && KindOf(stop.Step) is not (StepKind.Bond or StepKind.Watch));
            var cameBack = lastStop?.Kind == StopKind.Returned && referrals.TrueForAll(referral => referral.Stage.HasEnded()) && open.All(each => KindOf(each) == StepKind.Referral);
            var isNow = (!open.IsEmpty && !cameBack) || referrals.Exists(referral => referral.Stage is ReferralStage.Arrived or ReferralStage.Settled);
            return new BandStation(
                id, name,
                isNow ? StationState.Now : lastStop is null ? StationState.NotYet : lastStop.Kind == StopKind.Returned ? StationState.Returned : StationState.Visited,
                context.Flow.Steps.Any(each => each.Settings?.Station == id),
                open,
                [.. referrals.Select(referral => new BandReferral(
                    referral.Id, referral.Receiver, referral.Stage, referral.ArrivedAt, returned.TryGetValue(referral.Id, out var at) ? at : null, referral.Replaces))]);
        }
    }

    private static BandStop? StopOf(RecordedEvent recorded, CaseContext context, CaseState.Active state, Func<StepId, CaseStep?> step)
    {
        if (recorded.Event is CaseEvent.ReferralReturned back)
        {
            return state.Referrals.Find(back.Referral) is { } referral && step(referral.Step)?.Settings?.Station is { } from
                ? new BandStop(from, StopKind.Returned, recorded.At, null, referral.Step, referral.Id)
                : null;
        }
        var arrived = StationArrival.StepOf(recorded.Event, step, id => state.Referrals.Find(id)?.Step, () => WatchOf(context.Flow, state));
        if (arrived?.Settings?.Station is not { } station)
        {
            return null;
        }
        var (kind, about) = recorded.Event switch
        {
            CaseEvent.ReferralMoved e => (StopKind.Arrived, e.Referral),
            CaseEvent.ReferralOpened e => (StopKind.Arrived, e.Referral),
            CaseEvent.WatchStarted => (StopKind.Watching, (ReferralId?)null),
            _ => (StopKind.StepDone, null),
        };
        return new BandStop(station, kind, recorded.At, null, arrived.Id, about);
    }

    /// <summary>The Watch step that is open; once it is not any more, the only one that is drawn.</summary>
    private static CaseStep? WatchOf(CaseFlow flow, CaseState.Active state) =>
        StationArrival.WatchOf(flow, state) ?? flow.Steps.FirstOrDefault(each => each.Kind == StepKind.Watch && !each.IsBuiltIn);
}
