namespace Bansou.Flow.Core.Cases.Plans;

/// <summary>8分野, always in this order (PL-1, S002).</summary>
public enum LifeDomain
{
    /// <summary>①就労</summary>
    Work,
    /// <summary>②生活</summary>
    Living,
    /// <summary>③健康</summary>
    Health,
    /// <summary>④社会保障</summary>
    SocialSecurity,
    /// <summary>⑤法律</summary>
    Law,
    /// <summary>⑥人間関係</summary>
    Relations,
    /// <summary>⑦金銭</summary>
    Money,
    /// <summary>⑧生きがい</summary>
    Purpose,
}

/// <summary>期間: the columns of the plan (PL-1).</summary>
public enum PlanPeriod
{
    /// <summary>〜3か月</summary>
    ThreeMonths,
    /// <summary>〜6か月</summary>
    SixMonths,
    /// <summary>〜1年</summary>
    OneYear,
    /// <summary>〜3年</summary>
    ThreeYears,
    /// <summary>〜5年</summary>
    FiveYears,
}

/// <summary>プランの段階 (PL-3).</summary>
public enum PlanStage
{
    /// <summary>原案</summary>
    Draft,
    /// <summary>本人と確認</summary>
    WithPerson,
    /// <summary>会議</summary>
    InMeeting,
    /// <summary>確定</summary>
    Decided,
    /// <summary>実行</summary>
    Running,
    /// <summary>前の版: kept</summary>
    Superseded,
}

/// <summary>リプランの理由 (RP-3).</summary>
public enum ReplanReason
{
    /// <summary>本人の希望が変わった</summary>
    PersonsWish,
    /// <summary>状況変化</summary>
    Circumstances,
    /// <summary>つなぎ先の問題</summary>
    ReceiverProblem,
    /// <summary>もどし</summary>
    Returned,
    /// <summary>達成</summary>
    Reached,
    /// <summary>定期</summary>
    Regular,
    /// <summary>災害</summary>
    Disaster,
    /// <summary>担当交代</summary>
    Handover,
}

/// <summary>公的部分と地域部分 (PL-8).</summary>
public enum PlanPart
{
    /// <summary>公的部分</summary>
    Public,
    /// <summary>地域部分</summary>
    Community,
}
