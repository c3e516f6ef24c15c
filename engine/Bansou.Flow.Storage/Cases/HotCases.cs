using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Cases;

/// <summary>The cases used lately, a bounded number; the one that rested longest leaves first. Only this process writes, so none of them is ever stale.</summary>
internal sealed class HotCases(int capacity)
{
    private readonly Dictionary<CaseId, LinkedListNode<(CaseId Id, HotCase Case)>> byId = [];
    private readonly LinkedList<(CaseId Id, HotCase Case)> byUse = new();
    private readonly Lock gate = new();

    public HotCase? Find(CaseId id)
    {
        lock (gate)
        {
            if (!byId.TryGetValue(id, out var node))
            {
                return null;
            }
            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.Case;
        }
    }

    /// <summary>The case that is kept: this one, or the one that another caller was quicker with.</summary>
    public HotCase Add(CaseId id, HotCase hot)
    {
        lock (gate)
        {
            if (byId.TryGetValue(id, out var known))
            {
                return known.Value.Case;
            }
            byId[id] = byUse.AddFirst((id, hot));
            if (byId.Count > capacity && byUse.Last is { } last)
            {
                byUse.RemoveLast();
                byId.Remove(last.Value.Id);
            }
            return hot;
        }
    }

    public void Remove(CaseId id)
    {
        lock (gate)
        {
            if (byId.Remove(id, out var node))
            {
                byUse.Remove(node);
            }
        }
    }
}
