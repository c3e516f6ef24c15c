namespace Bansou.Flow.Storage.Disposal;

/// <summary>消すわけ.</summary>
public enum DisposalGround
{
    /// <summary>保存の期間が終わった</summary>
    RetentionEnded,

    /// <summary>ご本人の求め</summary>
    PersonAsked,
}
