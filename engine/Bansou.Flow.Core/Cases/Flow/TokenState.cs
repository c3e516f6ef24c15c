using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>トークン: where a case stands. Every token is either at an open step or waits in a join; in between they move within one decision.</summary>
/// <param name="Open">In the order in which they opened.</param>
/// <param name="Absorbing">Rounds whose WaitAny join has already released: the rest of them is absorbed there (CS-3).</param>
public sealed record TokenState(
    ImmutableArray<StepExecution> Open,
    ImmutableArray<JoinWait> Joins,
    ImmutableArray<AbsorbingRound> Absorbing,
    int NextExecution,
    int NextRound)
{
    public static readonly TokenState Empty = new([], [], [], 1, 1);

    /// <summary>The one open execution of a step for a referral, or of a case step (null); at most one each (CS-2).</summary>
    public StepExecution? Find(StepId step, ReferralId? referral)
    {
        foreach (var execution in Open)
        {
            if (execution.Step == step && execution.Referral == referral)
            {
                return execution;
            }
        }
        return null;
    }

    public StepExecution? Find(int id)
    {
        foreach (var execution in Open)
        {
            if (execution.Id == id)
            {
                return execution;
            }
        }
        return null;
    }

    /// <summary>Whether somebody or a timer can move the case: paused tokens do not count (CS-5).</summary>
    public bool HasLiveToken
    {
        get
        {
            foreach (var execution in Open)
            {
                if (execution.Status != ExecutionStatus.Paused)
                {
                    return true;
                }
            }
            return false;
        }
    }

    internal TokenState Opened(StepExecution execution) => this with
    {
        Open = Open.Add(execution),
        NextExecution = execution.Id + 1,
        NextRound = Math.Max(NextRound, execution.Rounds.IsEmpty ? 0 : execution.Rounds[^1] + 1),
    };

    internal TokenState Changed(int id, Func<StepExecution, StepExecution> change)
    {
        var at = IndexOf(id);
        return this with { Open = Open.SetItem(at, change(Open[at])) };
    }

    internal TokenState Closed(int id) => this with { Open = Open.RemoveAt(IndexOf(id)) };

    private int IndexOf(int id)
    {
        for (var i = 0; i < Open.Length; i++)
        {
            if (Open[i].Id == id)
            {
                return i;
            }
        }
        throw new CorruptJournalException($"No open step with execution {id}.");
    }
}

/// <summary>開いているステップのようす.</summary>
public enum ExecutionStatus
{
    Live,

    /// <summary>Paused by an interruption that owns it (CS-6).</summary>
    Paused,

    /// <summary>Suspended by a fault; a person retries, corrects or leaves it (CS-5).</summary>
    Faulted,
}

/// <summary>開いているステップ: one execution of a step, with the token or tokens that brought it about.</summary>
public sealed record StepExecution
{
    /// <summary>Counts up within the case.</summary>
    public required int Id { get; init; }

    public required StepId Step { get; init; }

    /// <summary>The referral that this runs for; null for a case step (CS-2).</summary>
    public ReferralId? Referral { get; init; }

    public ExecutionStatus Status { get; init; }

    /// <summary>Execution of the interruption that owns this one while it is paused.</summary>
    public int? PausedBy { get; init; }

    /// <summary>Why it is open; never forgotten (CS-18).</summary>
    public ImmutableArray<Cause> Causes { get; init; } = [];

    /// <summary>Rounds that its tokens belong to, ascending; the last is the innermost (CS-3).</summary>
    public ImmutableArray<int> Rounds { get; init; } = [];

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it wants attention, or null with a <see cref="NoClockReason"/> or a clock of the referral.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public string? NoClockReason { get; init; }

    /// <summary>When the clock began anew, after a migration that restarted it; null while it runs from the opening.</summary>
    public DateTimeOffset? ClockedAgain { get; init; }

    /// <summary>From when the clock counts.</summary>
    public DateTimeOffset ClockFrom => ClockedAgain ?? OpenedAt;

    /// <summary>Rung of the ladder reached: 0 none, 1 reminder, 2 phone task, 3 lead, 4 and more agenda (CS-8).</summary>
    public int EscalationLevel { get; init; }

    /// <summary>Drawn timer steps: when the token moves by itself.</summary>
    public DateTimeOffset? MovesAt { get; init; }

    /// <summary>Who has taken it (わたしがやる); null while it is everybody's who may do it.</summary>
    public PersonId? ClaimedBy { get; init; }

    /// <summary>What went wrong, when <see cref="ExecutionStatus.Faulted"/>.</summary>
    public string? Fault { get; init; }
}

/// <summary>きっかけ: why a step is open: from which step with which outcome, for which referral and need, and in whose words.</summary>
public sealed record Cause(StepId? From = null, string? Outcome = null, ReferralId? Referral = null, NeedId? Need = null, string? Reason = null);

/// <summary>合流待ち: tokens of one round waiting in a join for the rest of it (CS-3).</summary>
public sealed record JoinWait(StepId Join, int Round, ImmutableArray<int> Rounds, ImmutableArray<Cause> Arrived, DateTimeOffset Since, DateTimeOffset DueAt, int EscalationLevel = 0)
{
    /// <summary>When the clock began anew, after a migration that restarted it; null while it runs from the first arrival.</summary>
    public DateTimeOffset? ClockedAgain { get; init; }

    /// <summary>From when the clock counts.</summary>
    public DateTimeOffset ClockFrom => ClockedAgain ?? Since;
}

/// <param name="Join">A WaitAny join that has released the round.</param>
public sealed record AbsorbingRound(StepId Join, int Round);
