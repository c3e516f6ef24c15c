namespace Bansou.Flow.Core.Projections;

/// <summary>数えるもの: counts of what happened, never of what a person is or can do (HR-7).</summary>
public enum StatisticsKind
{
    /// <summary>始まったケース</summary>
    Opened,
    /// <summary>見送ったケース</summary>
    SeenOff,
    /// <summary>つなぎの送付; sent once more counts once more</summary>
    ReferralSent,
    /// <summary>到達</summary>
    ReferralArrived,
    /// <summary>もどし</summary>
    ReferralReturned,
    /// <summary>つなぎ直し</summary>
    Reconnected,
    /// <summary>会議の結果</summary>
    Conference,
    /// <summary>リプラン</summary>
    Replanned,
}
