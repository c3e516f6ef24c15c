using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Merging;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Cases;

/// <summary>Makes what is written down of a decision: sealed events, changed rows, now and then a snapshot.</summary>
internal sealed class CaseWriting(HotCases hotCases, SharedConcerns concerns)
{
    public Append Append(HotCase hot, Actor actor, Asked asked, DateTimeOffset now, LoadedCase before, LoadedCase after, ImmutableArray<CaseEvent> events)
    {
        var open = OpenConcerns.Of(after.State);
        var concernsChanged = !open.SequenceEqual(OpenConcerns.Of(before.State));
        var bundle = BundleOf(after.State);
        var bundleChanged = bundle != BundleOf(before.State);
        var snapshot = !SnapshotRhythm.IsDue(before.Version, after.Version) ? null : hot.Key.Seal(BoxKind.Snapshot, after.Version, CaseSnapshot.Write(after));
        var changed = CaseRows.Between(before, after);
        return new Append
        {
            Stream = StreamNames.Of(before.Id),
            StreamId = hot.Place?.Id,
            KeyId = hot.KeyId,
            ExpectedVersion = before.Version,
            At = Instants.Micros(now),
            Command = asked.Digest,
            Fingerprint = hot.Key.Fingerprint(asked.Content),
            Events = SealedEvents.Of(hot.Key, actor, asked.CommandId, before.Version, events, EventCatalog.NameOf, EventCatalog.Write),
            Rows = (rows, stream) =>
            {
                changed.Write(rows, stream);
                if (concernsChanged)
                {
                    rows.WriteConcerns(stream, before.Id, open);
                }
                if (bundleChanged)
                {
                    rows.WriteBundle(stream, before.Id, bundle);
                }
                if (snapshot is not null)
                {
                    rows.WriteSnapshot(stream, after.Version, CaseLoader.Build, snapshot);
                }
            },
            Committed = stream =>
            {
                hot.Written(stream, after);
                if (hotCases.Find(before.Id) is { } kept && kept != hot)
                {
                    hotCases.Remove(before.Id);
                }
                if (before.Version == 0)
                {
                    hotCases.Add(before.Id, hot);
                }
                if (concernsChanged)
                {
                    concerns.Set(before.Id, open);
                }
            },
        };
    }

    /// <summary>With which other cases a case is one; after the farewell still.</summary>
    public static CaseBundle BundleOf(CaseState state) => state switch
    {
        CaseState.NotOpened => CaseBundle.Alone,
        CaseState.Active active => active.Bundle,
        CaseState.SeenOff farewell => farewell.Last.Bundle,
        _ => throw new System.Diagnostics.UnreachableException(state.GetType().Name),
    };
}
