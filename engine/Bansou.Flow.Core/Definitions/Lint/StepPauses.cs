namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>Which activities make work stop until somebody or something moves it on.</summary>
internal static class StepPauses
{
    public static bool Of(Activity activity) => LintSubject.Everything(activity).Any(Itself);

    private static bool Itself(Activity activity) => activity.Step is not null
        || activity.Type is "Elsa.Delay" or "Elsa.StartAt" or "Elsa.Timer" or "Elsa.Cron" or "Elsa.Event" or "Elsa.RunTask";
}
