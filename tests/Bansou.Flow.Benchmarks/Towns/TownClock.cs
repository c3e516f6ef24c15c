namespace Bansou.Flow.Benchmarks.Towns;

/// <summary>The clock on which a town lives its past.</summary>
internal sealed class TownClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
