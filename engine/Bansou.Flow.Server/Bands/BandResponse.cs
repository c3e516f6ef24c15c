using Bansou.Flow.Core.Cases.Bands;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Bands;

/// <summary>駅の帯. No count and no share of the way: the order is a suggestion (HR-7).</summary>
/// <param name="Stations">In the order that the municipality suggests.</param>
/// <param name="Walked">In the order in which the person walked; a return is a stop of its own.</param>
internal sealed record BandResponse(IReadOnlyList<BandStationResponse> Stations, IReadOnlyList<BandStopResponse> Walked)
{
    public static BandResponse Of(StationBand band, PackNames names, TellingLanguage language)
    {
        var words = band.Stations.ToDictionary(station => station.Id, station => station.Name);
        return new(
            [.. band.Stations.Select(station => BandStationResponse.Of(station, band, names, language))],
            [.. band.Walked.Select(stop => BandStopResponse.Of(stop, words.GetValueOrDefault(stop.Station, stop.Station), language))]);
    }
}

/// <param name="Drawn">Whether the flow of this case has a step there.</param>
/// <param name="FirstAt">When the person first came there; null while it is not yet.</param>
/// <param name="LastAt">When something last came about there.</param>
/// <param name="OpenSteps">Ids of open steps there.</param>
internal sealed record BandStationResponse(
    string Id,
    string Name,
    StationState State,
    string StateName,
    bool Drawn,
    DateTimeOffset? FirstAt,
    DateTimeOffset? LastAt,
    IReadOnlyList<string> OpenSteps,
    IReadOnlyList<BandReferralResponse> Referrals)
{
    public static BandStationResponse Of(BandStation station, StationBand band, PackNames names, TellingLanguage language)
    {
        var stops = band.Walked.Where(stop => stop.Station == station.Id).ToList();
        return new(
            station.Id,
            station.Name,
            station.State,
            BandTables.State.Say(station.State, language),
            station.IsDrawn,
            stops.Count > 0 ? stops[0].At : null,
            stops.Count > 0 ? stops[^1].At : null,
            [.. station.OpenSteps.Select(step => step.Value)],
            [.. station.Referrals.Select(referral => BandReferralResponse.Of(referral, names, language))]);
    }
}

internal sealed record BandReferralResponse(
    string Referral, string? Receiver, string? ReceiverName, ReferralStage Stage, string StageName, DateTimeOffset? ArrivedAt, DateTimeOffset? ReturnedAt, string? Replaces)
{
    public static BandReferralResponse Of(BandReferral referral, PackNames names, TellingLanguage language) => new(
        referral.Referral.Value,
        referral.Receiver?.Value,
        names.Organisation(referral.Receiver),
        referral.Stage,
        ReferralTables.Stage.Say(referral.Stage, language),
        referral.ArrivedAt,
        referral.ReturnedAt,
        referral.Replaces?.Value);
}

/// <param name="Until">When the next stop began; null for the last.</param>
internal sealed record BandStopResponse(string Station, string Name, StopKind Kind, string KindName, DateTimeOffset At, DateTimeOffset? Until, string? Step, string? Referral)
{
    public static BandStopResponse Of(BandStop stop, string name, TellingLanguage language) => new(
        stop.Station, name, stop.Kind, BandTables.Stop.Say(stop.Kind, language), stop.At, stop.Until, stop.Step?.Value, stop.Referral?.Value);
}
