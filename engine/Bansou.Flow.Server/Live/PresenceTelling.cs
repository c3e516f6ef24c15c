using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;
using Microsoft.AspNetCore.SignalR;

namespace Bansou.Flow.Server.Live;

/// <summary>Tells those who have a case open who else has; only people who may read it, asked anew each time.</summary>
internal sealed class PresenceTelling(PresenceBook book, CaseDoor door, SessionBook sessions, IHubContext<LiveHub, ILiveClient> hub)
{
    /// <summary>Whether somebody may know who looks at the case: those who see its plan without saying what for. Who only answers for their house does not.</summary>
    public bool MayKnow(Acting acting, string caseId) =>
        !sessions.IsOver(acting.Who.Session)
        && door.Find(acting, caseId) is { } found && ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations).Level >= ReadingLevel.Plan;

    public IReadOnlyList<PresentPerson> Of(string municipality, string caseId) =>
        PresenceBook.People(book.Of(municipality, caseId).Where(screen => MayKnow(screen.Acting, caseId)));

    public async Task TellAsync(string municipality, string caseId)
    {
        var screens = book.Of(municipality, caseId).Where(screen => MayKnow(screen.Acting, caseId)).ToList();
        var people = PresenceBook.People(screens);
        foreach (var screen in screens)
        {
            await hub.Clients.Client(screen.Connection).PresenceChanged(caseId, people);
        }
    }
}
