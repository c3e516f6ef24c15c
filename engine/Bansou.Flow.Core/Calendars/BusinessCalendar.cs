using System.Collections.Frozen;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Calendars;

/// <summary>営業日カレンダー: on which days a municipality's office is open, by its pack's settings.</summary>
public sealed class BusinessCalendar(CalendarSettings settings)
{
    /// <summary>Days that are searched for an open one. After so long a closing the day itself counts, so that no clock stops.</summary>
    private const int LongestClosing = 366;

    private readonly FrozenSet<DateOnly> closed = settings.Closed.ToFrozenSet();
    private readonly FrozenSet<DateOnly> open = settings.Open.ToFrozenSet();
    private readonly int weekend = settings.Weekend.Aggregate(0, (days, day) => days | 1 << (int)day);

    /// <summary>年中休み: the settings leave no day of any year open but single ones. Then every day counts as a business day.</summary>
    public bool NeverOpens { get; } = settings.Weekend.Distinct().Count() == 7 || ClosesAllYear(settings);

    public bool IsBusinessDay(DateOnly date)
    {
        if (NeverOpens || open.Contains(date))
        {
            return true;
        }
        return !closed.Contains(date) && (weekend >> (int)date.DayOfWeek & 1) == 0 && !IsYearEnd(date)
            && !(settings.NationalHolidays && JapaneseHolidays.Is(date));
    }

    /// <summary>The date itself when it is open, else the next open day; after that, so many business days on. 0 is the same day.</summary>
    public DateOnly AddBusinessDays(DateOnly date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (NeverOpens)
        {
            return Later(date, days);
        }
        var at = NextOpen(date);
        for (var left = days; left > 0; left--)
        {
            at = NextOpen(Later(at, 1));
        }
        return at;
    }

    /// <summary>Business days after the first date, up to and including the second.</summary>
    public int BusinessDaysBetween(DateOnly after, DateOnly until)
    {
        var count = 0;
        for (var at = after.AddDays(1); at <= until; at = at.AddDays(1))
        {
            count += IsBusinessDay(at) ? 1 : 0;
        }
        return count;
    }

    /// <summary>When something that opened at an instant is due: the end of the due day. Null when it has no clock.</summary>
    public DateTimeOffset? DueAt(DueRule rule, DateTimeOffset opened) => rule switch
    {
        DueRule.BusinessDays due => OfficeTime.EndOf(AddBusinessDays(OfficeTime.DateOf(opened), due.Days)),
        DueRule.CalendarDays due => OfficeTime.EndOf(Later(OfficeTime.DateOf(opened), due.Days)),
        DueRule.None => null,
        _ => throw new System.Diagnostics.UnreachableException(rule.GetType().Name),
    };

    private DateOnly NextOpen(DateOnly date)
    {
        for (var i = 0; i <= LongestClosing; i++)
        {
            if (Later(date, i) is var day && IsBusinessDay(day))
            {
                return day;
            }
        }
        return date;
    }

    /// <summary>So many days later; the calendar ends with the year 9999.</summary>
    private static DateOnly Later(DateOnly date, int days) =>
        DateOnly.FromDayNumber((int)Math.Min(DateOnly.MaxValue.DayNumber, date.DayNumber + (long)days));

    /// <summary>From the day after the last to the last, round the year.</summary>
    private static bool ClosesAllYear(CalendarSettings settings)
    {
        // A leap year, so that 02-29 is a day.
        var (from, to) = (new DateOnly(2024, settings.YearEndFrom.Month, settings.YearEndFrom.Day), new DateOnly(2024, settings.YearEndTo.Month, settings.YearEndTo.Day));
        return to.DayOfYear % 366 + 1 == from.DayOfYear;
    }

    private bool IsYearEnd(DateOnly date)
    {
        var day = (date.Month, date.Day);
        var (from, to) = (settings.YearEndFrom, settings.YearEndTo);
        return from.CompareTo(to) <= 0 ? day.CompareTo(from) >= 0 && day.CompareTo(to) <= 0 : day.CompareTo(from) >= 0 || day.CompareTo(to) <= 0;
    }
}
