using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Work;

/// <summary>やることの一覧: who does what by when, from intakes, notes and meetings.</summary>
public sealed record WorkList(ImmutableArray<WorkItem> All)
{
    public static readonly WorkList Empty = new([]);

    public WorkItem? Find(WorkItemId id) => All.FirstOrDefault(item => item.Id == id);

    /// <summary>Whether somebody has something to do by a day: what a conversation must lead to (IN-6).</summary>
    public bool HasNextAction => All.Any(item => item.IsOpen);
}

/// <summary>やること.</summary>
/// <param name="Meeting">The meeting that agreed on it, or null.</param>
public sealed record WorkItem(WorkItemId Id, string What, PersonId Owner, DateOnly On, ReferralId? Referral, MeetingId? Meeting, WorkItemStatus Status)
{
    /// <summary>When it was written down.</summary>
    public DateTimeOffset Since { get; init; }

    public bool IsOpen => Status == WorkItemStatus.Open;
}

/// <summary>やることのようす.</summary>
public enum WorkItemStatus
{
    /// <summary>これから</summary>
    Open,
    /// <summary>済んだ</summary>
    Done,
    /// <summary>いらなくなった</summary>
    NotNeeded,
}
