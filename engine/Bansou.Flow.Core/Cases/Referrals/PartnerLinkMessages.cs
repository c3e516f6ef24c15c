namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>返事のリンクを作る: by which a receiver without an account answers this one referral.</summary>
    /// <param name="Link">Name of the link; what opens it is known to nobody but who gets it.</param>
    public sealed record MakePartnerLink(ReferralId Referral, string Link, DateTimeOffset Until) : CaseCommand;

    /// <summary>返事のリンクを取りやめる: it opens nothing from now on.</summary>
    public sealed record RevokePartnerLink(ReferralId Referral, string Link) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>返事のリンクが作られた</summary>
    public sealed record PartnerLinkMade(ReferralId Referral, string Link, OrganisationId Receiver, DateTimeOffset Until, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>返事のリンクが取りやめられた</summary>
    public sealed record PartnerLinkRevoked(ReferralId Referral, string Link, PersonId By, DateTimeOffset At) : CaseEvent;
}
