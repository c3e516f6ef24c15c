using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Needs;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>つなぎ→もどし→つなぎ直し: the attempts for one need, each chain from its first attempt to its last.</summary>
public static class ReferralChains
{
    /// <summary>Attempts in the order in which they were opened; an attempt follows the one that it replaces, others begin a chain.</summary>
    public static ImmutableArray<ImmutableArray<ReferralId>> Of(NeedId need, IEnumerable<(ReferralId Referral, NeedId Need, ReferralId? Replaces)> referrals)
    {
        var chains = new List<List<ReferralId>>();
        foreach (var (id, _, replaces) in referrals.Where(each => each.Need == need))
        {
            if (replaces is { } before && chains.Find(chain => chain.Contains(before)) is { } known)
            {
                known.Add(id);
            }
            else
            {
                chains.Add([id]);
            }
        }
        return [.. chains.Select(chain => chain.ToImmutableArray())];
    }
}
