using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Migrations;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>流れの版を移す: the case goes on in another version of its flow, standing where it stands.</summary>
    /// <param name="From">The version that was looked at; refused when the case has another one by now.</param>
    /// <param name="Mapping">Where steps go that the new version does not know by the same id.</param>
    public sealed record MigrateCase(FlowVersion From, FlowVersion To, string Reason, ImmutableArray<StepMove> Mapping = default, TimerChoice Timers = TimerChoice.Keep) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>流れの版が移った: all that changed stands here, so that no drawing is needed to read it again.</summary>
    /// <param name="Moves">Only those that this case made; what kept its id is not named.</param>
    /// <param name="Steps">New clocks, empty when they were kept.</param>
    /// <param name="NextContact">Of a watch that goes on, when its clock began anew.</param>
    /// <param name="Periodic">Periodic steps that the old version did not have: they count from now.</param>
    public sealed record FlowMigrated(
        FlowVersion From,
        FlowVersion To,
        ImmutableArray<StepMove> Moves,
        TimerChoice Timers,
        ImmutableArray<StepClock> Steps,
        ImmutableArray<JoinClock> Joins,
        ImmutableArray<CheckClock> Checks,
        DateTimeOffset? NextContact,
        ImmutableArray<StepId> Periodic,
        string Reason,
        DateTimeOffset At) : CaseEvent;
}

/// <summary>開いているステップの新しい期限.</summary>
public sealed record StepClock(int Execution, DateTimeOffset? DueAt, string? NoClockReason, DateTimeOffset? MovesAt);

/// <summary>合流の新しい期限.</summary>
/// <param name="Join">By its id in the new version.</param>
public sealed record JoinClock(StepId Join, int Round, DateTimeOffset DueAt);

/// <summary>受け皿チェックの新しい日.</summary>
public sealed record CheckClock(ReferralId Referral, DateTimeOffset? NextCheckAt);
