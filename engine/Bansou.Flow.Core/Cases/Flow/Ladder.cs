using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>
/// 知らせの段: half of the time a reminder, all of it a phone task, half as much again the lead, twice the time the agenda of
/// the escalation meeting (CS-8); then the agenda again every month, so that nothing waits without a clock. Never closes anything.
/// </summary>
public static class Ladder
{
    public const int Reminder = 1;
    public const int PhoneTask = 2;
    public const int Lead = 3;
    public const int Agenda = 4;

    private static readonly TimeSpan Again = TimeSpan.FromDays(30);
    private static readonly TimeSpan OpeningHour = TimeSpan.FromHours(9);

    /// <summary>When a level is reached; levels count from 1. What runs over days is told in the morning, when somebody is there to read it.</summary>
    public static DateTimeOffset At(DateTimeOffset opened, DateTimeOffset due, int level, BusinessCalendar calendar)
    {
        var whole = due > opened ? due - opened : TimeSpan.FromHours(1);
        var at = level <= Agenda ? opened + (whole * (level / 2.0)) : opened + (whole * 2) + (Again * (level - Agenda));
        return whole < TimeSpan.FromDays(1) ? at : Morning(at, calendar);
    }

    /// <summary>The first nine o'clock of an open day from an instant on.</summary>
    private static DateTimeOffset Morning(DateTimeOffset at, BusinessCalendar calendar)
    {
        var date = OfficeTime.DateOf(at);
        var today = OfficeTime.StartOf(date) + OpeningHour;
        return OfficeTime.StartOf(calendar.AddBusinessDays(today >= at ? date : date.AddDays(1), 0)) + OpeningHour;
    }
}
