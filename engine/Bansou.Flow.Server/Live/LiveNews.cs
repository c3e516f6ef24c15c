using System.Threading.Channels;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Server.Sheets;

namespace Bansou.Flow.Server.Live;

/// <summary>What has changed and is still to be told. When there is more than anybody can listen to, the oldest is left out: screens read anew anyway.</summary>
internal sealed class LiveNews
{
    private const int MostWaiting = 10_000;

    private readonly Channel<LiveChange> waiting = Channel.CreateBounded<LiveChange>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void CaseChanged(string municipality, CaseId id, int version) => Tell(new LiveChange.OfCase(municipality, id, version));

    public void DraftChanged(string municipality, CaseId id, SheetAddress address, int version) => Tell(new LiveChange.OfDraft(municipality, id, address, version));

    public void MeetingChanged(string municipality, MeetingId id) => Tell(new LiveChange.OfMeeting(municipality, id));

    public void FlowsChanged(string municipality) => Tell(new LiveChange.OfFlows(municipality));

    public IAsyncEnumerable<LiveChange> ReadAllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);

    private void Tell(LiveChange change) => waiting.Writer.TryWrite(change);
}

/// <summary>One change of one municipality.</summary>
internal abstract record LiveChange(string Municipality)
{
    public sealed record OfCase(string Municipality, CaseId Id, int Version) : LiveChange(Municipality);

    public sealed record OfDraft(string Municipality, CaseId Id, SheetAddress Address, int Version) : LiveChange(Municipality);

    public sealed record OfMeeting(string Municipality, MeetingId Id) : LiveChange(Municipality);

    public sealed record OfFlows(string Municipality) : LiveChange(Municipality);
}
