using Bansou.Flow.Core.Execution.Programs;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution;

internal enum ActivityStatus
{
    Pending,
    Running,
    Completed,
    Canceled,
    Faulted,
}

/// <summary>One run of one activity. Its unfinished children are linked to it, so that a finished one leaves nothing behind.</summary>
internal sealed class ActivityContext(Node node, ActivityContext? parent)
{
    private ActivityContext? _previous;

    public Node Node { get; } = node;
    public ActivityContext? Parent { get; } = parent;
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;
    public ActivityStatus Status { get; set; }

    /// <summary>Scheduled through a line that leads back (counter mode).</summary>
    public bool ViaBackward { get; init; }

    public bool Breaking { get; set; }

    /// <summary>Evaluated inputs in declaration order.</summary>
    public ScriptValue[] Inputs { get; set; } = [];

    /// <summary>Values of the variables that the node declares; null until they are initialised.</summary>
    public ScriptValue[]? Variables { get; set; }

    /// <summary>Loop variables and those that a script made.</summary>
    public List<KeyValuePair<string, ScriptValue>>? Dynamic { get; private set; }

    /// <summary>What the behaviour keeps between its children: a flowchart's counts, a loop's position.</summary>
    public object? State { get; set; }

    public Bookmark? Bookmark { get; set; }

    public ActivityContext? FirstChild { get; private set; }
    public ActivityContext? LastChild { get; private set; }
    public ActivityContext? Next { get; private set; }

    public bool HasChildren => FirstChild is not null;

    /// <summary>The full node id, through workflows used as activities.</summary>
    public string NodeId
    {
        get
        {
            if (Parent is null)
            {
                return Node.Id;
            }
            return Node.IsComposite && Node.Program is { } program ? $"{Parent.NodeId}:{Node.Id}:{program.WorkflowId}" : $"{Parent.NodeId}:{Node.Id}";
        }
    }

    public void Link()
    {
        if (Parent is null)
        {
            return;
        }
        _previous = Parent.LastChild;
        if (_previous is null)
        {
            Parent.FirstChild = this;
        }
        else
        {
            _previous.Next = this;
        }
        Parent.LastChild = this;
    }

    public void Unlink()
    {
        if (Parent is null)
        {
            return;
        }
        if (_previous is null)
        {
            Parent.FirstChild = Next;
        }
        else
        {
            _previous.Next = Next;
        }
        if (Next is null)
        {
            Parent.LastChild = _previous;
        }
        else
        {
            Next._previous = _previous;
        }
        _previous = null;
        Next = null;
    }

    public void SetDynamic(string name, ScriptValue value)
    {
        Dynamic ??= [];
        for (var i = 0; i < Dynamic.Count; i++)
        {
            if (string.Equals(Dynamic[i].Key, name, StringComparison.Ordinal))
            {
                Dynamic[i] = new(name, value);
                return;
            }
        }
        Dynamic.Add(new(name, value));
    }
}
