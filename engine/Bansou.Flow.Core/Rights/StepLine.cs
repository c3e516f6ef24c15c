using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Households;

namespace Bansou.Flow.Core.Rights;

/// <summary>開いているステップ, without the words that brought it about.</summary>
public sealed record StepLine(StepId Step, string Label, ReferralId? Referral, ExecutionStatus Status, DateTimeOffset OpenedAt, DateTimeOffset? DueAt)
{
    internal static StepLine Of(CaseContext context, StepExecution open) =>
        new(open.Step, context.Flow.Find(open.Step)?.Label ?? open.Step.Value, open.Referral, open.Status, open.OpenedAt, open.DueAt);
}

/// <summary>世帯員の一行: that an address is protected is said; from whom is for those who hold the case.</summary>
public sealed record MemberLine(MemberId Member, string Name, string Relation, DateOnly? From, DateOnly? Until, string WhyEnded, bool AddressProtected)
{
    internal static MemberLine Of(HouseholdMember member) =>
        new(member.Id, member.Name, member.Relation, member.From, member.Until, member.WhyEnded, member.Shielding.AddressProtected);
}
