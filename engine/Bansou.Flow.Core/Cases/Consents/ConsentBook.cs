using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Consents;

/// <summary>同意の格子: kind of information × organisation × period, and the grounds that stand in for it (HR-1).</summary>
public sealed record ConsentBook(ImmutableArray<ConsentEntry> Entries, ImmutableArray<SharingGround> Grounds)
{
    public static readonly ConsentBook Empty = new([], []);

    /// <summary>Whether the person agrees that this organisation is told something now.</summary>
    public bool Covers(OrganisationId organisation, DateTimeOffset now) =>
        Entries.Any(entry => entry.Organisation == organisation && entry.IsLiving(now));

    public bool HasGround(ReferralId referral) => Grounds.Any(ground => ground.Referral == referral);
}

/// <param name="Items">Kinds of information: basic, health, work, economy, services, other.</param>
/// <param name="Until">Null while it is not withdrawn.</param>
public sealed record ConsentEntry(OrganisationId Organisation, ImmutableArray<string> Items, DateTimeOffset From, DateTimeOffset? Until, DateTimeOffset? WithdrawnAt)
{
    public bool IsLiving(DateTimeOffset now) => WithdrawnAt is null && (Until is null || now < Until);
}

/// <summary>法令・緊急の根拠: why something is shared without consent, in writing.</summary>
/// <param name="Kind"><c>urgent</c> or <c>legal</c>.</param>
public sealed record SharingGround(ReferralId Referral, string Kind, string Reason, PersonId By);
