using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>記帳: the events of some cases in memory, in the order in which they were written; append-only.</summary>
public sealed class CaseJournal
{
    private readonly List<RecordedEvent> events = [];
    private readonly Dictionary<CaseId, List<RecordedEvent>> byCase = [];

    /// <summary>Everything, in the order of writing.</summary>
    public IReadOnlyList<RecordedEvent> Events => events;

    /// <summary>How many events a case has.</summary>
    public int VersionOf(CaseId id) => byCase.TryGetValue(id, out var history) ? history.Count : 0;

    /// <summary>The events of one case.</summary>
    public IReadOnlyList<RecordedEvent> HistoryOf(CaseId id) => byCase.TryGetValue(id, out var history) ? history : [];

    /// <summary>Appends the events of one decision after the version that it was made on.</summary>
    public void Append(CaseId id, int expectedVersion, DateTimeOffset at, Actor actor, string commandId, ImmutableArray<CaseEvent> decided)
    {
        if (VersionOf(id) != expectedVersion)
        {
            throw new InvalidOperationException("Somebody else has written first.");
        }
        if (!byCase.TryGetValue(id, out var history))
        {
            byCase[id] = history = [];
        }
        foreach (var happened in decided)
        {
            history.Add(new RecordedEvent(id, history.Count + 1, at, actor, commandId, happened));
            events.Add(history[^1]);
        }
    }
}
