using System.Globalization;

namespace Bansou.Flow.Core.Calendars;

/// <summary>和暦: dates as people write them, 令和8年4月6日(月). <see cref="WarekiReader"/> reads them.</summary>
public static class Wareki
{
    internal static readonly (string Name, string Letter, DateOnly From)[] Eras =
    [
        ("令和", "R", new DateOnly(2019, 5, 1)),
        ("平成", "H", new DateOnly(1989, 1, 8)),
        ("昭和", "S", new DateOnly(1926, 12, 25)),
        ("大正", "T", new DateOnly(1912, 7, 30)),
        ("明治", "M", new DateOnly(1868, 10, 23)),
    ];

    internal const string Weekdays = "日月火水木金土";

    /// <summary>令和8年4月6日; the first year of an era is 元年. Before 明治 the western year.</summary>
    public static string Of(DateOnly date)
    {
        foreach (var (name, _, from) in Eras)
        {
            if (date >= from)
            {
                var year = date.Year - from.Year + 1;
                return string.Create(CultureInfo.InvariantCulture, $"{name}{(year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture))}年{date.Month}月{date.Day}日");
            }
        }
        return string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");
    }

    /// <summary>令和8年4月6日(月)</summary>
    public static string WithWeekday(DateOnly date) => $"{Of(date)}({Weekdays[(int)date.DayOfWeek]})";
}
