using System.Globalization;
using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Telling;

/// <summary>日付のことば: days of the municipality (Japan), in Japanese years.</summary>
internal sealed class StoryDates(DateTimeOffset start)
{
    private readonly DateOnly first = DayOf(start);

    public static DateOnly DayOf(DateTimeOffset instant) => OfficeTime.DateOf(instant);

    /// <summary>D+14.</summary>
    public string Count(DateTimeOffset instant) => string.Create(CultureInfo.InvariantCulture, $"D+{DayOf(instant).DayNumber - first.DayNumber}");

    /// <summary>令和8年4月6日(月).</summary>
    public static string Long(DateTimeOffset instant) => Wareki.WithWeekday(DayOf(instant));

    /// <summary>4月6日(月).</summary>
    public static string Short(DateTimeOffset instant)
    {
        var text = Long(instant);
        return text[(text.IndexOf('年', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>4月6日(月), with the year when it is another one than that of <paramref name="from"/>.</summary>
    public static string Near(DateTimeOffset instant, DateTimeOffset from) => DayOf(instant).Year == DayOf(from).Year ? Short(instant) : Long(instant);

    public static string Time(DateTimeOffset instant) => instant.ToOffset(OfficeTime.Offset).ToString("HH:mm", CultureInfo.InvariantCulture);
}
