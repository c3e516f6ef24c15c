namespace Bansou.Flow.Server.Demo;

/// <summary>The clock on which the invented cases of the demonstration are lived, before anybody looks at them.</summary>
internal sealed class DemoClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
