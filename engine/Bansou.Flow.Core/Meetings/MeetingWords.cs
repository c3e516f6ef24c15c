namespace Bansou.Flow.Core.Meetings;

/// <summary>会議の目的 (CF-2).</summary>
public enum MeetingPurpose
{
    /// <summary>情報共有</summary>
    Share,
    /// <summary>役割整理</summary>
    Roles,
    /// <summary>プラン協議</summary>
    Plan,
    /// <summary>評価</summary>
    Review,
    /// <summary>資源開発</summary>
    Resources,
    /// <summary>顔合わせ</summary>
    MeetUp,
}

/// <summary>本人の参加のしかた (CF-1).</summary>
public enum PersonsPart
{
    /// <summary>出席</summary>
    Present,
    /// <summary>一部</summary>
    Partly,
    /// <summary>事前に声</summary>
    VoiceBefore,
    /// <summary>代弁</summary>
    SpokenFor,
    /// <summary>不参加と理由</summary>
    Absent,
}

/// <summary>会議の段階 (domain words, 7.1).</summary>
public enum MeetingStage
{
    /// <summary>招集</summary>
    Called,
    /// <summary>開催</summary>
    Held,
    /// <summary>議事録確認</summary>
    MinutesChecked,
    /// <summary>行動中</summary>
    ActionsOpen,
    /// <summary>済</summary>
    Done,
}
