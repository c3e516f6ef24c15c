using Bansou.Flow.Server.Identity;
using Microsoft.AspNetCore.SignalR;

namespace Bansou.Flow.Server.Live;

/// <summary>
/// 変わったことの知らせ: says that something changed, by id only; what changed is read through the API, where rights and the log are.
/// And いまだれが見ているか, among those who may read the same case.
/// </summary>
internal sealed class LiveHub(LiveListeners listeners, PresenceBook presence, PresenceTelling telling) : Hub<ILiveClient>
{
    public const string Path = "/hubs/live";

    /// <summary>Names of forms and fields, never what stands in them.</summary>
    private const int LongestName = 120;

    private Acting Acting => ((ActingUser)Context.User!).Acting;

    /// <summary>The screen has a case open, and where in it somebody is. Answers with everybody who is there; with nobody, when the case may not be read.</summary>
    public async Task<IReadOnlyList<PresentPerson>> EnterCase(string caseId, bool editing, string? form, string? field)
    {
        var acting = Acting;
        if (form?.Length > LongestName || field?.Length > LongestName || !telling.MayKnow(acting, caseId))
        {
            return [];
        }
        presence.Enter(Context.ConnectionId, acting, caseId, editing, form, field);
        await telling.TellAsync(acting.Municipality.Slug, caseId);
        return telling.Of(acting.Municipality.Slug, caseId);
    }

    /// <summary>The screen has closed the case.</summary>
    public async Task LeaveCase(string caseId)
    {
        if (presence.Leave(Context.ConnectionId, Acting, caseId))
        {
            await telling.TellAsync(Acting.Municipality.Slug, caseId);
        }
    }

    public override Task OnConnectedAsync()
    {
        listeners.Add(Context.ConnectionId, new LiveListener(Acting, Context.Abort));
        return base.OnConnectedAsync();
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        listeners.Remove(Context.ConnectionId);
        foreach (var caseId in presence.LeaveAll(Context.ConnectionId, Acting))
        {
            await telling.TellAsync(Acting.Municipality.Slug, caseId);
        }
        await base.OnDisconnectedAsync(exception);
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

    /// <summary>Who has the same case open now, the listener too.</summary>
    Task PresenceChanged(string caseId, IReadOnlyList<PresentPerson> people);
}
