using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Cases;

/// <summary>The drawn flow: read out card by card in the language of the screen, moved by keys, and begun where the case stands.</summary>
[Collection(DeskCollection.Name)]
public sealed class FlowMapTests(DeskServer server)
{
    [BrowserFact]
    public async Task Lines_are_for_the_eye_and_cards_for_everybody()
    {
        await using var desk = await Desk.OpenAsync(server, new Window(Height: 1400));
        await desk.GoAsync("/desk/cases/S-08?tab=map");
        var picture = desk.Page.GetByRole(AriaRole.Region, new() { Name = "流れの図の絵" });

        await Assertions.Expect(picture.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("。いまここ") }).First).ToBeInViewportAsync(new() { Ratio = 0.99f });
        (await picture.Locator("[aria-label^='Edge']").CountAsync()).ShouldBe(0);
        (await picture.Locator("[role=application]").CountAsync()).ShouldBe(0);
        (await CutAsync(picture)).ShouldBeEmpty();

        var paper = picture.Locator(".react-flow__viewport");
        var before = await paper.GetAttributeAsync("style");
        await picture.GetByRole(AriaRole.Group).First.FocusAsync();
        await desk.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(paper).Not.ToHaveAttributeAsync("style", before!);

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "大きな画面で全体を見る" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "流れの図" })).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        desk.Trouble.ShouldBeEmpty();
    }

    /// <summary>Cards that the frame cuts.</summary>
    private static async Task<IReadOnlyList<string>> CutAsync(ILocator picture)
    {
        var frame = (await picture.BoundingBoxAsync())!;
        var cut = new List<string>();
        foreach (var card in await picture.Locator(".react-flow__node").AllAsync())
        {
            var box = (await card.BoundingBoxAsync())!;
            var touches = box.X + box.Width > frame.X && box.Y + box.Height > frame.Y && box.X < frame.X + frame.Width && box.Y < frame.Y + frame.Height;
            var whole = box.X >= frame.X && box.Y >= frame.Y && box.X + box.Width <= frame.X + frame.Width && box.Y + box.Height <= frame.Y + frame.Height;
            if (touches && !whole)
            {
                cut.Add((await card.GetAttributeAsync("aria-label"))!);
            }
        }
        return cut;
    }
}
