using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Households;

/// <summary>世帯: who lives with the person and since when; members may have to be kept apart (F06, AS-6).</summary>
public sealed record Household(ImmutableArray<HouseholdMember> Members, Shielding OfPerson)
{
    public static readonly Household Empty = new([], Shielding.None);

    /// <summary>Others of the household who have a case of their own, as far as this person agreed.</summary>
    public ImmutableArray<HouseholdTie> Ties { get; init; } = [];

    public HouseholdTie? FindTie(CaseId other) => Ties.FirstOrDefault(tie => tie.Other == other);

    public HouseholdMember? Find(MemberId id) => Members.FirstOrDefault(member => member.Id == id);

    /// <summary>Whether somebody may read what is written about a member, or about the person (null).</summary>
    public bool MaySee(PersonId reader, MemberId? about) => !Of(about).HiddenFrom.Contains(reader);

    /// <summary>Whether somebody may know where a member, or the person (null), lives.</summary>
    public bool MaySeeAddress(PersonId reader, MemberId? about) =>
        MaySee(reader, about) && !(Of(about) is { AddressProtected: true } shield && shield.AddressNotSeenBy.Contains(reader));

    private Shielding Of(MemberId? member) => member is { } id ? Find(id)?.Shielding ?? Shielding.None : OfPerson;
}

/// <summary>世帯員.</summary>
/// <param name="Until">The day on which the membership ended, or null.</param>
public sealed record HouseholdMember(MemberId Id, string Name, string Relation, DateOnly? From, DateOnly? Until, string WhyEnded, Shielding Shielding);

/// <summary>見せない相手と住所の守り.</summary>
public sealed record Shielding(ImmutableArray<PersonId> HiddenFrom, bool AddressProtected, ImmutableArray<PersonId> AddressNotSeenBy)
{
    public static readonly Shielding None = new([], false, []);
}
