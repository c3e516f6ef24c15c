using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Rights;

/// <summary>自分に関わるところ (V1): referrals to the reader with what the consent lists, own steps, own promises. No notes, no household, no address.</summary>
public sealed record OwnPart(ImmutableArray<ReferralSlip> Referrals, ImmutableArray<StepLine> Steps, ImmutableArray<PromiseLine> Promises)
{
    /// <summary>For a key person: the own answer. Null for everybody else.</summary>
    public KeyPerson? KeyPerson { get; init; }

    /// <summary>For a member of the household: how they stand in it. Null for everybody else.</summary>
    public MemberLine? Member { get; init; }

    internal static OwnPart Of(CaseContext context, CaseState.Active state, Reader reader, CaseRelations relations) => new(
        [.. state.Referrals.All.Where(referral => reader.Side != RoleSide.Household && ReceivedReferrals.IsSeenBy(referral, reader)).Select(referral => Slip(context, state, referral, reader))],
        [.. OwnSteps.Of(context, state, reader).Select(open => StepLine.Of(context, open))],
        [.. state.Records.Work.All.Where(item => item.IsOpen && item.Owner == reader.Person).Select(item => new PromiseLine(item.Id, item.What, item.On))])
    {
        KeyPerson = relations.KeyPerson is { } keyPerson ? state.Records.Bonds.Find(keyPerson) : null,
        Member = relations.Member is { } id && state.Records.Household.Find(id) is { } member ? MemberLine.Of(member) : null,
    };

    private static ReferralSlip Slip(CaseContext context, CaseState.Active state, ReferralState referral, Reader reader)
    {
        var told = ConsentItems.For(context, state, referral, reader);
        var slip = new ReferralSlip(referral.Id, referral.Stage, referral.Since, referral.DueAt, told);
        if (told.IsEmpty)
        {
            return slip;
        }
        return slip with
        {
            Name = state.Records.Intake.Name,
            Summary = referral.Summary,
            Request = referral.Request,
            PersonsWish = referral.PersonsWish,
            Accompanied = referral.Accompanied,
            Shared = [.. state.Records.Assessment.Entries.Where(entry => IsTold(state, entry, told)).Select(entry => new SharedWords(entry.Section, entry.Text, entry.OwnWords))],
        };
    }

    /// <summary>About the person only, never about a member; and not where the person lives, while that is protected.</summary>
    private static bool IsTold(CaseState.Active state, AssessmentEntry entry, ImmutableArray<string> told) =>
        entry.Member is null
        && ConsentItems.KindOf(entry.Section) is { } kind && told.Contains(kind)
        && !(entry.Section == AssessmentSection.Housing && state.Records.Household.OfPerson.AddressProtected);
}

/// <summary>つなぎ票: one referral as its receiver reads it. Its words are empty when nothing may be told any more.</summary>
/// <param name="Told">Kinds of information that the person agreed to.</param>
public sealed record ReferralSlip(ReferralId Referral, ReferralStage Stage, DateTimeOffset Since, DateTimeOffset? DueAt, ImmutableArray<string> Told)
{
    public PersonName? Name { get; init; }
    public string Summary { get; init; } = "";
    public string Request { get; init; } = "";
    public string PersonsWish { get; init; } = "";
    public bool Accompanied { get; init; }
    public ImmutableArray<SharedWords> Shared { get; init; } = [];
}

/// <summary>伝えてよいことば: one section of the assessment that the consent covers.</summary>
public sealed record SharedWords(AssessmentSection Section, string Text, string OwnWords);

/// <summary>自分のやること.</summary>
public sealed record PromiseLine(WorkItemId Item, string What, DateOnly On);
