namespace Bansou.Flow.Core.Definitions.Steps;

/// <summary>期限: when a step or a wait wants attention (CS-8). Counted from the day on which it opened.</summary>
public abstract record DueRule
{
    private DueRule() { }

    /// <summary>営業日: days on which the office is open, by the pack's calendar. 0 is the same day.</summary>
    public sealed record BusinessDays(int Days) : DueRule;

    /// <summary>暦日: days by the calendar.</summary>
    public sealed record CalendarDays(int Days) : DueRule;

    /// <summary>期限なし: no clock, for a stated reason.</summary>
    public sealed record None(string Reason) : DueRule;
}
