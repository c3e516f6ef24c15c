using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Rights;

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

    /// <summary>連絡のしかた: only by 基本, and only ways that the person said yes to.</summary>
    public ImmutableArray<ContactWay> ContactWays { get; init; } = [];

    /// <summary>The one place where a slip is cut: for a receiver's account, for a link without one, and for the preview beforehand.</summary>
    internal static ReferralSlip Of(CaseContext context, CaseState.Active state, ReferralState referral, Reader reader)
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
            ContactWays = [.. state.Records.Person.ContactWays.Where(way => SlipContacts.IsTold(context, state, reader, way))],
            Shared = [.. state.Records.Assessment.Entries.Where(entry => IsTold(state, entry, told)).Select(entry => new SharedWords(entry.Section, entry.Text, entry.OwnWords))],
        };
    }

    /// <summary>About the person only, never about a member; and not where the person lives, while that is protected.</summary>
    private static bool IsTold(CaseState.Active state, AssessmentEntry entry, ImmutableArray<string> told) =>
        entry.Member is null
        && ConsentItems.KindOf(entry.Section) is { } kind && told.Contains(kind)
        && !(entry.Section == AssessmentSection.Housing && state.Records.Household.OfPerson.AddressProtected);
}

/// <summary>伝えてよいことば: one section of the assessment that the consent covers.</summary>
public sealed record SharedWords(AssessmentSection Section, string Text, string OwnWords);
