using System.Text.Json;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>When a drawn timer step moves its token on: Delay and Timer by a span, StartAt by a date, Cron by a rule (office time).</summary>
internal static class TimerSteps
{
    private static readonly (DateTimeOffset?, string?) Unreadable = (null, "timer-unreadable");

    public static (DateTimeOffset? At, string? Fault) MovesAt(CaseStep step, CaseContext context, CaseState.Active state) => step.Activity!.Type switch
    {
        "Elsa.Delay" => In(TimerValue.SpanOf(Text(step, "timeSpan", state)), context),
        "Elsa.Timer" => In(TimerValue.SpanOf(Text(step, "interval", state)), context),
        "Elsa.StartAt" => In(TimerValue.InstantOf(Text(step, "dateTime", state)) - context.Now, context),
        "Elsa.Cron" => CronSchedule.Parse(Text(step, "cronExpression", state) ?? "")?.Next(context.Now) is { } at ? (at, null) : Unreadable,
        _ => throw new System.Diagnostics.UnreachableException(step.Activity.Type),
    };

    /// <summary>What is past is now.</summary>
    private static (DateTimeOffset?, string?) In(TimeSpan? span, CaseContext context) => span switch
    {
        { } wait when wait <= TimerValue.Longest => (context.Now + (wait > TimeSpan.Zero ? wait : TimeSpan.Zero), null),
        _ => Unreadable,
    };

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
