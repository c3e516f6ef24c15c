namespace Bansou.Flow.Core.Execution;

/// <summary>状態: Elsa's words for whether an instance is still under way.</summary>
public enum FlowStatus
{
    Running,
    Finished,
}

/// <summary>くわしい状態: what kind of running or finished it is.</summary>
public enum FlowSubStatus
{
    Pending,
    Executing,
    Suspended,
    Finished,
    Cancelled,
    Faulted,
}
