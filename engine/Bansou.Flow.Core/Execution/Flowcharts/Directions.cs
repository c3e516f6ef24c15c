namespace Bansou.Flow.Core.Execution.Flowcharts;

/// <summary>Which lines lead forward and which back, seen from a start (elsa-format §6).</summary>
internal sealed class Directions
{
    private readonly LineGraph _graph;
    private readonly int _start;
    private readonly bool[] _forward;
    private readonly bool?[] _validBackward;
    private readonly HashSet<int>?[] _ancestors;
    private readonly List<int>[] _forwardTargets;

    public Directions(LineGraph graph, int start)
    {
        var count = graph.Outbound.Length;
        (_graph, _start) = (graph, start);
        _forward = new bool[graph.Lines.Length];
        _validBackward = new bool?[graph.Lines.Length];
        _ancestors = new HashSet<int>?[count];
        _forwardTargets = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        Classify();
        ForwardInbound = LineGraph.Grouped(count, graph.Lines.Where(line => _forward[line.Index]), line => line.Target);
    }

    public Line[][] ForwardInbound { get; }

    public bool IsForward(Line line) => _forward[line.Index];

    /// <summary>A line back is valid when no forward way from the start reaches its source around its target.</summary>
    public bool IsValidBackward(Line line) =>
        _validBackward[line.Index] ??= line.Target == _start || line.Source == line.Target || !Reaches(_start, line.Source, without: line.Target);

    /// <summary>All from which forward lines lead to an activity.</summary>
    public HashSet<int> Ancestors(int node)
    {
        if (_ancestors[node] is { } known)
        {
            return known;
        }
        var found = new HashSet<int>();
        var open = new Stack<int>([node]);
        while (open.TryPop(out var at))
        {
            foreach (var line in ForwardInbound[at])
            {
                if (found.Add(line.Source))
                {
                    open.Push(line.Source);
                }
            }
        }
        return _ancestors[node] = found;
    }

    /// <summary>Breadth first from the start: a line is forward unless it closes a circle of forward lines.</summary>
    private void Classify()
    {
        var seen = new HashSet<int> { _start };
        var open = new Queue<int>([_start]);
        while (open.TryDequeue(out var at))
        {
            foreach (var line in _graph.Outbound[at])
            {
                if (line.Target != at && !Reaches(line.Target, at, without: -1))
                {
                    _forward[line.Index] = true;
                    _forwardTargets[at].Add(line.Target);
                }
                if (seen.Add(line.Target))
                {
                    open.Enqueue(line.Target);
                }
            }
        }
    }

    private bool Reaches(int from, int to, int without)
    {
        if (_forwardTargets[from].Count == 0)
        {
            return from == to;
        }
        var seen = new HashSet<int> { from };
        var open = new Stack<int>([from]);
        while (open.TryPop(out var at))
        {
            if (at == to)
            {
                return true;
            }
            foreach (var next in _forwardTargets[at])
            {
                if (next != without && seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }
        return false;
    }
}
