using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;

namespace Bansou.Flow.E2E.Tests.Site;

/// <summary>Fully offline (domain/06, test oracle 18): no font, script, picture or count is fetched from elsewhere.</summary>
[Collection(DeskCollection.Name)]
public sealed class OfflineTests(DeskServer server)
{
    [BrowserFact]
    public async Task No_request_leaves_the_host()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());

        foreach (var path in (string[])["/sign-in", "/desk/inbox", "/desk/people", "/desk/cases/S-08"])
        {
            await desk.GoAsync(path);
        }

        desk.Requests.ShouldNotBeEmpty();
        desk.Requests.Where(url => !url.StartsWith(server.Address, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
