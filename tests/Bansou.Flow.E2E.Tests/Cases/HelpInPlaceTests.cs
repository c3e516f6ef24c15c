using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Cases;

/// <summary>A quiet "?" says in plain sentences what a page is for and what a word means, without a mouse.</summary>
[Collection(DeskCollection.Name)]
public sealed class HelpInPlaceTests(DeskServer server)
{
    [BrowserFact]
    public async Task The_page_explains_itself_by_keyboard_and_gives_the_focus_back()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/cases/S-08?tab=bonds");
        var mark = desk.Page.GetByRole(AriaRole.Button, new() { Name = "このページについて" });

        await mark.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        var help = desk.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(help.GetByText("人と人のつながりを、数ではなく言葉で")).ToBeVisibleAsync();
        await Assertions.Expect(help.GetByText("絆A・絆B・絆C")).ToBeVisibleAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();

        await desk.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(help).ToBeHiddenAsync();
        await Assertions.Expect(mark).ToBeFocusedAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_page_of_the_desk_has_its_own_help_in_english_too()
    {
        await using var desk = await Desk.OpenAsync(server, new Window { Language = "en" });
        await desk.GoAsync("/desk/inbox");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "About this page" }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Dialog).GetByText("What you or your house should look at now.")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }
}
