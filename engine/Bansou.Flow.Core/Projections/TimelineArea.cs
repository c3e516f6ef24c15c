namespace Bansou.Flow.Core.Projections;

/// <summary>時系列の区分: what the timeline can be filtered by.</summary>
public enum TimelineArea
{
    /// <summary>ケースの始まりと見送り</summary>
    Case,
    /// <summary>ステップ</summary>
    Step,
    /// <summary>期限の知らせ</summary>
    Time,
    /// <summary>つなぎ</summary>
    Referral,
    /// <summary>必要</summary>
    Need,
    /// <summary>同意</summary>
    Consent,
    /// <summary>プラン</summary>
    Plan,
    /// <summary>支援決定</summary>
    Decision,
    /// <summary>会議</summary>
    Meeting,
    /// <summary>受付・気づき</summary>
    Intake,
    /// <summary>ご本人のこと</summary>
    Person,
    /// <summary>世の中の地図</summary>
    Map,
    /// <summary>アセスメント・見立て</summary>
    Assessment,
    /// <summary>支援経過</summary>
    Note,
    /// <summary>様式</summary>
    Sheet,
    /// <summary>やること</summary>
    Work,
    /// <summary>絆</summary>
    Bond,
    /// <summary>世帯</summary>
    Household,
    /// <summary>見守り</summary>
    Watch,
    /// <summary>担当</summary>
    Holder,
    /// <summary>しくみ: what runs by itself between two steps</summary>
    Engine,
}
