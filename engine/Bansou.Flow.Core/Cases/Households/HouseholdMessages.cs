using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>世帯員を書く</summary>
    /// <param name="Relation">続柄.</param>
    public sealed record AddMember(MemberId Member, string Name, string Relation, DateOnly? From = null) : CaseCommand;

    /// <summary>世帯員が離れた日を書く</summary>
    /// <param name="Why">転出, 独立, 離婚, 死亡 ... in words.</param>
    public sealed record EndMembership(MemberId Member, DateOnly On, string? Why = null) : CaseCommand;

    /// <summary>見せない相手を決める: what is written about one is hidden from these people. An empty list shows it again.</summary>
    /// <param name="Member">Whose; null for the person.</param>
    public sealed record HideFrom(ImmutableArray<PersonId> People, MemberId? Member = null) : CaseCommand;

    /// <summary>住所を守る: what is written of where the person lives is then only for those who hold the case, and for none of these people.</summary>
    public sealed record ProtectAddress(bool Protected, ImmutableArray<PersonId> NotSeenBy = default, MemberId? Member = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>世帯員が書かれた</summary>
    public sealed record MemberAdded(MemberId Member, string Name, string Relation, DateOnly? From) : CaseEvent;

    /// <summary>世帯員が離れた</summary>
    public sealed record MembershipEnded(MemberId Member, DateOnly On, string Why) : CaseEvent;

    /// <summary>見せない相手が決まった</summary>
    public sealed record HiddenFromSet(MemberId? Member, ImmutableArray<PersonId> People) : CaseEvent;

    /// <summary>住所の守りが決まった</summary>
    public sealed record AddressProtected(MemberId? Member, bool Protected, ImmutableArray<PersonId> NotSeenBy) : CaseEvent;
}
