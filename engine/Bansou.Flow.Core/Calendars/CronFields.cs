namespace Bansou.Flow.Core.Calendars;

/// <summary>The fields of a cron text, and the short words for common ones.</summary>
internal static class CronFields
{
    public static readonly CronField Second = new(0, 59, 60, []);
    public static readonly CronField Minute = Second;
    public static readonly CronField Hour = new(0, 23, 24, []);
    public static readonly CronField Day = new(1, 31, 31, []);
    public static readonly CronField Month = new(1, 12, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]);
    public static readonly CronField Weekday = new(0, 7, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]);

    public static bool Has(ulong set, int value) => (set >> value & 1) == 1;

    public static string? MacroOf(string text) => text.ToLowerInvariant() switch
    {
        "@every_second" => "* * * * * *",
        "@every_minute" => "* * * * *",
        "@hourly" => "0 * * * *",
        "@daily" or "@midnight" => "0 0 * * *",
        "@weekly" => "0 0 * * 0",
        "@monthly" => "0 0 1 * *",
        "@yearly" or "@annually" => "0 0 1 1 *",
        _ => null,
    };
}
