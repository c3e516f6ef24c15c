using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;

namespace Bansou.Flow.E2E.Tests.Pages;

/// <summary>WCAG 2.2 AA (domain/06), 1366×768 without sideways scroll, phones, English, large text: every page, every way to look at it.</summary>
[Collection(DeskCollection.Name)]
public sealed class EveryPageTests(DeskServer server)
{
    private static readonly (string Name, Window Window)[] Ways =
    [
        ("1366", new()),
        ("390", Window.Phone),
        ("1024-en", Window.Tablet with { Language = "en" }),
        ("200-percent", new(Width: 683, Height: 384)),
        ("large-contrast", new(TextSize: "150", HighContrast: true)),
    ];

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var page in DeskPages.All)
        {
            foreach (var (way, _) in Ways)
            {
                all.Add(page.Name, way);
            }
        }
        return all;
    }

    [BrowserTheory]
    [MemberData(nameof(All))]
    public async Task Has_no_barrier_and_no_sideways_scroll(string page, string way)
    {
        var (_, path, login) = DeskPages.All.Single(each => each.Name == page);
        await using var desk = await Desk.OpenAsync(server, Ways.Single(each => each.Name == way).Window with { Login = login });

        await desk.GoAsync(path);

        await desk.Page.PictureAsync($"{page}-{way}");
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        (await desk.Page.SidewaysAsync()).ShouldBe(0);
        desk.Trouble.ShouldBeEmpty();
    }
}
