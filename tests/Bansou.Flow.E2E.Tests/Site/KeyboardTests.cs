using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Site;

/// <summary>Without a mouse: into the content at once, and anywhere by the one search box.</summary>
[Collection(DeskCollection.Name)]
public sealed class KeyboardTests(DeskServer server)
{
    [BrowserFact]
    public async Task The_first_tab_leads_past_bar_and_rail_into_the_content()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/people");

        await desk.Page.Keyboard.PressAsync("Tab");
        await desk.Page.Keyboard.PressAsync("Enter");

        (await desk.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("content");
    }

    [BrowserFact]
    public async Task A_person_is_found_and_opened_without_the_mouse()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/inbox");

        await desk.Page.Keyboard.PressAsync("Control+K");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "さがす" })).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync("キタノ");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Option, new() { Name = "北野アカネ" })).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(desk.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/desk/cases/S-08"));
    }

    [BrowserFact]
    public async Task A_flow_is_found_by_its_Japanese_name_and_shown_with_its_steps_and_its_map()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/inbox");

        await OpenAsync(desk, "九つ");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Option, new() { Name = "標準の流れ（九つの駅）" })).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("標準の流れ（九つの駅）");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "ハローワーク" })).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "流れの図" })).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_search_box_is_left_by_Escape_and_by_its_button_and_gives_the_focus_back()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/people");
        var place = desk.Page.GetByRole(AriaRole.Link, new() { Name = "社会資源" });
        await place.FocusAsync();

        foreach (var words in new[] { "", "きたの" })
        {
            await OpenAsync(desk, words);
            await desk.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(desk.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
            await Assertions.Expect(place).ToBeFocusedAsync();
        }

        await OpenAsync(desk, "");
        await desk.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "閉じる" })).ToBeFocusedAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(place).ToBeFocusedAsync();
    }

    private static async Task OpenAsync(Desk desk, string words)
    {
        await desk.Page.Keyboard.PressAsync("Control+K");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "さがす" })).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync(words);
    }
}
