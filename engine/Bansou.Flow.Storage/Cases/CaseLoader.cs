using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Flows;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Cases;

/// <summary>Brings a case from the disk: its newest snapshot and the events after it.</summary>
internal sealed class CaseLoader(JournalReader reader, KeyStore keys, FlowShelf flows)
{
    /// <summary>Snapshots are for this build of Core alone.</summary>
    public static readonly byte[] Build = typeof(CaseState).Assembly.ManifestModule.ModuleVersionId.ToByteArray();

    /// <summary>Somebody does it, but not with the person: no word from them (LastWord).</summary>
    private const string CaseMigrated = "case.flow-migrated.v1";

    /// <summary>The case, or null when there is none; throws when its key was destroyed.</summary>
    public HotCase? Load(CaseId id)
    {
        if (reader.Find(StreamNames.Of(id)) is not { } place)
        {
            return null;
        }
        var key = keys.Find(place.Key) ?? throw new StorageException("disposed", "この記録は、保存の期間を終えて消されました。読むことはできません。");
        var (state, version, heardAt) = Fold(place, key, useSnapshot: true);
        return new HotCase(place, key, place.Key, new LoadedCase(id, state, version, FlowOf(state), heardAt));
    }

    /// <summary>The case from its events alone; null when its key was destroyed.</summary>
    public LoadedCase? Replay(CaseId id, StreamPlace place)
    {
        if (keys.Find(place.Key) is not { } key)
        {
            return null;
        }
        var (state, version, heardAt) = Fold(place, key, useSnapshot: false);
        return new LoadedCase(id, state, version, FlowOf(state), heardAt);
    }

    /// <summary>The events of a case after a version, with who did them.</summary>
    public List<RecordedEvent> History(CaseId id, StreamPlace place, StreamKey key, int afterVersion, int count)
    {
        var history = new List<RecordedEvent>();
        reader.Read(place.Id, key, afterVersion, count, Into(history, id));
        return history;
    }

    /// <summary>The events at some versions, in that order.</summary>
    public List<RecordedEvent> At(CaseId id, StreamPlace place, StreamKey key, IEnumerable<int> versions)
    {
        var events = new List<RecordedEvent>();
        reader.ReadAt(place.Id, key, versions, Into(events, id));
        return events;
    }

    private static StoredEventReader Into(List<RecordedEvent> events, CaseId id) => (version, type, at, opened) =>
    {
        var (actor, commandId) = Envelope.Read(opened);
        events.Add(new RecordedEvent(id, version, Instants.Of(at), actor, commandId, EventCatalog.Read(type, Envelope.Event(opened))));
    };

    private (CaseState State, int Version, DateTimeOffset HeardAt) Fold(StreamPlace place, StreamKey key, bool useSnapshot)
    {
        var state = CaseState.None;
        var version = 0;
        DateTimeOffset? heardAt = null;
        if (useSnapshot && reader.Snapshot(place.Id, key, Build) is { } stored && CaseSnapshot.Read(stored.State) is { } stood)
        {
            (state, version, heardAt) = (stood.State, stored.Version, stood.HeardAt);
        }
        reader.Read(place.Id, key, version, int.MaxValue, (at, type, time, opened) =>
        {
            state = CaseDecider.Evolve(state, EventCatalog.Read(type, Envelope.Event(opened)));
            version = at;
            if (heardAt is null || (Envelope.IsOfAPerson(opened) && type != CaseMigrated))
            {
                heardAt = Instants.Of(time);
            }
        });
        return (state, version, heardAt ?? default);
    }

    /// <summary>The pinned version that a case runs.</summary>
    public CaseFlow FlowOf(CaseState state) => state switch
    {
        CaseState.Active active => flows.Find(active.FlowVersion),
        CaseState.SeenOff seenOff => flows.Find(seenOff.Last.FlowVersion),
        _ => null,
    } ?? throw new CorruptJournalException("The flow version of a case is not there.");
}
