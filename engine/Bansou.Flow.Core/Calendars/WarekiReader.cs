using System.Globalization;

namespace Bansou.Flow.Core.Calendars;

/// <summary>
/// 日付の読み取り: a date as people write it: 令和8年4月6日(月), 令和元年, R8.4.6, 2026年4月6日, 2026-04-06, 2026/4/6, full-width digits too.
/// A year beyond an era's end counts on (平成31年5月1日 is 令和元年5月1日), since printed forms do; a day before its beginning is no date.
/// </summary>
public static class WarekiReader
{
    private static readonly char[] Separators = ['年', '月', '-', '/', '.'];

    /// <summary>The date, or null when the text is none.</summary>
    public static DateOnly? Read(string text)
    {
        var written = WithoutWeekday(HalfWidth(text));
        foreach (var (name, letter, from) in Wareki.Eras)
        {
            if ((After(written, name) ?? After(written, letter)) is { } rest)
            {
                return DateIn(rest, from.Year - 1) is { } date && date >= from ? date : null;
            }
        }
        return written.Length > 4 && written[..4].All(char.IsAsciiDigit) ? DateIn(written, 0) : null;
    }

    private static string HalfWidth(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    private static string? After(string text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase) ? text[start.Length..] : null;

    private static string WithoutWeekday(string text) =>
        text is [.., '(', var day, ')'] && Wareki.Weekdays.Contains(day, StringComparison.Ordinal) ? text[..^3] : text;

    private static DateOnly? DateIn(string text, int yearBefore)
    {
        var parts = text.TrimEnd('日').Split(Separators);
        if (parts.Length != 3 || Year(parts[0]) is not { } year || Number(parts[1]) is not { } month || Number(parts[2]) is not { } day)
        {
            return null;
        }
        year += yearBefore;
        var isDate = year is > 0 and < 10_000 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month);
        return isDate ? new DateOnly(year, month, day) : null;
    }

    private static int? Year(string text) => text == "元" ? 1 : Number(text) is > 0 and var year ? year : null;

    private static int? Number(string text) =>
        text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
