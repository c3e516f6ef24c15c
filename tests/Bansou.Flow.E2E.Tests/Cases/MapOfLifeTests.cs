using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Cases;

/// <summary>The map of a life: moved by key and by hand, and two days beside each other tell what differs in words (HR-7).</summary>
[Collection(DeskCollection.Name)]
public sealed class MapOfLifeTests(DeskServer server)
{
    [BrowserFact]
    public async Task Somebody_is_brought_nearer_by_key_and_by_hand_and_two_days_are_compared()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 チズ");
        await person.DoAsync("place-on-map", new { node = "m1", kind = "person", name = "カフェの店長", ring = "toCome", angle = 90, on = "2026-03-01" });
        await person.DoAsync("place-on-map", new { node = "m2", kind = "place", name = "ピアの会", ring = "sometimes", angle = 200, on = "2026-03-20" });
        await person.DoAsync("place-on-map", new { node = "m3", kind = "person", name = "（架空）髙橋・ヴィクトリア・アレクサンドラ・小百合（となりの将棋仲間）", ring = "sometimes", angle = 20, on = "2026-03-01" });
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=life");
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();

        await desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("カフェの店長、これから") }).FocusAsync();
        await desk.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("カフェの店長、ときどき") })).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("カフェの店長を動かしました")).ToBeVisibleAsync();
        await desk.SettledAsync();

        await DragToCentreAsync(desk, desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("ピアの会") }));
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("ピアの会、安心") })).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Checkbox, new() { Name = "ふたつの日をならべる" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("「ピアの会」が地図に加わりました。")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.Locator("figure")).ToHaveCountAsync(2);
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Without_a_line_a_press_says_so_and_what_is_pressed_later_is_done_once()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 ツタノ");
        await person.DoAsync("place-on-map", new { node = "m1", kind = "person", name = "となりの人", ring = "toCome", angle = 90, on = "2026-03-01" });
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=life");
        var node = desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("となりの人、") });

        await desk.Page.Context.SetOfflineAsync(true);
        await node.FocusAsync();
        await desk.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(desk.Page.GetByText("サーバーから返事がありません")).ToBeVisibleAsync();
        await desk.Page.Context.SetOfflineAsync(false);
        await node.FocusAsync();
        await desk.Page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(node).ToHaveAccessibleNameAsync(new Regex("となりの人、ときどき"));
        await Assertions.Expect(desk.Page.GetByText("サーバーから返事がありません")).ToHaveCountAsync(0);
        desk.Expects("WebSocket", "Failed to complete negotiation", "Failed to start the connection", "Connection disconnected");
        desk.Trouble.ShouldBeEmpty();
    }

    private static async Task DragToCentreAsync(Desk desk, ILocator node)
    {
        var picture = desk.Page.Locator("svg[role=group]");
        await picture.EvaluateAsync("drawn => drawn.scrollIntoView({ block: 'center' })");
        var (from, frame) = (await node.Locator("rect").BoundingBoxAsync(), await picture.BoundingBoxAsync());
        await desk.Page.Mouse.MoveAsync(from!.X + (from.Width / 2), from.Y + (from.Height / 2));
        await desk.Page.Mouse.DownAsync();
        await desk.Page.Mouse.MoveAsync(frame!.X + (frame.Width / 2) + 60, frame.Y + (frame.Height / 2) + 50, new() { Steps = 5 });
        await desk.Page.Mouse.UpAsync();
    }
}
