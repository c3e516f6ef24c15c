using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Projections;

/// <summary>受信箱の一行: one open thing of a case that waits for somebody. Ids and times only, so that every list of the desk is a question about columns.</summary>
public sealed record WorklistRow
{
    public required CaseId Case { get; init; }

    /// <summary>Stable within the case for as long as the thing is open: <c>step:12</c>, <c>referral:r1</c>, <c>work:w1</c>, <c>join:j/3</c>, <c>watch</c>.</summary>
    public required string Key { get; init; }

    public required WorklistKind Kind { get; init; }
    public StepId? Step { get; init; }
    public ReferralId? Referral { get; init; }

    /// <summary>The first role that may act; null when it is the lead's.</summary>
    public string? Role { get; init; }

    /// <summary>All roles that may act, as <see cref="IdList"/>.</summary>
    public string Roles { get; init; } = "";

    /// <summary>What is to be done, in the words of who wrote it: of a piece of work. Null where the step says it.</summary>
    public string? Title { get; init; }

    /// <summary>How it came about.</summary>
    public WorklistCause Cause { get; init; }

    /// <summary>The step before that brought it about, or null.</summary>
    public StepId? CauseStep { get; init; }

    /// <summary>The receiver of its referral, or null.</summary>
    public OrganisationId? Receiver { get; init; }

    /// <summary>It is the receiver who should say something next.</summary>
    public bool AwaitsReceiver { get; init; }

    /// <summary>Whose it is: the owner of a work item, otherwise the lead of the case.</summary>
    public required PersonId Assignee { get; init; }

    /// <summary>Where the assignee works.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>Who has taken it (わたしがやる), or null.</summary>
    public PersonId? ClaimedBy { get; init; }

    /// <summary>Who of the receiver has taken it while it waits for the receiver, or null.</summary>
    public PersonId? TakenBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Null when there is a stated reason for no clock. Late means one thing: this is before now.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>How far the ladder has told (<see cref="Cases.Flow.Ladder"/>).</summary>
    public int Level { get; init; }

    /// <summary>An interruption has paused it.</summary>
    public bool Paused { get; init; }

    /// <summary>遅れ, as <see cref="Lateness"/> says it.</summary>
    public bool IsLate(DateTimeOffset now) => Lateness.IsLate(DueAt, now);

    /// <summary>もうすぐ: not late yet, and will be within so many days.</summary>
    public bool IsDueWithin(int days, DateTimeOffset now) => DueAt >= now && DueAt < now.AddDays(days);
}
