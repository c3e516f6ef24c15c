using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Storage.Projections;

/// <summary>ケース一覧の絞りこみ. There is no order to choose: by reading, or in a list of <see cref="Danger"/> by how long it has been so (HR-7).</summary>
public sealed record CaseFilter
{
    public PersonId? Lead { get; init; }
    public PersonId? OverviewHolder { get; init; }

    /// <summary>Any organisation that has to do with the case: of a holder, or a receiver of an open referral.</summary>
    public OrganisationId? Organisation { get; init; }

    public CaseStage? Stage { get; init; }
    public string? Flow { get; init; }
    public int? FlowVersion { get; init; }

    /// <summary>Null for all that are open.</summary>
    public bool? SeenOff { get; init; }

    public DangerList? Danger { get; init; }

    /// <summary>For 音信なし and 同じ受け皿に長期; null for the usual number (<see cref="DangerDates"/>).</summary>
    public int? Days { get; init; }
}

/// <summary>気をつけたい一覧 (TN-10, TN-11): they ask about the support, not about the person.</summary>
public enum DangerList
{
    /// <summary>つなぎっぱなし</summary>
    LeftHanging,
    /// <summary>音信なし</summary>
    Silent,
    /// <summary>同じ受け皿に長期</summary>
    LongStay,
    /// <summary>SOSを受ける人がいない</summary>
    WithoutSos,
    /// <summary>担当者の偏り</summary>
    Alone,
    /// <summary>ふり返りの日を過ぎたプラン</summary>
    ReviewOverdue,
    /// <summary>この60日、ひとりの名前しか記録にない</summary>
    OneName,
}
