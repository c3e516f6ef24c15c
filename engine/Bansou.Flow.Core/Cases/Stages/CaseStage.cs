namespace Bansou.Flow.Core.Cases.Stages;

/// <summary>ケースのようす: where an accompaniment stands, in the words of the field. Derived, never set (CS-11); no order, no progress (HR-7).</summary>
public enum CaseStage
{
    /// <summary>気づき</summary>
    Noticed,

    /// <summary>受け止め</summary>
    Received,

    /// <summary>見立て中</summary>
    Assessing,

    /// <summary>プランづくり</summary>
    Planning,

    /// <summary>判定</summary>
    Deciding,

    /// <summary>伴走中</summary>
    Accompanying,

    /// <summary>絆の引継ぎ</summary>
    HandingOver,

    /// <summary>緩やかな見守り</summary>
    Watching,

    /// <summary>再会</summary>
    ReEntered,

    /// <summary>見送り</summary>
    Farewell,
}
