namespace Bansou.Flow.Core.Execution.Flowcharts;

/// <summary>What a flowchart counts in counter mode: visits of its activities and lines, and whether a line was followed last.</summary>
internal sealed class CounterScope(LineGraph graph, Directions directions)
{
    public LineGraph Graph { get; } = graph;
    public Directions Directions { get; } = directions;
    public int[] Visits { get; } = new int[graph.Outbound.Length];
    public int[] LineVisits { get; } = new int[graph.Lines.Length];
    public bool[] Followed { get; } = new bool[graph.Lines.Length];

    public bool IsVisited(Line line) => LineVisits[line.Index] > Visits[line.Target];

    public void Visit(Line line, bool followed)
    {
        LineVisits[line.Index]++;
        Followed[line.Index] = followed;
    }
}
