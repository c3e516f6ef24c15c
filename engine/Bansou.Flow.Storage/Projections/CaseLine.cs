using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Storage.Projections;

/// <summary>ケース一覧の一行: a card as a list shows it.</summary>
public sealed record CaseLine
{
    public required CaseId Case { get; init; }
    public required int Version { get; init; }
    public required string DisplayName { get; init; }
    public required string Reading { get; init; }
    public required PersonId Lead { get; init; }
    public required OrganisationId LeadOrganisation { get; init; }
    public required PersonId OverviewHolder { get; init; }
    public required ImmutableArray<string> Organisations { get; init; }
    public required CaseStage Stage { get; init; }
    public required string Flow { get; init; }
    public required int FlowVersion { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? SeenOffAt { get; init; }
    public DateTimeOffset? NextAt { get; init; }
    public required int OpenReferrals { get; init; }
    public required DateTimeOffset HeardAt { get; init; }
    public required DangerDates Danger { get; init; }
}

/// <summary>ケース一覧のページ.</summary>
/// <param name="Next">How many rows to pass over for the next page; null when there is none.</param>
public sealed record CasePage(ImmutableArray<CaseLine> Cases, int? Next);
