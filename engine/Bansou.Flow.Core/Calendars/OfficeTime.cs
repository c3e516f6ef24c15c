namespace Bansou.Flow.Core.Calendars;

/// <summary>
/// 役所の時間: Japan's time, UTC+9 all year. Instants are stored in UTC and counted in days of this time. Times beyond the first and the
/// last instant that can be written become that instant.
/// </summary>
public static class OfficeTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(LocalOf(instant));

    /// <summary>The last second of a day, in UTC.</summary>
    public static DateTimeOffset EndOf(DateOnly date) => At(date.ToDateTime(new TimeOnly(23, 59, 59)));

    /// <summary>The first instant of a day, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => At(date.ToDateTime(TimeOnly.MinValue));

    /// <summary>A local date and time as an instant in UTC.</summary>
    public static DateTimeOffset At(DateTime local) => new(Math.Max(0, local.Ticks - Offset.Ticks), TimeSpan.Zero);

    /// <summary>An instant as the office's clock shows it.</summary>
    internal static DateTime LocalOf(DateTimeOffset instant) =>
        new(Math.Min(DateTime.MaxValue.Ticks, instant.UtcTicks + Offset.Ticks), DateTimeKind.Unspecified);
}
