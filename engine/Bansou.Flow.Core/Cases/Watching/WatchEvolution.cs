namespace Bansou.Flow.Core.Cases.Watching;

internal static class WatchEvolution
{
    public static WatchState? Evolve(WatchState watch, CaseEvent happened) => happened switch
    {
        CaseEvent.WatchPrepared => new WatchState.Preparing(),
        CaseEvent.WatchStarted e => new WatchState.Watching(e.SosReceiver, e.At, e.NextContact, 0),
        CaseEvent.WatchContactRecorded e => Going(watch) with { NextContact = e.NextContact, ContactsMade = Going(watch).ContactsMade + 1 },
        CaseEvent.WatchContactMissed e => Going(watch) with { NextContact = e.NextContact },
        CaseEvent.WatchLeft => WatchState.None,
        _ => null,
    };

    private static WatchState.Watching Going(WatchState watch) =>
        watch as WatchState.Watching ?? throw new CorruptJournalException("A contact of a watch that is not going on.");
}
