using System.Globalization;
using System.Text.Json;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>When a drawn timer step moves its token on: Delay and Timer by a span, StartAt by a date, Cron by a rule (office time).</summary>
internal static class TimerSteps
{
    /// <summary>A hundred years: what is longer is a slip, and would leave the calendar.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    private static readonly (DateTimeOffset?, string?) Unreadable = (null, "timer-unreadable");

    public static (DateTimeOffset? At, string? Fault) MovesAt(CaseStep step, CaseContext context, CaseState.Active state) => step.Activity!.Type switch
    {
        "Elsa.Delay" => After(Text(step, "timeSpan", state), context),
        "Elsa.Timer" => After(Text(step, "interval", state), context),
        "Elsa.StartAt" => On(Text(step, "dateTime", state), context),
        "Elsa.Cron" => CronSchedule.Parse(Text(step, "cronExpression", state) ?? "")?.Next(context.Now) is { } at ? (at, null) : Unreadable,
        _ => throw new System.Diagnostics.UnreachableException(step.Activity.Type),
    };

    private static (DateTimeOffset?, string?) After(string? text, CaseContext context) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? In(span, context) : Unreadable;

    /// <summary>A date without an offset is office time.</summary>
    private static (DateTimeOffset?, string?) On(string? text, CaseContext context)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date))
        {
            return Unreadable;
        }
        var at = date.Kind == DateTimeKind.Unspecified ? OfficeTime.At(date) : new DateTimeOffset(date).ToUniversalTime();
        return In(at - context.Now, context);
    }

    /// <summary>What is past is now.</summary>
    private static (DateTimeOffset?, string?) In(TimeSpan span, CaseContext context) =>
        span > Longest ? Unreadable : (context.Now + (span > TimeSpan.Zero ? span : TimeSpan.Zero), null);

    private static string? Text(CaseStep step, string input, CaseState.Active state)
    {
        var expression = step.Activity!.Inputs.GetValueOrDefault(input)?.Expression;
        return expression switch
        {
            { Type: "Literal", Value: { } value } => value.Text,
            { Type: "Variable", Value: { } variable } => ValueOf(variable, state),
            _ => null,
        };
    }

    private static string? ValueOf(SourceNode variable, CaseState.Active state) =>
        variable["name"]?.AsString() is { } name && state.Variables.TryGetValue(name, out var value)
            ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText()
            : null;
}
