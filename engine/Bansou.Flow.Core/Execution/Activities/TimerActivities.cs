using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Execution.Values;

namespace Bansou.Flow.Core.Execution.Activities;

/// <summary>What waits for a time. As the trigger that starts the instance it is done at once.</summary>
internal abstract class TimedActivity : Behaviour
{
    public sealed override void Execute(Instance instance, ActivityContext context)
    {
        if (instance.TakeTrigger(context))
        {
            instance.Complete(context, Outcomes.Default);
            return;
        }
        switch (Due(instance, context))
        {
            case (null, { } fault):
                instance.Fault(context, fault);
                break;
            case (null, null):
                instance.Complete(context, Outcomes.Default);
                break;
            case ({ } due, _):
                instance.Wait(context, due: due);
                break;
        }
    }

    /// <summary>When to go on; neither time nor fault means now.</summary>
    protected abstract (DateTimeOffset? Due, string? Fault) Due(Instance instance, ActivityContext context);

    protected static DateTimeOffset After(Instance instance, TimeSpan wait) =>
        wait > DateTimeOffset.MaxValue - instance.Now ? DateTimeOffset.MaxValue : wait < TimeSpan.Zero ? instance.Now : instance.Now + wait;
}

/// <summary><c>Elsa.Delay</c>.</summary>
internal sealed class DelayActivity : TimedActivity
{
    private static readonly InputSpec[] Declared = [new("timeSpan", ValueKind.Duration)];

    public override InputSpec[] Inputs => Declared;

    protected override (DateTimeOffset? Due, string? Fault) Due(Instance instance, ActivityContext context) =>
        (After(instance, Conversion.DurationOf(context.Inputs[0])), null);
}

/// <summary><c>Elsa.Timer</c>.</summary>
internal sealed class TimerActivity : TimedActivity
{
    private static readonly InputSpec[] Declared = [new("interval", ValueKind.Duration)];

    public override InputSpec[] Inputs => Declared;

    protected override (DateTimeOffset? Due, string? Fault) Due(Instance instance, ActivityContext context) =>
        (After(instance, Conversion.DurationOf(context.Inputs[0])), null);
}

/// <summary><c>Elsa.StartAt</c>: a time that is past is no wait.</summary>
internal sealed class StartAtActivity : TimedActivity
{
    private static readonly InputSpec[] Declared = [new("dateTime", ValueKind.Instant)];

    public override InputSpec[] Inputs => Declared;

    protected override (DateTimeOffset? Due, string? Fault) Due(Instance instance, ActivityContext context) =>
        (Conversion.InstantOf(context.Inputs[0]) is { } at && at > instance.Now ? at : null, null);
}

/// <summary><c>Elsa.Cron</c>: the next time of a schedule, in UTC as in Elsa.</summary>
internal sealed class CronActivity : TimedActivity
{
    private static readonly InputSpec[] Declared = [new("cronExpression", ValueKind.Text)];

    public override InputSpec[] Inputs => Declared;

    protected override (DateTimeOffset? Due, string? Fault) Due(Instance instance, ActivityContext context)
    {
        var text = Conversion.TextOf(context.Inputs[0]);
        return CronSchedule.Parse(text)?.NextInUtc(instance.Now) is { } next ? (next, null) : (null, $"「{context.Node.Label}」の cron「{text}」からは、次の日時が決まりません。「0 9 * * 1」（毎週月曜 9 時）のように書いてください。");
    }
}
