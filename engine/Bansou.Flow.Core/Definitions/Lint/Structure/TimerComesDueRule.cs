using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF107: the time of a drawn timer can be read and comes. Elsa refuses a bad cron text too; in a case the other timers would stop their token.</summary>
internal sealed class TimerComesDueRule() : FlowRule("BF107", "timer-comes-due", Severity.Error)
{
    /// <summary>A schedule that comes at all comes after any day.</summary>
    private static readonly DateTimeOffset Anytime = OfficeTime.StartOf(new DateOnly(2000, 1, 1));

    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        from activity in LintSubject.Everything(subject.Flow.Root)
        let input = InputOf(activity.Type)
        where input is not null && (subject.IsCase || activity.Type == "Elsa.Cron")
        let value = activity.Inputs.GetValueOrDefault(input)
        where !MayComeDue(activity.Type, value?.Expression, subject.IsCase)
        select Say(value?.Place ?? activity.Source.Place, activity.Id,
            $"「{activity.Label}」の待つ時刻（{input}）が読めないか、いつになっても来ないので、ここで止まってしまいます。{ExampleOf(activity.Type)} のように書いてください。",
            $"The time of '{activity.Label}' ({input}) cannot be read or never comes, and the flow would stop there. Write it like {ExampleOf(activity.Type)}.");

    private static string? InputOf(string type) => type switch
    {
        "Elsa.Delay" => "timeSpan",
        "Elsa.Timer" => "interval",
        "Elsa.StartAt" => "dateTime",
        "Elsa.Cron" => "cronExpression",
        _ => null,
    };

    private static string ExampleOf(string type) => type switch
    {
        "Elsa.StartAt" => "2027-04-01T09:00",
        "Elsa.Cron" => "0 9 1 * *",
        _ => "7.00:00:00",
    };

    /// <summary>A variable is known only when the flow runs; a case has no scripts here.</summary>
    private static bool MayComeDue(string type, Expression? expression, bool isCase) => expression switch
    {
        null => false,
        { Type: "Literal" } => IsReadable(type, expression.Value?.Text),
        { Type: "Variable" } => true,
        _ => !isCase,
    };

    private static bool IsReadable(string type, string? text) => type switch
    {
        "Elsa.StartAt" => TimerValue.InstantOf(text) is not null,
        "Elsa.Cron" => CronSchedule.Parse(text ?? "")?.Next(Anytime) is not null,
        _ => TimerValue.SpanOf(text) is not null,
    };
}
