using System.Globalization;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>日付のことば: days of the municipality (Japan), in Japanese years.</summary>
internal sealed class StoryDates(DateTimeOffset start)
{
    private const string Weekdays = "日月火水木金土";
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);
    private static readonly DateOnly Reiwa = new(2019, 5, 1);

    private readonly DateOnly first = DayOf(start);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Japan).DateTime);

    /// <summary>D+14.</summary>
    public string Count(DateTimeOffset instant) => string.Create(CultureInfo.InvariantCulture, $"D+{DayOf(instant).DayNumber - first.DayNumber}");

    /// <summary>令和8年4月6日（月）.</summary>
    public static string Long(DateTimeOffset instant)
    {
        var day = DayOf(instant);
        var (era, year) = day >= Reiwa ? ("令和", day.Year - 2018) : ("平成", day.Year - 1988);
        return string.Create(CultureInfo.InvariantCulture, $"{era}{(year == 1 ? "元" : year)}年{Short(instant)}");
    }

    /// <summary>4月6日（月）.</summary>
    public static string Short(DateTimeOffset instant)
    {
        var day = DayOf(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日（{Weekdays[(int)day.DayOfWeek]}）");
    }

    /// <summary>4月6日（月）, with the year when it is another one than that of <paramref name="from"/>.</summary>
    public static string Near(DateTimeOffset instant, DateTimeOffset from) => DayOf(instant).Year == DayOf(from).Year ? Short(instant) : Long(instant);

    public static string Time(DateTimeOffset instant) => instant.ToOffset(Japan).ToString("HH:mm", CultureInfo.InvariantCulture);
}
