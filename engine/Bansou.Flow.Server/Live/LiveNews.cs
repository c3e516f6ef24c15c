using System.Threading.Channels;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Server.Live;

/// <summary>What has changed and is still to be told. When there is more than anybody can listen to, the oldest is left out: screens read anew anyway.</summary>
internal sealed class LiveNews
{
    private const int MostWaiting = 10_000;

    private readonly Channel<LiveChange> waiting = Channel.CreateBounded<LiveChange>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    public void CaseChanged(string municipality, CaseId id, int version) => waiting.Writer.TryWrite(new LiveChange(municipality, id, version));

    public void FlowsChanged(string municipality) => waiting.Writer.TryWrite(new LiveChange(municipality, null, 0));

    public IAsyncEnumerable<LiveChange> ReadAllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);
}

/// <param name="Case">Null: flows have changed.</param>
internal sealed record LiveChange(string Municipality, CaseId? Case, int Version);
