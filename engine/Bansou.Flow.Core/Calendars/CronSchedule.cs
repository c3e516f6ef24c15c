namespace Bansou.Flow.Core.Calendars;

/// <summary>
/// 繰り返しの時刻 (cron), as Elsa and Cronos read it: minute, hour, day, month, weekday, or six fields with seconds first; with both a day and
/// a weekday, both must hold. <c>L</c>, <c>W</c>, <c>#</c>, names, lists, steps and reversed ranges are known.
/// </summary>
public sealed class CronSchedule
{
    /// <summary>Years that are searched: 29 February on one weekday can be forty years away.</summary>
    private const int Horizon = 100;

    private readonly ulong seconds;
    private readonly ulong minutes;
    private readonly ulong hours;
    private readonly CronDays days;

    private CronSchedule(ulong seconds, ulong minutes, ulong hours, CronDays days) =>
        (this.seconds, this.minutes, this.hours, this.days) = (seconds, minutes, hours, days);

    /// <summary>The schedule, or null when the text is none; <see cref="FaultOf"/> says where.</summary>
    public static CronSchedule? Parse(string text) => Read(text).Schedule;

    /// <summary>The field that cannot be read (0 = the number of fields), and its text; null when the text is a schedule.</summary>
    public static (int Field, string Text)? FaultOf(string text) => Read(text).Fault;

    /// <summary>The first instant after an instant, in office time; null when none comes (such as 30 February).</summary>
    public DateTimeOffset? Next(DateTimeOffset after) => NextLocal(OfficeTime.LocalOf(after)) is { } local ? OfficeTime.At(local) : null;

    /// <summary>The same in UTC, as Elsa counts.</summary>
    public DateTimeOffset? NextInUtc(DateTimeOffset after) => NextLocal(after.UtcDateTime) is { } local ? new DateTimeOffset(local, TimeSpan.Zero) : null;

    private DateTime? NextLocal(DateTime local)
    {
        if (local >= DateTime.MaxValue.AddDays(-1))
        {
            return null;
        }
        var from = new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second, DateTimeKind.Unspecified).AddSeconds(1);
        var first = DateOnly.FromDateTime(from);
        var last = first.Year < DateOnly.MaxValue.Year - Horizon ? first.AddYears(Horizon) : DateOnly.MaxValue.AddDays(-1);
        for (var date = days.From(first, last); date <= last; date = days.From(date.AddDays(1), last))
        {
            if (TimeFrom(date == first ? TimeOnly.FromDateTime(from) : TimeOnly.MinValue) is { } time)
            {
                return date.ToDateTime(time);
            }
        }
        return null;
    }

    private static (CronSchedule? Schedule, (int, string)? Fault) Read(string text)
    {
        var written = text.Trim();
        var fields = (CronFields.MacroOf(written) ?? written).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length is not (5 or 6))
        {
            return (null, (0, written));
        }
        string[] all = fields.Length == 5 ? ["0", .. fields] : fields;
        var skipped = 6 - fields.Length;
        var sets = new ulong?[] { CronFields.Second.Read(all[0]), CronFields.Minute.Read(all[1]), CronFields.Hour.Read(all[2]) };
        if (Array.IndexOf(sets, null) is var bad && bad >= 0)
        {
            return (null, (bad + 1 - skipped, all[bad]));
        }
        var (days, badDay) = CronDays.Read(all[3], all[4], all[5]);
        return days is null
            ? (null, (badDay + 1 - skipped, all[badDay]))
            : (new CronSchedule(sets[0]!.Value, sets[1]!.Value, sets[2]!.Value, days), null);
    }

    private TimeOnly? TimeFrom(TimeOnly earliest)
    {
        for (var second = (earliest.Hour * 3600) + (earliest.Minute * 60) + earliest.Second; second < 86_400; second++)
        {
            var (hour, minute) = (second / 3600, second / 60 % 60);
            if (!CronFields.Has(hours, hour))
            {
                second = ((hour + 1) * 3600) - 1;
            }
            else if (!CronFields.Has(minutes, minute))
            {
                second = (((second / 60) + 1) * 60) - 1;
            }
            else if (CronFields.Has(seconds, second % 60))
            {
                return new TimeOnly(hour, minute, second % 60);
            }
        }
        return null;
    }
}
