using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Identity;
using Microsoft.AspNetCore.SignalR;

namespace Bansou.Flow.Server.Live;

/// <summary>Tells listeners what changed: each only of cases that they may see now, and nobody whose session has ended.</summary>
internal sealed class LiveTelling(
    Installation installation, LiveNews news, LiveListeners listeners, SessionBook sessions, CaseDoor door, IHubContext<LiveHub, ILiveClient> hub, ILogger<LiveTelling> log) : BackgroundService
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var municipality in installation.Municipalities)
        {
            municipality.Cases.Changed += (id, version) => news.CaseChanged(municipality.Slug, id, version);
        }
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var change in news.ReadAllAsync(stoppingToken))
        {
            foreach (var (connection, listener) in listeners.Of(change.Municipality))
            {
                try
                {
                    await TellAsync(connection, listener, change);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    // One listener that cannot be told must not silence the others.
                    log.LogWarning("A listener could not be told: {Kind}", e.GetType().FullName);
                }
            }
        }
    }

    private Task TellAsync(string connection, LiveListener listener, LiveChange change)
    {
        if (sessions.IsOver(listener.Acting.Who.Session))
        {
            listener.Leave();
            return Task.CompletedTask;
        }
        if (change.Case is not { } id)
        {
            return hub.Clients.Client(connection).FlowsChanged();
        }
        var maySee = door.Find(listener.Acting, id.Value) is { } found && ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations).Part is not null;
        return maySee ? hub.Clients.Client(connection).CaseChanged(id.Value, change.Version) : Task.CompletedTask;
    }
}
