using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Rights;

/// <summary>ケースとの関係: what the case itself does not know about a reader: whose account it is, and which meetings talk about the case.</summary>
public sealed record CaseRelations
{
    public static readonly CaseRelations None = new();

    /// <summary>The account belongs to the person whose case it is.</summary>
    public bool IsThePerson { get; init; }

    /// <summary>The account belongs to this member of the household.</summary>
    public MemberId? Member { get; init; }

    /// <summary>The account belongs to this key person.</summary>
    public KeyPersonId? KeyPerson { get; init; }

    /// <summary>Meetings with an item about the case. Who is no member sees nothing of them.</summary>
    public ImmutableArray<Meeting> Meetings { get; init; } = [];
}
