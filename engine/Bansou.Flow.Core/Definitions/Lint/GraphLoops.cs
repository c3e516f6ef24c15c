using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>輪: finds the groups of steps that lead back to each other (Tarjan's method, without recursion so that long drawings are no trouble).</summary>
internal sealed class GraphLoops
{
    private readonly Func<GraphNode, bool> within;
    private readonly Func<GraphLine, bool> counts;
    private readonly int[] order;
    private readonly int[] low;
    private readonly bool[] onPath;
    private readonly Stack<GraphNode> path = new();
    private readonly List<ImmutableArray<GraphNode>> found = [];
    private int count;

    private GraphLoops(int size, Func<GraphNode, bool> within, Func<GraphLine, bool> counts)
    {
        (this.within, this.counts) = (within, counts);
        (order, low, onPath) = (new int[size], new int[size], new bool[size]);
    }

    /// <param name="within">Only steps that pass count; the others cut a loop.</param>
    /// <param name="counts">Only lines that pass count; null counts all.</param>
    public static ImmutableArray<ImmutableArray<GraphNode>> Find(ImmutableArray<GraphNode> nodes, Func<GraphNode, bool> within, Func<GraphLine, bool>? counts = null)
    {
        var search = new GraphLoops(nodes.Length, within, counts ?? (_ => true));
        foreach (var node in nodes.Where(within))
        {
            if (search.order[node.Index] == 0)
            {
                search.Explore(node);
            }
        }
        return [.. search.found.OrderBy(loop => loop[0].Index)];
    }

    private void Explore(GraphNode start)
    {
        var open = new Stack<(GraphNode Node, int Line)>();
        Enter(start, open);
        while (open.TryPop(out var current))
        {
            var (node, line) = current;
            if (line == node.Out.Length)
            {
                Leave(node, open);
                continue;
            }
            open.Push((node, line + 1));
            var next = node.Out[line].To;
            if (!within(next) || !counts(node.Out[line]))
            {
                continue;
            }
            if (order[next.Index] == 0)
            {
                Enter(next, open);
            }
            else if (onPath[next.Index])
            {
                low[node.Index] = Math.Min(low[node.Index], order[next.Index]);
            }
        }
    }

    private void Enter(GraphNode node, Stack<(GraphNode, int)> open)
    {
        order[node.Index] = low[node.Index] = ++count;
        onPath[node.Index] = true;
        path.Push(node);
        open.Push((node, 0));
    }

    private void Leave(GraphNode node, Stack<(GraphNode Node, int Line)> open)
    {
        if (open.TryPeek(out var parent))
        {
            low[parent.Node.Index] = Math.Min(low[parent.Node.Index], low[node.Index]);
        }
        if (low[node.Index] != order[node.Index])
        {
            return;
        }
        var group = new List<GraphNode>();
        GraphNode member;
        do
        {
            member = path.Pop();
            onPath[member.Index] = false;
            group.Add(member);
        }
        while (member != node);
        if (group.Count > 1 || node.Out.Any(line => line.To == node && counts(line)))
        {
            found.Add([.. group.OrderBy(one => one.Index)]);
        }
    }
}
