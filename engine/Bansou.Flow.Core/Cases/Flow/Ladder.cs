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

    /// <summary>When a level is reached; levels count from 1.</summary>
    public static DateTimeOffset At(DateTimeOffset opened, DateTimeOffset due, int level)
    {
        var whole = due > opened ? due - opened : TimeSpan.FromHours(1);
        return level <= Agenda ? opened + (whole * (level / 2.0)) : opened + (whole * 2) + (Again * (level - Agenda));
    }
}
