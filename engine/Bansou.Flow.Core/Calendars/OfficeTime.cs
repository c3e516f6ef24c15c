namespace Bansou.Flow.Core.Calendars;

/// <summary>役所の時間: Japan's time, UTC+9 all year. Instants are stored in UTC and counted in days of this time.</summary>
public static class OfficeTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The last second of a day, in UTC.</summary>
    public static DateTimeOffset EndOf(DateOnly date) => StartOf(date.AddDays(1)).AddSeconds(-1);

    /// <summary>The first instant of a day, in UTC.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => new DateTimeOffset(date, TimeOnly.MinValue, Offset).ToUniversalTime();

    /// <summary>A local date and time as an instant in UTC.</summary>
    public static DateTimeOffset At(DateTime local) => new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Offset).ToUniversalTime();
}
