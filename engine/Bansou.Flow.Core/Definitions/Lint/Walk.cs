namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>Walks along the lines of a drawing, each step once.</summary>
internal static class Walk
{
    public static void Forward(IEnumerable<GraphNode> from, Action<GraphNode> visit) => Along(from, node => node.Out.Select(line => line.To), visit);

    /// <summary>The steps that a token can come to from these, themselves included; a step that <paramref name="stop"/> names is entered and not left.</summary>
    public static HashSet<GraphNode> ReachableFrom(IEnumerable<GraphNode> from, Func<GraphNode, bool>? stop = null)
    {
        var reached = new HashSet<GraphNode>();
        Along(from, node => stop is not null && stop(node) ? [] : node.Out.Select(line => line.To), node => reached.Add(node));
        return reached;
    }

    /// <summary>The steps from which one of these can be reached without passing a step that <paramref name="stop"/> names, themselves included.</summary>
    public static HashSet<GraphNode> LeadingTo(IEnumerable<GraphNode> to, Func<GraphNode, bool>? stop = null)
    {
        var reached = new HashSet<GraphNode>();
        Along(to, node => node.In.Select(line => line.From).Where(from => stop is null || !stop(from)), node => reached.Add(node));
        return reached;
    }

    private static void Along(IEnumerable<GraphNode> from, Func<GraphNode, IEnumerable<GraphNode>> next, Action<GraphNode> visit)
    {
        var seen = new HashSet<GraphNode>();
        var open = new Stack<GraphNode>();
        foreach (var node in from.Where(seen.Add))
        {
            open.Push(node);
        }
        while (open.TryPop(out var node))
        {
            visit(node);
            foreach (var other in next(node).Where(seen.Add))
            {
                open.Push(other);
            }
        }
    }
}
