using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Memories;

namespace Bansou.Flow.Core.Rights;

/// <summary>自分に関わるところ (V1): referrals to the reader with what the consent lists, own steps, own promises. No notes, no household, no address.</summary>
public sealed record OwnPart(ImmutableArray<ReferralSlip> Referrals, ImmutableArray<StepLine> Steps, ImmutableArray<PromiseLine> Promises)
{
    /// <summary>For a key person: the own answer. Null for everybody else.</summary>
    public KeyPerson? KeyPerson { get; init; }

    /// <summary>記憶の引継ぎシート: what the person chose for this key person, who said yes. Empty for everybody else.</summary>
    public ImmutableArray<Memory> Memories { get; init; } = [];

    /// <summary>For a member of the household: how they stand in it. Null for everybody else.</summary>
    public MemberLine? Member { get; init; }

    internal static OwnPart Of(CaseContext context, CaseState.Active state, Reader reader, CaseRelations relations) => new(
        [.. state.Referrals.All.Where(referral => reader.Side != RoleSide.Household && ReceivedReferrals.IsSeenBy(referral, reader)).Select(referral => ReferralSlip.Of(context, state, referral, reader))],
        [.. OwnSteps.Of(context, state, reader).Select(open => StepLine.Of(context, open))],
        [.. state.Records.Work.All.Where(item => item.IsOpen && reader.Is(item.Owner)).Select(item => new PromiseLine(item.Id, item.What, item.On))])
    {
        KeyPerson = relations.KeyPerson is { } keyPerson ? state.Records.Bonds.Find(keyPerson) : null,
        Memories = relations.KeyPerson is { } own && state.Records.Bonds.Find(own) is { Answer: KeyPersonAnswer.Accepted } ? state.Records.Memories.For(own) : [],
        Member = relations.Member is { } id && state.Records.Household.Find(id) is { } member ? MemberLine.Of(member) : null,
    };
}

/// <summary>自分のやること.</summary>
public sealed record PromiseLine(WorkItemId Item, string What, DateOnly On);
