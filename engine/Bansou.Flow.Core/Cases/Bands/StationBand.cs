using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Cases.Bands;

/// <summary>駅の帯: the stations of a flow and how the person walked them. The order is a suggestion; nothing is counted (HR-7, CS-16).</summary>
/// <param name="Stations">In the order that the municipality suggests.</param>
/// <param name="Walked">In the order in which the person walked.</param>
public sealed record StationBand(ImmutableArray<BandStation> Stations, ImmutableArray<BandStop> Walked);

/// <summary>ひとつの駅.</summary>
/// <param name="IsDrawn">Whether the flow of this case has a step there.</param>
/// <param name="OpenSteps">Steps there that are open.</param>
public sealed record BandStation(string Id, string Name, StationState State, bool IsDrawn, ImmutableArray<StepId> OpenSteps, ImmutableArray<BandReferral> Referrals);

/// <summary>駅でのつなぎ.</summary>
public sealed record BandReferral(ReferralId Referral, OrganisationId? Receiver, ReferralStage Stage, DateTimeOffset? ArrivedAt, DateTimeOffset? ReturnedAt, ReferralId? Replaces);

/// <summary>歩みのひとつ: came to a station, or was taken back from it.</summary>
/// <param name="Until">When the next stop began; null for the last.</param>
public sealed record BandStop(string Station, StopKind Kind, DateTimeOffset At, DateTimeOffset? Until, StepId? Step, ReferralId? Referral);

/// <summary>どう着いたか.</summary>
public enum StopKind
{
    /// <summary>ステップが終わった</summary>
    StepDone,
    /// <summary>つなぎ先に着いた</summary>
    Arrived,
    /// <summary>見守りが始まった</summary>
    Watching,
    /// <summary>もどし</summary>
    Returned,
}

/// <summary>駅のようす.</summary>
public enum StationState
{
    /// <summary>まだ</summary>
    NotYet,
    /// <summary>いま</summary>
    Now,
    /// <summary>行った</summary>
    Visited,
    /// <summary>もどってきた</summary>
    Returned,
}
