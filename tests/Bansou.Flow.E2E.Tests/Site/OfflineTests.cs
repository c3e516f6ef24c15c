using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Site;

/// <summary>Fully offline (domain/06, test oracle 18): no font, script, worker, socket, picture or count is fetched from elsewhere.</summary>
[Collection(DeskCollection.Name)]
public sealed class OfflineTests(DeskServer server)
{
    private static readonly string[] Rooms =
    [
        "/sign-in", "/desk/inbox", "/desk/people", "/desk/cases/S-08", "/desk/cases/S-08/plans", "/desk/cases/S-08/own", "/desk/cases/S-08?tab=life", "/desk/meetings", "/desk/meetings/S-08-c1",
        "/desk/resources", "/desk/handover", "/desk/decisions", "/partner/no-such-link",
    ];

    [BrowserFact]
    public async Task No_request_leaves_the_host()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());

        foreach (var path in Rooms)
        {
            await desk.GoAsync(path);
        }
        // The map is drawn by a worker of its own, and changes come by a socket.
        await desk.GoAsync("/desk/flows/main");
        await Assertions.Expect(desk.Page.Locator(".react-flow__node").First).ToBeVisibleAsync();

        var hosts = desk.Requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal)).Select(url => new Uri(url).Authority).Distinct();
        hosts.ShouldBe([new Uri(server.Address).Authority]);
        desk.Requests.ShouldContain(url => url.StartsWith("ws:", StringComparison.Ordinal));
    }
}
