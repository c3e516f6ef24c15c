using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Rights;

/// <summary>同意の項目: which kinds of information a receiver is told, by what the person agreed to (HR-1).</summary>
internal static class ConsentItems
{
    public const string Basic = "basic";
    private const string Health = "health";

    public static readonly ImmutableArray<string> Names = [Basic, Health, "work", "economy", "services", "other"];

    /// <summary>Kinds that this receiver may be told now; none once the attempt has ended, the consent has run out or was taken back.</summary>
    public static ImmutableArray<string> For(CaseContext context, CaseState.Active state, ReferralState referral, Reader reader)
    {
        if (referral.Stage.HasEnded() || !ConsentPage.MayShare(context, state, referral))
        {
            return [];
        }
        var agreed = state.Consents.Entries.Where(entry => entry.Organisation == reader.Organisation && entry.IsLiving(context.Now)).SelectMany(entry => entry.Items);
        // A legal or urgent ground stands in for the consent to the slip itself, not to more.
        var told = agreed.Append(Basic).ToHashSet(StringComparer.Ordinal);
        if (IsKeptFrom(reader, Health))
        {
            told.Remove(Health);
        }
        return [.. Names.Where(told.Contains)];
    }

    /// <summary>Whether the person said yes to just this, and it still holds.</summary>
    public static bool IsAgreed(CaseContext context, CaseState.Active state, Reader reader, string kind) =>
        state.Consents.Entries.Any(entry => entry.Organisation == reader.Organisation && entry.IsLiving(context.Now) && entry.Items.Contains(kind));

    /// <summary>Never a diagnosis at the work place: what has to be considered there is in the slip, in the person's own words.</summary>
    public static bool IsKeptFrom(Reader reader, string kind) => kind == Health && reader.Code == "employer";

    /// <summary>The kind that a section of the assessment belongs to; null for what is told to nobody outside the team.</summary>
    public static string? KindOf(AssessmentSection section) => section switch
    {
        AssessmentSection.Health => Health,
        AssessmentSection.Abilities or AssessmentSection.Strengths => "work",
        AssessmentSection.Economy => "economy",
        AssessmentSection.SupportSoFar => "services",
        AssessmentSection.WhatIsNeeded or AssessmentSection.WhoIsNeeded => Basic,
        AssessmentSection.Relations or AssessmentSection.Housing or AssessmentSection.Wish => "other",
        AssessmentSection.Story or AssessmentSection.SocialCauses or AssessmentSection.Summary => null,
        _ => throw new System.Diagnostics.UnreachableException(section.ToString()),
    };
}
