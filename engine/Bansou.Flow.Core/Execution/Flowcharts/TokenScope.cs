namespace Bansou.Flow.Core.Execution.Flowcharts;

/// <summary>The tokens of a flowchart in token mode, counted by line: those that wait for their target, and blocks that swallow a late one.</summary>
internal sealed class TokenScope(LineGraph graph, Directions directions)
{
    private readonly int[] _waiting = new int[graph.Lines.Length];
    private readonly int[] _blocks = new int[graph.Lines.Length];
    private int _total;

    public LineGraph Graph { get; } = graph;
    public Directions Directions { get; } = directions;
    public bool IsEmpty => _total == 0;

    public void Emit(Line line)
    {
        _waiting[line.Index]++;
        _total++;
    }

    public void Consume(Line line)
    {
        _total -= _waiting[line.Index];
        _waiting[line.Index] = 0;
    }

    public void ConsumeInbound(int node)
    {
        foreach (var line in Graph.Inbound[node])
        {
            Consume(line);
        }
    }

    public bool HasToken(Line line) => _waiting[line.Index] > 0;

    public bool HasTokenTo(int node)
    {
        foreach (var line in Graph.Inbound[node])
        {
            if (HasToken(line))
            {
                return true;
            }
        }
        return false;
    }

    public void Block(Line line) => _blocks[line.Index] = 1;

    /// <summary>Whether an arrival meets a block; the block and the arrival are gone then.</summary>
    public bool MeetsBlock(Line line)
    {
        if (_blocks[line.Index] == 0)
        {
            return false;
        }
        _blocks[line.Index] = 0;
        if (_waiting[line.Index] > 0)
        {
            _waiting[line.Index]--;
            _total--;
        }
        return true;
    }
}
