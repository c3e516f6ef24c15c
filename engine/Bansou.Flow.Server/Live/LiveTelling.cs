using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.Meetings;
using Bansou.Flow.Server.Sheets;
using Microsoft.AspNetCore.SignalR;

namespace Bansou.Flow.Server.Live;

/// <summary>Tells listeners what changed: each only of cases and meetings that they may see now, and nobody whose session has ended.</summary>
internal sealed class LiveTelling(
    Installation installation, LiveNews news, LiveListeners listeners, SessionBook sessions, CaseDoor door, MeetingDoor meetings, IHubContext<LiveHub, ILiveClient> hub, ILogger<LiveTelling> log) : BackgroundService
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var municipality in installation.Municipalities)
        {
            municipality.Cases.Changed += (id, version) => news.CaseChanged(municipality.Slug, id, version);
            municipality.SheetDrafts.Changed += (place, version) =>
            {
                if (place.Case is { } id)
                {
                    news.DraftChanged(municipality.Slug, id, DraftDesk.AddressOf(place), version);
                }
            };
            municipality.Meetings.Changed += id => news.MeetingChanged(municipality.Slug, id);
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
        return change switch
        {
            LiveChange.OfCase of => TellOfCase(connection, listener.Acting, of),
            LiveChange.OfDraft of => TellOfDraft(connection, listener.Acting, of),
            LiveChange.OfMeeting of => TellOfMeeting(connection, listener.Acting, of),
            LiveChange.OfFlows => hub.Clients.Client(connection).FlowsChanged(),
            _ => throw new System.Diagnostics.UnreachableException(change.GetType().Name),
        };
    }

    private Task TellOfCase(string connection, Acting acting, LiveChange.OfCase change)
    {
        var maySee = door.Find(acting, change.Id.Value) is { } found && ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations).Part is not null;
        return maySee ? hub.Clients.Client(connection).CaseChanged(change.Id.Value, change.Version) : Task.CompletedTask;
    }

    /// <summary>Only those who may write it are told that somebody writes.</summary>
    private Task TellOfDraft(string connection, Acting acting, LiveChange.OfDraft change) =>
        door.Find(acting, change.Id.Value) is { } found && SheetDoor.Against(found, change.Address) is null
            ? hub.Clients.Client(connection).DraftChanged(change.Id.Value, change.Address.Form, change.Address.Step?.Value ?? "", change.Address.Referral?.Value ?? "", change.Version)
            : Task.CompletedTask;

    /// <summary>Not even that there is a meeting is told to anybody who may not read it, nor to a member before the pledge of secrecy (HR-12).</summary>
    private Task TellOfMeeting(string connection, Acting acting, LiveChange.OfMeeting change) => meetings.VersionFor(acting, change.Id) is { } version
        ? hub.Clients.Client(connection).MeetingChanged(change.Id.Value, version)
        : Task.CompletedTask;
}
