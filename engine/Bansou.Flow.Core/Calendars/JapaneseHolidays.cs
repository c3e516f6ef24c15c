namespace Bansou.Flow.Core.Calendars;

/// <summary>
/// 国民の祝日: by the rules of the Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948, as amended to 2020) and the
/// special acts of 2019-2021; the list of 内閣府 agrees. Valid from 2000 on. 春分の日 and 秋分の日 are computed (<see cref="Equinoxes"/>);
/// the official dates of a year are published in February of the year before (国立天文台 暦要項). Source and limits: docs/calendar.md.
/// </summary>
public static class JapaneseHolidays
{
    private static readonly int FirstCounted = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly ulong[] Counted = Count();

    /// <summary>The name of the holiday on that date, or null: the day itself, its substitute (振替休日), or a day between two (国民の休日).</summary>
    public static string? NameOf(DateOnly date) => Own(date) ?? Substitute(date) ?? Between(date);

    /// <summary>Whether the date is a holiday. The years that cases live in are counted once, so that a wait of years costs little.</summary>
    public static bool Is(DateOnly date)
    {
        var index = date.DayNumber - FirstCounted;
        return index >= 0 && index >> 6 < Counted.Length ? (Counted[index >> 6] >> (index & 63) & 1) == 1 : NameOf(date) is not null;
    }

    private static ulong[] Count()
    {
        var last = new DateOnly(2100, 12, 31).DayNumber;
        var bits = new ulong[((last - FirstCounted) >> 6) + 1];
        for (var index = 0; index < bits.Length * 64; index++)
        {
            bits[index >> 6] |= NameOf(DateOnly.FromDayNumber(FirstCounted + index)) is null ? 0 : 1UL << (index & 63);
        }
        return bits;
    }

    private static string? Own(DateOnly date)
    {
        var (year, month, day) = date;
        return (month, day) switch
        {
            (1, 1) => "元日",
            (1, _) when IsMonday(date, 2) => "成人の日",
            (2, 11) => "建国記念の日",
            (2, 23) when year >= 2020 => "天皇誕生日",
            (3, _) when day == Equinoxes.SpringDay(year) => "春分の日",
            (4, 29) => year >= 2007 ? "昭和の日" : "みどりの日",
            (4, 30) or (5, 2) when year == 2019 => "国民の休日",
            (5, 1) when year == 2019 => "天皇の即位の日",
            (5, 3) => "憲法記念日",
            (5, 4) when year >= 2007 => "みどりの日",
            (5, 5) => "こどもの日",
            (9, _) when day == Equinoxes.AutumnDay(year) => "秋分の日",
            (10, 22) when year == 2019 => "即位礼正殿の儀の行われる日",
            (11, 3) => "文化の日",
            (11, 23) => "勤労感謝の日",
            (12, 23) when year <= 2018 => "天皇誕生日",
            _ => Summer(date) ?? Moving(date),
        };
    }

    /// <summary>海の日, 山の日 and スポーツの日 moved for the Olympic Games of 2020 and 2021.</summary>
    private static string? Summer(DateOnly date) => (date.Year, date.Month, date.Day) switch
    {
        (2020, 7, 23) or (2021, 7, 22) => "海の日",
        (2020, 7, 24) or (2021, 7, 23) => "スポーツの日",
        (2020, 8, 10) or (2021, 8, 8) => "山の日",
        (2020 or 2021, _, _) => null,
        ( >= 2016, 8, 11) => "山の日",
        (< 2003, 7, 20) => "海の日",
        ( >= 2003, 7, _) when IsMonday(date, 3) => "海の日",
        _ => null,
    };

    private static string? Moving(DateOnly date) => (date.Year, date.Month, date.Day) switch
    {
        (< 2003, 9, 15) => "敬老の日",
        ( >= 2003, 9, _) when IsMonday(date, 3) => "敬老の日",
        (2020 or 2021, 10, _) => null,
        (_, 10, _) when IsMonday(date, 2) => date.Year >= 2020 ? "スポーツの日" : "体育の日",
        _ => null,
    };

    /// <summary>振替休日: the first day after a holiday on a Sunday that is no holiday itself (before 2007: the Monday).</summary>
    private static string? Substitute(DateOnly date)
    {
        var before = date.AddDays(-1);
        while (Own(before) is not null)
        {
            if (before.DayOfWeek == DayOfWeek.Sunday)
            {
                return date.Year >= 2007 || date.DayOfWeek == DayOfWeek.Monday ? "振替休日" : null;
            }
            before = before.AddDays(-1);
        }
        return null;
    }

    /// <summary>国民の休日: a day between two holidays; a Sunday or a substitute is none.</summary>
    private static string? Between(DateOnly date) =>
        Own(date.AddDays(-1)) is not null && Own(date.AddDays(1)) is not null && date.DayOfWeek != DayOfWeek.Sunday ? "国民の休日" : null;

    private static bool IsMonday(DateOnly date, int nth) => date.DayOfWeek == DayOfWeek.Monday && (date.Day - 1) / 7 == nth - 1;
}
