using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

/// <summary>An event that was told.</summary>
/// <param name="Only">The one instance that hears it, or null for all.</param>
internal sealed record Stimulus(string EventName, ScriptValue Payload, string? CorrelationId, Instance? Only);

/// <summary>What happens between two bursts.</summary>
internal abstract record Signal
{
    private Signal() { }

    public sealed record Told(Stimulus Stimulus) : Signal;

    public sealed record Started(Instance Instance) : Signal;

    /// <summary>An instance that somebody may wait for has ended.</summary>
    public sealed record Ended(Instance Instance) : Signal;
}
