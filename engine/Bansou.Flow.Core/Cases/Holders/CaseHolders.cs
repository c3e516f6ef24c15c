namespace Bansou.Flow.Core.Cases.Holders;

/// <summary>伴走担当と俯瞰する人: two roles, each exactly one at every instant, possibly one person; referrals move neither (CS-11).</summary>
public sealed record CaseHolders(Holder Lead, Holder OverviewHolder);

/// <summary>A named person in an organisation who holds a role of the case.</summary>
public sealed record Holder(PersonId Person, OrganisationId Organisation);
