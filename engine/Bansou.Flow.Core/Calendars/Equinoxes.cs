namespace Bansou.Flow.Core.Calendars;

/// <summary>
/// 春分・秋分: the day of March and September on which the sun crosses the equator, in Japan's time. The mean motion of the
/// sun since 1980 (a tropical year of 365.242194 days) with the leap days in between; meant for 1980-2099, compared with forecasts to 2050.
/// </summary>
internal static class Equinoxes
{
    private const double Drift = 0.242194;

    public static int SpringDay(int year) => Day(20.8431, year);

    public static int AutumnDay(int year) => Day(23.2488, year);

    private static int Day(double in1980, int year)
    {
        var since = year - 1980;
        return (int)(in1980 + (Drift * since) - Math.Floor(since / 4.0));
    }
}
