namespace Bansou.Flow.Core.Definitions.Lint.Structure;

/// <summary>BF105: whatever a join waits for can come, or can leave its round (CS-3).</summary>
internal sealed class JoinCanCompleteRule() : FlowRule("BF105", "join-can-complete", Severity.Error)
{
    public override IEnumerable<Diagnostic> Check(LintSubject subject) =>
        subject.Charts.SelectMany(chart => subject.IsCase ? InCase(chart) : InElsa(chart));

    /// <summary>A branch from which no token ever comes out, to the join or elsewhere, keeps the join of its round waiting.</summary>
    private IEnumerable<Diagnostic> InCase(FlowGraph chart)
    {
        var stuck = Stuck(chart);
        if (stuck.Count == 0)
        {
            return [];
        }
        var towardsStuck = Walk.LeadingTo(stuck);
        var forks = chart.Nodes.Where(node => node.IsReachable && Forks(node, towardsStuck));
        var reached = Walk.ReachableFrom(forks.SelectMany(fork => fork.Out).Select(line => line.To), IsJoin);
        return from node in chart.Nodes
               where IsJoin(node) && WaitsForAll(node) && reached.Contains(node)
               select Say(node,
                   $"「{node.Label}」が待つ枝のひとつは、輪の中に入ったまま出てきません。その枝を合流か終わりへ進める線を足してください。",
                   $"'{node.Label}' waits for a branch that turns in a loop and never comes out. Draw a line from there to the join or to an end.");
    }

    /// <summary>Elsa's WaitAll waits for every line, also for one that never carries anything.</summary>
    private IEnumerable<Diagnostic> InElsa(FlowGraph chart) =>
        from node in chart.Nodes
        where IsJoin(node) && node.IsReachable && ModeOf(node) == "WaitAll"
        from line in node.In
        where !line.From.IsReachable
        select Say(line,
            $"「{node.Label}」はすべての枝を待ちますが、「{line.From.Label}」からは何も来ません。その線を消すか、そこへ来る線を足してください。",
            $"'{node.Label}' waits for all branches, but nothing ever comes from '{line.From.Label}'. Remove the line or make that step reachable.");

    private static HashSet<GraphNode> Stuck(FlowGraph chart)
    {
        var leaves = Walk.LeadingTo(chart.Nodes.Where(LetsGo));
        return [.. chart.Nodes.Where(node => node.IsReachable && !leaves.Contains(node))];
    }

    private static bool LetsGo(GraphNode node) =>
        node.IsEnd || IsJoin(node) || node.Out.IsEmpty || node.Kind is Steps.StepKind.Return or Steps.StepKind.Watch
        || node.Ports.Names.Any(port => !node.LinesOf(port).Any());

    private static bool Forks(GraphNode node, HashSet<GraphNode> towardsStuck) =>
        node.Out.Length > 1 && node.Out.Any(line => towardsStuck.Contains(line.To))
        && (node.Activity.Type == "Elsa.FlowFork" || node.Kind == Steps.StepKind.Referral || node.Out.GroupBy(line => line.Port).Any(group => group.Count() > 1));

    private static bool IsJoin(GraphNode node) => node.Activity.Type == "Elsa.FlowJoin";

    private static bool WaitsForAll(GraphNode node) => ModeOf(node) is "WaitAll" or "WaitAllActive";

    private static string? ModeOf(GraphNode node) => node.Activity.Inputs.GetValueOrDefault("mode")?.Expression.Value?.AsString();
}
