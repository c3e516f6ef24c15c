using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Projections;

/// <summary>受信箱: the rows of one case, derived from its state alone. Runs in every commit, hence no LINQ here.</summary>
public static class Worklist
{
    /// <summary>The rows in an order that depends on the state only: steps, referrals, work, joins. None for a case that was seen off.</summary>
    public static ImmutableArray<WorklistRow> RowsOf(CaseFlow flow, CaseState state) => state switch
    {
        CaseState.Active active => new WorklistWriter(flow, active).Rows(),
        CaseState.NotOpened or CaseState.SeenOff => [],
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };

    /// <summary>What a commit must write: rows that are new or say something else, and keys of rows that are gone.</summary>
    public static WorklistDifference Difference(ImmutableArray<WorklistRow> before, ImmutableArray<WorklistRow> after)
    {
        ImmutableArray<WorklistRow>.Builder? changed = null;
        ImmutableArray<string>.Builder? removed = null;
        for (var i = 0; i < after.Length; i++)
        {
            if (Find(before, after[i].Key, i) is not { } known || known != after[i])
            {
                (changed ??= ImmutableArray.CreateBuilder<WorklistRow>()).Add(after[i]);
            }
        }
        for (var i = 0; i < before.Length; i++)
        {
            if (Find(after, before[i].Key, i) is null)
            {
                (removed ??= ImmutableArray.CreateBuilder<string>()).Add(before[i].Key);
            }
        }
        return new WorklistDifference(changed?.ToImmutable() ?? [], removed?.ToImmutable() ?? []);
    }

    /// <summary>Looks outwards from where the row would be if little had changed.</summary>
    private static WorklistRow? Find(ImmutableArray<WorklistRow> rows, string key, int near)
    {
        for (var i = Math.Min(near, rows.Length - 1); i >= 0; i--)
        {
            if (rows[i].Key == key)
            {
                return rows[i];
            }
        }
        for (var i = near + 1; i < rows.Length; i++)
        {
            if (rows[i].Key == key)
            {
                return rows[i];
            }
        }
        return null;
    }
}

/// <summary>受信箱の変わったところ.</summary>
/// <param name="Changed">New rows and rows that say something else.</param>
/// <param name="Removed">Keys of rows that are gone.</param>
public sealed record WorklistDifference(ImmutableArray<WorklistRow> Changed, ImmutableArray<string> Removed)
{
    public bool IsEmpty => Changed.IsEmpty && Removed.IsEmpty;
}
