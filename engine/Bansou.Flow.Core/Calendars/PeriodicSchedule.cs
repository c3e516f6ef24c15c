using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Calendars;

/// <summary>定期: the dates on which periodic work begins (CS-7).</summary>
public static class PeriodicSchedule
{
    /// <summary>The first date after a date.</summary>
    public static DateOnly Next(PeriodicSettings every, DateOnly after) => every.Every switch
    {
        "week" => NextWeekday(after, every.Day ?? 1),
        "month" => NextInMonths(after, 1, 1, every.Day ?? 1),
        "quarter" => NextInMonths(after, 3, every.Month ?? 1, every.Day ?? 1),
        "year" => NextInMonths(after, 12, every.Month ?? 4, every.Day ?? 1),
        _ => throw new ArgumentException($"Unknown period '{every.Every}'.", nameof(every)),
    };

    private static DateOnly NextWeekday(DateOnly after, int weekday)
    {
        var at = after.AddDays(1);
        while (IsoWeekday(at) != weekday)
        {
            at = at.AddDays(1);
        }
        return at;
    }

    private static int IsoWeekday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    /// <summary>A day that a month does not have is its last one.</summary>
    private static DateOnly NextInMonths(DateOnly after, int step, int firstMonth, int day)
    {
        for (var month = new DateOnly(after.Year, after.Month, 1); ; month = month.AddMonths(1))
        {
            var date = month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
            if ((month.Month - firstMonth) % step == 0 && date > after)
            {
                return date;
            }
        }
    }
}
