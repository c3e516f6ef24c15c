namespace Bansou.Flow.Core.Execution.Flowcharts;

internal enum JoinMode
{
    WaitAll,
    WaitAllActive,
    WaitAny,
}

/// <summary>How an activity takes tokens that arrive (elsa-format §7.2).</summary>
internal enum MergeMode
{
    Stream,
    Merge,
    Converge,
    Cascade,
    Race,
}
