using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF216: lines that lead back are marked as もどし線, so that they leave their round and are drawn in their own lane (CS-4).</summary>
internal sealed class ReturnLineMarkedRule() : CaseRule("BF216", "return-line-marked", Severity.Information)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        foreach (var loop in UnmarkedLoops(subject.Main))
        {
            var names = LoopNames.Of(loop);
            yield return Say(loop[0],
                $"{names}は輪になっていますが、もどし線の印がどこにもありません。戻る線を returnLines に書いてください。",
                $"{names} form a loop in which no line is marked as return line. Name the line that leads back in returnLines.");
        }
    }

    /// <summary>Loops that remain when all marked lines are taken away.</summary>
    private static IEnumerable<ImmutableArray<GraphNode>> UnmarkedLoops(FlowGraph? graph)
    {
        if (graph is null || graph.Loops.IsEmpty)
        {
            return [];
        }
        return GraphLoops.Find(graph.Nodes, _ => true, line => !line.IsReturn).Where(loop => loop.Any(node => node.Kind is not null));
    }
}
