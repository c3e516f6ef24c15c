using System.Globalization;

namespace Bansou.Flow.Core.Calendars;

/// <summary>
/// 繰り返しの時刻 (cron): five fields (minute, hour, day, month, weekday), or six with seconds first. Each is <c>*</c>, <c>?</c>, a number,
/// a name (JAN, MON), a range, a list, or a step; <c>L</c> is the last day of a month. Counted in office time.
/// </summary>
public sealed class CronSchedule
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly ulong seconds;
    private readonly ulong minutes;
    private readonly ulong hours;
    private readonly ulong days;
    private readonly ulong months;
    private readonly ulong weekdays;
    private readonly bool lastDay;
    private readonly bool anyDay;
    private readonly bool anyWeekday;

    private CronSchedule(ulong[] sets, bool lastDay, bool anyDay, bool anyWeekday)
    {
        (seconds, minutes, hours, days, months, weekdays) = (sets[0], sets[1], sets[2], sets[3], sets[4], sets[5] | (sets[5] >> 7 & 1));
        (this.lastDay, this.anyDay, this.anyWeekday) = (lastDay, anyDay, anyWeekday);
    }

    /// <summary>The schedule, or null when the text is none.</summary>
    public static CronSchedule? Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (fields.Length is not (5 or 6))
        {
            return null;
        }
        string[] all = fields.Length == 5 ? ["0", .. fields] : fields;
        var last = all[3].Equals("L", StringComparison.OrdinalIgnoreCase);
        ulong?[] sets =
        [
            Set(all[0], 0, 59, []), Set(all[1], 0, 59, []), Set(all[2], 0, 23, []),
            last ? 0 : Set(all[3], 1, 31, []), Set(all[4], 1, 12, Months), Set(all[5], 0, 7, Weekdays),
        ];
        return sets.Contains(null) ? null : new CronSchedule([.. sets.Select(set => set!.Value)], last, IsAny(all[3]), IsAny(all[5]));
    }

    /// <summary>The first instant after an instant; null when none comes within thirty years (such as 30 February).</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var local = after.ToOffset(OfficeTime.Offset).DateTime;
        var from = new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second, DateTimeKind.Unspecified).AddSeconds(1);
        var last = DateOnly.FromDateTime(from).AddYears(30);
        for (var date = DateOnly.FromDateTime(from); date <= last; date = date.AddDays(1))
        {
            var earliest = date == DateOnly.FromDateTime(from) ? TimeOnly.FromDateTime(from) : TimeOnly.MinValue;
            if (IsOn(date) && TimeFrom(earliest) is { } time)
            {
                return OfficeTime.At(date.ToDateTime(time));
            }
        }
        return null;
    }

    private bool IsOn(DateOnly date)
    {
        if (!Has(months, date.Month))
        {
            return false;
        }
        var onDay = lastDay ? date.Day == DateTime.DaysInMonth(date.Year, date.Month) : Has(days, date.Day);
        var onWeekday = Has(weekdays, (int)date.DayOfWeek);
        // When both are given, either will do, as in every cron.
        return anyDay || anyWeekday ? onDay && onWeekday : onDay || onWeekday;
    }

    private TimeOnly? TimeFrom(TimeOnly earliest)
    {
        for (var second = (earliest.Hour * 3600) + (earliest.Minute * 60) + earliest.Second; second < 86_400; second++)
        {
            var (hour, minute) = (second / 3600, second / 60 % 60);
            if (!Has(hours, hour))
            {
                second = ((hour + 1) * 3600) - 1;
            }
            else if (!Has(minutes, minute))
            {
                second = ((second / 60) + 1) * 60 - 1;
            }
            else if (Has(seconds, second % 60))
            {
                return new TimeOnly(hour, minute, second % 60);
            }
        }
        return null;
    }

    private static bool Has(ulong set, int value) => (set >> value & 1) == 1;

    private static bool IsAny(string field) => field is "*" or "?";

    private static ulong? Set(string field, int lowest, int highest, string[] names)
    {
        ulong set = 0;
        foreach (var part in field.Split(','))
        {
            if (Part(part, lowest, highest, names) is not { } values)
            {
                return null;
            }
            set |= values;
        }
        return set;
    }

    private static ulong? Part(string part, int lowest, int highest, string[] names)
    {
        var halves = part.Split('/');
        var step = 1;
        if (halves.Length > 2 || (halves.Length == 2 && (!int.TryParse(halves[1], NumberStyles.None, CultureInfo.InvariantCulture, out step) || step < 1)))
        {
            return null;
        }
        var ends = IsAny(halves[0]) ? [] : halves[0].Split('-');
        var from = ends.Length == 0 ? lowest : Value(ends[0], lowest, names);
        var to = ends.Length switch
        {
            0 => highest,
            1 => halves.Length == 2 ? highest : from,
            2 => Value(ends[1], lowest, names),
            _ => -1,
        };
        if (from < lowest || to > highest || from > to)
        {
            return null;
        }
        ulong set = 0;
        for (var value = from; value <= to; value += step)
        {
            set |= 1UL << value;
        }
        return set;
    }

    private static int Value(string text, int lowest, string[] names)
    {
        var named = Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (named >= 0)
        {
            return names.Length == 12 ? named + 1 : named;
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : lowest - 1;
    }
}
