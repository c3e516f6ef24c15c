using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Plans;

/// <summary>プランの全部の版, the oldest first; none is ever deleted (RP-3).</summary>
public sealed record PlanBook(ImmutableArray<SupportPlan> All)
{
    public static readonly PlanBook Empty = new([]);

    /// <summary>The version that is worked on or runs: the newest that nothing has replaced.</summary>
    public SupportPlan? Current => All.LastOrDefault(plan => plan.Stage != PlanStage.Superseded);

    /// <summary>The version that runs.</summary>
    public SupportPlan? Running => All.LastOrDefault(plan => plan.Stage == PlanStage.Running);

    public SupportPlan? Find(PlanId id) => All.FirstOrDefault(plan => plan.Id == id);

    /// <summary>Everyone who wrote in this version or in one that it replaces.</summary>
    public IEnumerable<PlanAuthor> AuthorsOf(SupportPlan plan)
    {
        for (var version = plan; version is not null; version = version.Replaces is { } before ? Find(before) : null)
        {
            foreach (var author in version.Authors)
            {
                yield return author;
            }
        }
    }
}
