using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Lint.Field;

/// <summary>BF211: who turns in a loop can leave it, or a conference looks at it.</summary>
internal sealed class LoopHasExitRule() : CaseRule("BF211", "loop-has-exit-or-conference", Severity.Warning)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject)
    {
        if (subject.Main is not { } main)
        {
            yield break;
        }
        foreach (var loop in main.Loops)
        {
            if (loop.Any(node => node.IsReachable && node.Pauses) && !HasExit(loop))
            {
                var names = LoopNames.Of(loop);
                yield return Say(loop[0],
                    $"{names}の輪には出口がなく、見直す会議もありません。別の道への線か、会議のステップを足してください。",
                    $"The loop {names} has neither a way out nor a conference that looks at it. Add one of them.");
            }
        }
    }

    private static bool HasExit(ImmutableArray<GraphNode> loop) => loop.Any(node =>
        node.Holds(StepKind.Conference) || node.Holds(StepKind.Watch)
        || node.Out.Any(line => line.To.Loop != node.Loop)
        || (!node.Ports.Open && node.Ports.Names.Any(port => !node.LinesOf(port).Any())));
}
