using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Journal;

/// <summary>問題ありの受け皿: receivers with an open concern in any case, kept up to date case by case so that looking is cheap (HR-2). Not for two threads at once.</summary>
public sealed class OpenConcerns
{
    private readonly SortedDictionary<string, ImmutableArray<OrganisationId>> byCase = new(StringComparer.Ordinal);

    public ImmutableArray<OrganisationId> Receivers { get; private set; } = [];

    public void Note(CaseId id, CaseState before, CaseState after)
    {
        if (!ReferenceEquals(ReferralsOf(before), ReferralsOf(after)))
        {
            Set(id, Of(after));
        }
    }

    /// <summary>The receivers with an open concern in one case, each once.</summary>
    public static ImmutableArray<OrganisationId> Of(CaseState state) =>
        [.. ReferralsOf(state).All.Where(referral => referral.HasOpenConcern && referral.Receiver is not null).Select(referral => referral.Receiver!.Value).Distinct()];

    /// <summary>What one case says now.</summary>
    public void Set(CaseId id, ImmutableArray<OrganisationId> open)
    {
        if (open.IsEmpty ? !byCase.Remove(id.Value) : byCase.TryGetValue(id.Value, out var known) && known.SequenceEqual(open))
        {
            return;
        }
        if (!open.IsEmpty)
        {
            byCase[id.Value] = open;
        }
        Receivers = [.. byCase.Values.SelectMany(each => each).Distinct()];
    }

    private static ReferralState.Book ReferralsOf(CaseState state) => state switch
    {
        CaseState.NotOpened => ReferralState.Book.Empty,
        CaseState.Active active => active.Referrals,
        CaseState.SeenOff seenOff => seenOff.Last.Referrals,
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };
}
