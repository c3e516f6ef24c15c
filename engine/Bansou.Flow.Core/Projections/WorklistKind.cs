namespace Bansou.Flow.Core.Projections;

/// <summary>受信箱の一行の種類.</summary>
public enum WorklistKind
{
    /// <summary>ステップ: a human step, drawn or built in</summary>
    Step,
    /// <summary>つなぎの返事待ち: a referral with a clock of its own</summary>
    Referral,
    /// <summary>受け皿チェックの日: a check of the rhythm that is not open as a step</summary>
    Check,
    /// <summary>やること</summary>
    Work,
    /// <summary>見守りの便り: the next contact of a watch</summary>
    Watch,
    /// <summary>止まってしまったステップ</summary>
    Fault,
    /// <summary>合流の遅れ: a join whose time has run out</summary>
    Join,
}
