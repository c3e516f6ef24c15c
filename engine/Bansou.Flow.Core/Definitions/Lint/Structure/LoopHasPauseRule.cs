using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF104: a loop has a human step or a timer. Elsa's own flows may turn without one if something in the loop can choose a way out.</summary>
internal sealed class LoopHasPauseRule() : FlowRule("BF104", "loop-has-pause", Severity.Error, "CS-8")
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var chart in subject.Charts)
        {
            foreach (var loop in GraphLoops.Find(chart.Nodes, node => !node.Pauses))
            {
                if (loop.Any(node => node.IsReachable) && (subject.IsCase || !HasWayOut(loop)))
                {
                    var names = LoopNames.Of(loop);
                    yield return Say(loop[0],
                        $"{names}の輪には、人のステップも待ち時間もありません。止まらずに回り続けるので、人が見るステップか待ち時間を輪の中に入れてください。",
                        $"The loop {names} holds neither a human step nor a timer and would turn for ever. Put one into it.");
                }
            }
        }
    }

    private static bool HasWayOut(ImmutableArray<GraphNode> loop)
    {
        var inside = loop.ToHashSet();
        return loop.Any(node => node.Ports.Open || node.Ports.Names.Any(port => !node.LinesOf(port).Any(line => inside.Contains(line.To))));
    }
}
