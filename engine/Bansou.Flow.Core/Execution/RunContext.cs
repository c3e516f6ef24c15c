namespace Bansou.Flow.Core.Execution;

/// <summary>動かすときの周り: the virtual time at the start, the seed of all ids, and how far one burst may go.</summary>
/// <param name="Now">The virtual clock when the run begins.</param>
/// <param name="Seed">Same seed, same ids.</param>
public sealed record RunContext(DateTimeOffset Now, ulong Seed = 1)
{
    /// <summary>Activities that may run before the flow has to wait or end; a loop without a pause is stopped here.</summary>
    public int ActivitiesPerBurst { get; init; } = 1_000_000;

    /// <summary>Id of the trigger (Event, Timer, ...) that starts the flow; it completes at once.</summary>
    public string? TriggerActivityId { get; init; }

    public string? CorrelationId { get; init; }
}
