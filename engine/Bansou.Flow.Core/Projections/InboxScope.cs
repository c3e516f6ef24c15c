namespace Bansou.Flow.Core.Projections;

/// <summary>受信箱の見かた: the tabs of the inbox.</summary>
public enum InboxScope
{
    /// <summary>わたしの</summary>
    Mine,
    /// <summary>わたしの役割の</summary>
    Role,
    /// <summary>わたしの組織の</summary>
    Organisation,
    /// <summary>ほかの人を待っている</summary>
    Waiting,
    /// <summary>期日を過ぎた</summary>
    Late,
    /// <summary>期日が近い</summary>
    DueSoon,
    /// <summary>まだだれのものでもない</summary>
    Unassigned,
}
