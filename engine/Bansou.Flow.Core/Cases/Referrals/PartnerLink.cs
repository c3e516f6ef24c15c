namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>返事のリンク: opens one referral to one receiver, until a day, without an account.</summary>
/// <param name="Receiver">To whom it was given; another receiver of the referral does not inherit it.</param>
public sealed record PartnerLink(string Id, OrganisationId Receiver, DateTimeOffset Until, PersonId By, DateTimeOffset MadeAt, DateTimeOffset? RevokedAt = null)
{
    public bool IsLiving(DateTimeOffset now) => RevokedAt is null && now < Until;
}
