namespace Bansou.Flow.Core.Calendars;

/// <summary>The days of a cron text: day of the month, month and weekday, all three at once.</summary>
internal sealed class CronDays
{
    private readonly ulong months;
    private readonly Func<DateOnly, bool> isDay;
    private readonly Func<DateOnly, bool> isWeekday;

    private CronDays(ulong months, Func<DateOnly, bool> isDay, Func<DateOnly, bool> isWeekday) =>
        (this.months, this.isDay, this.isWeekday) = (months, isDay, isWeekday);

    /// <summary>The days, or the index (3 to 5) of the field that cannot be read.</summary>
    public static (CronDays? Days, int Bad) Read(string day, string month, string weekday)
    {
        if ((LastDay(day) ?? NearestWeekday(day) ?? DaySet(day)) is not { } isDay)
        {
            return (null, 3);
        }
        if (CronFields.Month.Read(month) is not { } months)
        {
            return (null, 4);
        }
        return (LastWeekday(weekday) ?? NthWeekday(weekday) ?? WeekdaySet(weekday)) is { } isWeekday
            ? (new CronDays(months, isDay, isWeekday), 0)
            : (null, 5);
    }

    /// <summary>The first of these days from a date on; the day after the last when there is none.</summary>
    public DateOnly From(DateOnly date, DateOnly last)
    {
        while (date <= last)
        {
            if (!CronFields.Has(months, date.Month))
            {
                date = FirstOfNextMonth(date);
            }
            else if (isDay(date) && isWeekday(date))
            {
                return date;
            }
            else
            {
                date = date.AddDays(1);
            }
        }
        return last.AddDays(1);
    }

    private static DateOnly FirstOfNextMonth(DateOnly date) =>
        date is { Year: 9999, Month: 12 } ? DateOnly.MaxValue : new DateOnly(date.Year, date.Month, 1).AddMonths(1);

    private static Func<DateOnly, bool>? DaySet(string text) =>
        CronFields.Day.Read(text) is { } set ? date => CronFields.Has(set, date.Day) : null;

    private static Func<DateOnly, bool>? WeekdaySet(string text) =>
        CronFields.Weekday.Read(text) is { } set ? date => CronFields.Has(set, (int)date.DayOfWeek) : null;

    /// <summary><c>L</c>, <c>L-3</c>, <c>LW</c>, <c>L-3W</c></summary>
    private static Func<DateOnly, bool>? LastDay(string text)
    {
        if (!text.StartsWith('L') && !text.StartsWith('l'))
        {
            return null;
        }
        var nearest = text.EndsWith('W') || text.EndsWith('w');
        var rest = nearest ? text[1..^1] : text[1..];
        var before = rest.Length == 0 ? 0 : rest[0] == '-' ? CronField.Number(rest[1..]) : null;
        if (before is not (>= 0 and <= 30))
        {
            return null;
        }
        return date => DateTime.DaysInMonth(date.Year, date.Month) - before.Value is > 0 and var target
            && date.Day == (nearest ? NearestTo(target, date) : target);
    }

    /// <summary><c>15W</c>: the weekday nearest to the 15th, in the same month.</summary>
    private static Func<DateOnly, bool>? NearestWeekday(string text)
    {
        if ((!text.EndsWith('W') && !text.EndsWith('w')) || CronFields.Day.Value(text[..^1]) is not { } target)
        {
            return null;
        }
        return date => target <= DateTime.DaysInMonth(date.Year, date.Month) && date.Day == NearestTo(target, date);
    }

    private static int NearestTo(int day, DateOnly inMonth)
    {
        var last = DateTime.DaysInMonth(inMonth.Year, inMonth.Month);
        return new DateOnly(inMonth.Year, inMonth.Month, day).DayOfWeek switch
        {
            DayOfWeek.Saturday => day == 1 ? day + 2 : day - 1,
            DayOfWeek.Sunday => day == last ? day - 2 : day + 1,
            _ => day,
        };
    }

    /// <summary><c>5L</c>, <c>FRIL</c>: the last Friday.</summary>
    private static Func<DateOnly, bool>? LastWeekday(string text)
    {
        if ((!text.EndsWith('L') && !text.EndsWith('l')) || CronFields.Weekday.Value(text[..^1]) is not { } weekday)
        {
            return null;
        }
        return date => (int)date.DayOfWeek == weekday % 7 && date.Day + 7 > DateTime.DaysInMonth(date.Year, date.Month);
    }

    /// <summary><c>MON#2</c>: the second Monday.</summary>
    private static Func<DateOnly, bool>? NthWeekday(string text)
    {
        var halves = text.Split('#');
        if (halves.Length != 2 || CronFields.Weekday.Value(halves[0]) is not { } weekday || CronField.Number(halves[1]) is not (>= 1 and <= 5 and var nth))
        {
            return null;
        }
        return date => (int)date.DayOfWeek == weekday % 7 && (date.Day - 1) / 7 == nth - 1;
    }
}
