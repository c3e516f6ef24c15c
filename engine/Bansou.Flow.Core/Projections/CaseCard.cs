using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;

namespace Bansou.Flow.Core.Projections;

/// <summary>ケースの札: one row for each case, for lists, names beside worklist rows, and the clock. Nothing in it ranks people (HR-7).</summary>
public sealed record CaseCard
{
    /// <summary>What stands for a name that nobody knows yet (IN-2).</summary>
    public const string Nameless = "お名前はまだ";

    public required CaseId Case { get; init; }

    /// <summary>Events in the journal of the case.</summary>
    public required int Version { get; init; }

    /// <summary>呼び名, or the name, or <see cref="Nameless"/>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>フリガナ, to sort by; empty while unknown.</summary>
    public required string Reading { get; init; }

    public required PersonId Lead { get; init; }
    public required OrganisationId LeadOrganisation { get; init; }
    public required PersonId OverviewHolder { get; init; }

    /// <summary>もうひとりの担当, or null.</summary>
    public PersonId? SecondStaff { get; init; }

    /// <summary>Organisations of the holders, of the second member of staff and of receivers of open referrals, as <see cref="IdList"/>.</summary>
    public required string Organisations { get; init; }

    /// <summary>People to whom the person's record is not shown, as <see cref="IdList"/>: no list and no search may show them the row.</summary>
    public required string HiddenFrom { get; init; }

    public required CaseStage Stage { get; init; }
    public required FlowVersion Flow { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? SeenOffAt { get; init; }

    /// <summary>When time does something next (<see cref="Cases.Flow.TimeDecider.Next"/>); null when it never does.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Referrals that have not ended.</summary>
    public required int OpenReferrals { get; init; }

    /// <summary>When somebody last did something in the case (<see cref="LastWord"/>).</summary>
    public required DateTimeOffset HeardAt { get; init; }

    public required DangerDates Danger { get; init; }
}
