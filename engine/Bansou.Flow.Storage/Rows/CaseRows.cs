using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Rows;

/// <summary>What changes in the rows of a case with a commit: its card, and the rows of the inbox that say something else.</summary>
internal sealed record CaseRows(CaseCard? Before, CaseCard Card, WorklistDifference Worklist)
{
    public static CaseRows Between(LoadedCase before, LoadedCase after) => new(
        CaseCards.Of(before.Flow, before.State, before.Version, before.HeardAt),
        CaseCards.Of(after.Flow, after.State, after.Version, after.HeardAt)!,
        Core.Projections.Worklist.Difference(
            Core.Projections.Worklist.RowsOf(before.Flow, before.State),
            Core.Projections.Worklist.RowsOf(after.Flow, after.State)));

    public void Write(RowStatements rows, long stream)
    {
        rows.Cards.Write(stream, Before, Card);
        foreach (var key in Worklist.Removed)
        {
            rows.Worklist.Remove(stream, key);
        }
        foreach (var row in Worklist.Changed)
        {
            rows.Worklist.Write(stream, row);
        }
    }
}
