using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Cases;

/// <summary>見守り begins when everything is there that HR-6 asks, and one click leads back; both are told in the history.</summary>
[Collection(DeskCollection.Name)]
public sealed class WatchTests(DeskServer server)
{
    [BrowserFact]
    public async Task A_watch_starts_when_nothing_is_missing_and_meeting_again_is_one_click()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 ミマモリ", step: "watch");
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=watch");
        await Assertions.Expect(Button(desk, "見守りを始める")).ToBeDisabledAsync();

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "書く: つながっている人がいる" }).ClickAsync();
        await Button(desk, "絆を書く").ClickAsync();
        await desk.Page.GetByLabel("だれ・どこと").FillAsync("（架空）みなみカフェの店長さん");
        await desk.Page.GetByLabel("ひとこと").FillAsync("（架空）火曜はかならず顔を出す");
        await Button(desk, "書きとめる").ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("火曜はかならず顔を出す")).ToBeVisibleAsync();
        await Button(desk, "SOSを受ける人を書く").ClickAsync();
        await desk.Page.GetByLabel("だれが").FillAsync("（架空）みなみカフェの店長さん");
        await desk.Page.GetByLabel("どうやって連絡するか").FillAsync("（架空）店に電話");
        await Button(desk, "書きとめる").ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）店に電話")).ToBeVisibleAsync();

        await desk.GoAsync($"/desk/cases/{person.Case}?tab=watch");
        await Button(desk, "見守りを始める").ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("ゆるやかに見守っています")).ToBeVisibleAsync();

        await Button(desk, "再会する").ClickAsync();
        await Assertions.Expect(desk.Page).ToHaveURLAsync(new Regex("tab=now"));
        await Assertions.Expect(desk.Page.Locator("header").GetByText("再会", new() { Exact = true })).ToBeVisibleAsync();

        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("見守り").First).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText(new Regex("再会")).Last).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    private static ILocator Button(Desk desk, string name) => desk.Page.GetByRole(AriaRole.Button, new() { Name = name });
}
