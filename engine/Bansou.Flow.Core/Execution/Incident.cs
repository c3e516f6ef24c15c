namespace Bansou.Flow.Core.Execution;

/// <summary>できごと（不具合）: an activity that faulted, with Elsa's message.</summary>
public sealed record Incident(string ActivityId, string ActivityNodeId, string ActivityType, string Message, DateTimeOffset At);
