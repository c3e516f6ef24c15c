using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Meetings;

/// <summary>Brings a meeting from the disk. Meetings are short, so they are folded each time and nothing of them stays in memory.</summary>
internal sealed class MeetingLoader(JournalReader reader, KeyStore keys)
{
    public (StreamPlace Place, StreamKey Key)? Find(MeetingId id)
    {
        if (reader.Find(StreamNames.Of(id)) is not { } place)
        {
            return null;
        }
        var key = keys.Find(place.Key) ?? throw new StorageException("disposed", "この会議の記録は、保存の期間を終えて消されました。読むことはできません。");
        return (place, key);
    }

    /// <summary>Null for a meeting that was disposed of, too.</summary>
    public (StreamPlace Place, StreamKey Key)? FindKept(MeetingId id) =>
        reader.Find(StreamNames.Of(id)) is { } place && keys.Find(place.Key) is { } key ? (place, key) : null;

    public LoadedMeeting Load(MeetingId id, (StreamPlace Place, StreamKey Key)? found)
    {
        var (state, version) = (MeetingState.None, 0);
        if (found is { } there)
        {
            reader.Read(there.Place.Id, there.Key, 0, int.MaxValue, (at, type, _, opened) =>
            {
                state = MeetingState.Evolve(state, MeetingCatalog.Read(type, Envelope.Event(opened)));
                version = at;
            });
        }
        return new LoadedMeeting(id, state, version);
    }

    public List<RecordedMeetingEvent> History(MeetingId id, (StreamPlace Place, StreamKey Key) found, int afterVersion, int count)
    {
        var history = new List<RecordedMeetingEvent>();
        reader.Read(found.Place.Id, found.Key, afterVersion, count, (version, type, at, opened) =>
        {
            var (actor, commandId) = Envelope.Read(opened);
            history.Add(new RecordedMeetingEvent(id, version, Instants.Of(at), actor, commandId, MeetingCatalog.Read(type, Envelope.Event(opened))));
        });
        return history;
    }
}
