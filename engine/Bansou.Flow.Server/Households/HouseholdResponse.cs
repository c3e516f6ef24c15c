using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Households;

/// <summary>世帯.</summary>
/// <param name="AddressProtected">Of the person; the address itself never stands here.</param>
internal sealed record HouseholdResponse(IReadOnlyList<HouseholdMemberResponse> Members, IReadOnlyList<HouseholdTieResponse> Ties, bool AddressProtected)
{
    public static HouseholdResponse Of(FoundCase found, WholeCase whole, Acting acting, CaseDoor door)
    {
        IReadOnlyList<HouseholdTieResponse> ties = [.. found.Active.Records.Household.Ties
            .Where(tie => tie.Member is not { } member || whole.Members.Any(line => line.Member == member))
            .Select(tie => HouseholdTieResponse.Of(tie, found, acting, door))];
        return new(
            [.. whole.Members.Select(line => new HouseholdMemberResponse(
                line.Member.Value, line.Name, line.Relation, line.From, line.Until, line.WhyEnded, line.AddressProtected, ties.FirstOrDefault(tie => tie.Member == line.Member.Value)?.Case))],
            ties,
            whole.AddressProtected);
    }
}

/// <param name="Case">The member's own case, where the reader may see it.</param>
internal sealed record HouseholdMemberResponse(string Id, string Name, string Relation, DateOnly? From, DateOnly? Until, string WhyEnded, bool AddressProtected, string? Case);

/// <summary>世帯のほかのケース.</summary>
/// <param name="Case">Null where the reader may not see that case; then its name and lead are null too.</param>
/// <param name="Mutual">Whether the other person agreed as well, in their own case; null where the reader may not see it.</param>
/// <param name="Way">How this person agreed.</param>
internal sealed record HouseholdTieResponse(string? Case, string? Member, string? Name, string? LeadName, bool? Mutual, string Way, DateTimeOffset At)
{
    public static HouseholdTieResponse Of(Core.Cases.Households.HouseholdTie tie, FoundCase found, Acting acting, CaseDoor door)
    {
        var other = door.SeesNameOf(acting, tie.Other);
        var name = other?.Active.Records.Intake.Name;
        return new(
            other?.Loaded.Id.Value,
            tie.Member?.Value,
            name?.CalledAs is { Length: > 0 } called ? called : name?.Name,
            other is null ? null : found.Names.Person(other.Active.Holders.Lead.Person),
            other is null ? null : other.Active.Records.Household.FindTie(found.Loaded.Id) is not null,
            tie.Way,
            tie.At);
    }
}
