using Bansou.Flow.Server.Identity;
using Microsoft.AspNetCore.SignalR;

namespace Bansou.Flow.Server.Live;

/// <summary>変わったことの知らせ: says that something changed, by id only; what changed is read through the API, where rights and the log are.</summary>
internal sealed class LiveHub(LiveListeners listeners) : Hub<ILiveClient>
{
    public const string Path = "/hubs/live";

    public override Task OnConnectedAsync()
    {
        var acting = ((ActingUser)Context.User!).Acting;
        listeners.Add(Context.ConnectionId, new LiveListener(acting, Context.Abort));
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        listeners.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}

/// <summary>What a screen is told. Public because SignalR makes its class in another assembly.</summary>
public interface ILiveClient
{
    /// <summary>A case that the listener may see has changed, and the worklist with it.</summary>
    Task CaseChanged(string caseId, int version);

    /// <summary>Somebody wrote into a draft that the listener may write too (version 0: it is gone). Step and referral are empty where the draft is for none.</summary>
    Task DraftChanged(string caseId, string form, string step, string referral, int version);

    /// <summary>A meeting that the listener may read has changed.</summary>
    Task MeetingChanged(string meetingId, int version);

    /// <summary>Flows of the municipality were published or withdrawn.</summary>
    Task FlowsChanged();
}
