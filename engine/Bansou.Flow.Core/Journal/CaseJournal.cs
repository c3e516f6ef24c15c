using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>記帳: the events of some cases in memory, in the order in which they were written; append-only.</summary>
public sealed class CaseJournal
{
    private readonly List<RecordedEvent> events = [];
    private readonly Dictionary<CaseId, int> versions = [];

    /// <summary>Everything, in the order of writing.</summary>
    public IReadOnlyList<RecordedEvent> Events => events;

    /// <summary>How many events a case has.</summary>
    public int VersionOf(CaseId id) => versions.GetValueOrDefault(id);

    public IEnumerable<CaseEvent> HistoryOf(CaseId id) => events.Where(recorded => recorded.Case == id).Select(recorded => recorded.Event);

    /// <summary>Appends the events of one decision after the version that it was made on.</summary>
    public void Append(CaseId id, int expectedVersion, DateTimeOffset at, Actor actor, string commandId, ImmutableArray<CaseEvent> decided)
    {
        if (VersionOf(id) != expectedVersion)
        {
            throw new InvalidOperationException("Somebody else has written first.");
        }
        var version = expectedVersion;
        foreach (var happened in decided)
        {
            events.Add(new RecordedEvent(id, ++version, at, actor, commandId, happened));
        }
        versions[id] = version;
    }
}
