using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Programs;

namespace Bansou.Flow.Core.Execution.Flowcharts;

/// <summary>One line of a flowchart by positions of its ends.</summary>
internal sealed record Line(int Index, int Source, string? Port, int Target);

/// <summary>The lines of a flowchart, and what they are when it starts at a given activity (elsa-format §6).</summary>
internal sealed class LineGraph
{
    private readonly Node[] _nodes;
    private readonly Directions?[] _directions;

    public LineGraph(Activity flowchart, Node[] nodes)
    {
        _nodes = nodes;
        _directions = new Directions?[nodes.Length];
        var positions = nodes.ToDictionary(node => node.Id, node => node.Index, StringComparer.Ordinal);
        Lines = [.. flowchart.Connections
            .Where(each => positions.ContainsKey(each.Source) && positions.ContainsKey(each.Target))
            .DistinctBy(each => (each.Source, each.SourcePort, each.Target, each.TargetPort))
            .Select((each, i) => new Line(i, positions[each.Source], each.SourcePort, positions[each.Target]))];
        Outbound = Grouped(nodes.Length, Lines, line => line.Source);
        Inbound = Grouped(nodes.Length, Lines, line => line.Target);
    }

    public Line[] Lines { get; }
    public Line[][] Outbound { get; }
    public Line[][] Inbound { get; }

    public Directions From(int start) => _directions[start] ??= new Directions(this, start);

    /// <summary>The trigger that started the instance, else Elsa.Start, else what can start, else what no line leads to, else the first.</summary>
    public int StartOf(string? triggerId)
    {
        var start = triggerId is null ? -1 : Array.FindIndex(_nodes, node => node.Id == triggerId);
        start = start >= 0 ? start : Array.FindIndex(_nodes, node => node.Type == "Elsa.Start");
        start = start >= 0 ? start : Array.FindIndex(_nodes, node => node.Source!.CanStartWorkflow);
        start = start >= 0 ? start : Array.FindIndex(_nodes, node => Inbound[node.Index].Length == 0);
        return Math.Max(start, 0);
    }

    public static Line[][] Grouped(int count, IEnumerable<Line> lines, Func<Line, int> end)
    {
        var lists = new List<Line>[count];
        foreach (var line in lines)
        {
            (lists[end(line)] ??= []).Add(line);
        }
        return Array.ConvertAll(lists, list => list is null ? [] : list.ToArray());
    }
}
