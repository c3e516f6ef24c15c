using System.Globalization;

namespace Bansou.Flow.Core.Forms;

/// <summary>日付の書き方: <c>2026-04-01</c>, and where a part is not known <c>2026-04</c>, <c>2026</c> or <c>unknown</c>.</summary>
public static class PartialDate
{
    public const string Unknown = "unknown";

    /// <summary>明治元年: nobody alive was born before.</summary>
    private const int FirstYear = 1868;
    private const int LastYear = 2200;

    public static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= FirstYear and <= LastYear;

    /// <summary>A year, a year and month, or 不明.</summary>
    public static bool IsPartial(string text) => text == Unknown || text.Length is 4 or 7 && text.All(c => char.IsAsciiDigit(c) || c == '-') && IsDate(text.Length == 4 ? text + "-01-01" : text + "-01");
}
