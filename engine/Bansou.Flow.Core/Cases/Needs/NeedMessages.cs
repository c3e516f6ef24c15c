using Bansou.Flow.Core.Cases.Needs;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>必要を書きとめる: 何が必要か, 誰が必要か; one of them at least.</summary>
    public sealed record RecordNeed(NeedId Need, string? What = null, string? Who = null) : CaseCommand;

    /// <summary>必要の言葉を直す: a slip of the pen, or heard better since. What was written before stays in the record.</summary>
    public sealed record RewordNeed(NeedId Need, string? What = null, string? Who = null) : CaseCommand;

    /// <summary>必要の結果を書く</summary>
    public sealed record CloseNeed(NeedId Need, NeedOutcome Outcome, string? Words = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>必要が書きとめられた</summary>
    public sealed record NeedRecorded(NeedId Need, string What, string Who) : CaseEvent;

    /// <summary>必要の言葉が直された</summary>
    public sealed record NeedReworded(NeedId Need, string What, string Who) : CaseEvent;

    /// <summary>必要の結果が書かれた</summary>
    public sealed record NeedClosed(NeedId Need, NeedOutcome Outcome, string Words) : CaseEvent;
}
