namespace Bansou.Flow.Core.Projections;

/// <summary>遅れ: the one meaning of late, for every list, card and count. The day for it is before now.</summary>
public static class Lateness
{
    /// <param name="dueAt">Null when there is a stated reason for no clock: that is never late.</param>
    public static bool IsLate(DateTimeOffset? dueAt, DateTimeOffset now) => dueAt < now;
}
