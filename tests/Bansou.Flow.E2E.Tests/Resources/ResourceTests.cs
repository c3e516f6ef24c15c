using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Resources;

/// <summary>社会資源: what was heard by telephone is fresh wherever somebody looks for a place; visits are kept; what is missing is made (CO-3, CO-10).</summary>
[Collection(DeskCollection.Name)]
public sealed class ResourceTests(DeskServer server)
{
    [BrowserFact]
    public async Task What_was_heard_by_telephone_stands_in_the_finder_of_referrals_with_its_day()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/resources");
        await desk.Page.GetByLabel("さがす", new() { Exact = true }).FillAsync("福祉バス");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "福祉バス" }).ClickAsync();

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "空きを確かめた" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Radio, new() { Name = "待ちがある" }).CheckAsync();
        await desk.Page.GetByLabel("どのくらいの待ちか").FillAsync("金曜は次の月から");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "確かめたと書く" }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByText("待ちがあります（金曜は次の月から）").First).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("令和8年4月6日(月)に確かめました").First).ToBeVisibleAsync();

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Link, new() { Name = "空きを確かめた" })).ToBeFocusedAsync();
        await desk.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Link, new() { Name = "福祉バス" })).ToBeFocusedAsync();

        await desk.GoAsync("/desk/cases/S-08?act=open-referral&step=hospital");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "つなぐ先をさがす" }).ClickAsync();
        var finder = desk.Page.GetByRole(AriaRole.Group, new() { Name = "つなぐ先をさがす" });
        await finder.GetByRole(AriaRole.Searchbox).FillAsync("福祉バス");
        await Assertions.Expect(finder.GetByText("待ちがあります（金曜は次の月から）")).ToBeVisibleAsync();
        await Assertions.Expect(finder.GetByText("令和8年4月6日(月)に確かめました")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_visit_is_written_on_the_day_and_read_beside_the_place()
    {
        await using var desk = await Desk.OpenAsync(server, new Window("kudo@standard"));
        await desk.GoAsync("/desk/resources?resource=engawa");

        await desk.Page.GetByRole(AriaRole.Region, new() { Name = "訪問の記録" }).GetByRole(AriaRole.Link, new() { Name = "訪問を書く" }).ClickAsync();
        await desk.Page.GetByLabel("聞いたこと").FillAsync("（架空）土曜の片づけに、もうひとり手がほしい");
        await desk.Page.GetByLabel("次にすること").FillAsync("五月の日を聞く");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "書きとめる" }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByText("もうひとり手がほしい")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("工藤セイジ").First).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Heading, new() { Name = "住民の集い えんがわ" }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Region, new() { Name = "訪問の記録" }).GetByText("もうひとり手がほしい")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_is_missing_gets_a_card_somebody_who_takes_it_and_moves_on_and_back()
    {
        await using var desk = await Desk.OpenAsync(server, new Window("kudo@standard"));
        await desk.GoAsync("/desk/resources?tab=board");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "足りないものを書く" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "足りないもの" }).FillAsync("日曜に開いている食堂");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "書きとめる" }).ClickAsync();
        var found = desk.Page.GetByRole(AriaRole.Region, new() { Name = "足りないと分かった" });
        await Assertions.Expect(found.GetByText("日曜に開いている食堂")).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "「日曜に開いている食堂」をわたしが受けもつ" }).ClickAsync();
        await Assertions.Expect(found.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "日曜に開いている食堂" }).GetByText("工藤セイジ")).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "「日曜に開いている食堂」を動かす" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Menuitem, new() { Name = "試している" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Region, new() { Name = "試している" }).GetByText("日曜に開いている食堂")).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "「足りないと分かった」へもどす" }).ClickAsync();
        await Assertions.Expect(found.GetByText("日曜に開いている食堂")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }
}
