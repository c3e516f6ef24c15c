using System.Globalization;

namespace Bansou.Flow.Core.Calendars;

/// <summary>待つ時刻の読み取り: what a drawn timer may say. The runner and the linter read it alike.</summary>
internal static class TimerValue
{
    /// <summary>A hundred years: what is longer is a slip, and would leave the calendar.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    /// <summary>A span such as <c>7.00:00:00</c> or <c>01:30:00</c>; null when it is none or too long.</summary>
    public static TimeSpan? SpanOf(string? text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span <= Longest ? span : null;

    /// <summary>A date or instant; without an offset it is office time.</summary>
    public static DateTimeOffset? InstantOf(string? text)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date))
        {
            return null;
        }
        return date.Kind == DateTimeKind.Unspecified ? OfficeTime.At(date) : new DateTimeOffset(date).ToUniversalTime();
    }
}
