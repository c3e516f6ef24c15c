using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Tests.Cases;
using Bansou.Flow.Core.Tests.Cases.RandomPlay;
using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>The differences of every commit, applied one after the other, give the rows of the last state: what a rebuild would write.</summary>
public class WorklistDifferenceTests
{
    [Fact]
    public void Differences_add_up_to_the_rows_of_the_last_state()
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var flow = FlowSketch.Compile(new RandomFlow(seed).Draw());
            AddsUp(flow, RandomGame.Play(flow, seed, 80));
        }
    }

    [Fact]
    public void The_same_rows_make_no_difference()
    {
        var play = RecordsPlay.Simple().PromiseNext();
        Worklist.Difference(Worklist.RowsOf(play.Flow, play.State), Worklist.RowsOf(play.Flow, play.State)).IsEmpty.ShouldBeTrue();
    }

    private static void AddsUp(CaseFlow flow, IEnumerable<CaseEvent> journal)
    {
        var stored = new Dictionary<string, WorklistRow>();
        var state = CaseState.None;
        foreach (var happened in journal)
        {
            var before = Worklist.RowsOf(flow, state);
            state = CaseDecider.Evolve(state, happened);
            Apply(stored, Worklist.Difference(before, Worklist.RowsOf(flow, state)));
        }
        var rows = Worklist.RowsOf(flow, state);
        rows.Select(row => row.Key).ShouldBeUnique();
        stored.Values.OrderBy(row => row.Key).ShouldBe(rows.OrderBy(row => row.Key));
        EverybodySeen(flow, (CaseState.Active)state, rows);
    }

    private static void Apply(Dictionary<string, WorklistRow> stored, WorklistDifference difference)
    {
        difference.Removed.ShouldAllBe(key => stored.Remove(key));
        foreach (var row in difference.Changed)
        {
            stored[row.Key] = row;
        }
    }

    /// <summary>CS-8: every step that a person must do is in somebody's list, itself or by its referral.</summary>
    private static void EverybodySeen(CaseFlow flow, CaseState.Active state, ImmutableArray<WorklistRow> rows)
    {
        foreach (var open in state.Tokens.Open.Where(open => open.MovesAt is null))
        {
            rows.ShouldContain(row => row.Key == $"step:{open.Id}" || (open.Referral != null && row.Key == "referral:" + open.Referral), $"{flow[open.Step].Label} waits unseen.");
        }
    }
}
