using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>同意を記録する</summary>
    /// <param name="Items">Kinds of information: <c>basic, health, work, economy, services, other</c>.</param>
    /// <param name="Way"><c>signed, screen</c> or <c>spoken</c>; spoken consent names a witness.</param>
    public sealed record RecordConsent(OrganisationId Organisation, ImmutableArray<string> Items, string Way, DateTimeOffset? Until = null, string? Witness = null) : CaseCommand;

    /// <summary>同意を撤回する. Null withdraws all. Sharing stops at once (CS-12).</summary>
    public sealed record WithdrawConsent(OrganisationId? Organisation, string Reason) : CaseCommand;

    /// <summary>同意によらない根拠を書く: urgent or legal, in writing (HR-1).</summary>
    public sealed record DocumentGround(ReferralId Referral, string Kind, string Reason) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>同意が記録された</summary>
    public sealed record ConsentRecorded(OrganisationId Organisation, ImmutableArray<string> Items, string Way, string? Witness, DateTimeOffset From, DateTimeOffset? Until) : CaseEvent;

    /// <summary>同意が撤回された</summary>
    /// <param name="Referrals">Open referrals whose sharing stopped with it.</param>
    public sealed record ConsentWithdrawn(OrganisationId? Organisation, string Reason, ImmutableArray<ReferralId> Referrals, DateTimeOffset At) : CaseEvent;

    /// <summary>根拠が書かれた</summary>
    public sealed record GroundDocumented(ReferralId Referral, string Kind, string Reason, PersonId By) : CaseEvent;
}
