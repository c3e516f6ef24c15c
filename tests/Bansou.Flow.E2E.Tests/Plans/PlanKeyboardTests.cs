using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Plans;

/// <summary>A plan by keyboard alone, in English, on a screen of a tablet's size; and on paper.</summary>
[Collection(DeskCollection.Name)]
public sealed class PlanKeyboardTests(DeskServer server)
{
    [BrowserFact]
    public async Task Words_and_goals_are_written_without_the_mouse()
    {
        await using var desk = await Desk.OpenAsync(server, Window.Tablet with { Language = "en" });
        var person = await NewPerson.ReceivedAsync(desk, "架空 計画キー", "plan");
        await desk.OpenPlanAsync(person);
        await desk.PressAsync("Begin a draft");
        await desk.PressAsync("Begin a draft");
        await desk.PressAsync("Add “I …”");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "I …" })).ToBeFocusedAsync();
        await desk.Page.Keyboard.InsertTextAsync("I want to rise early (架空)");
        await desk.PressAsync("Save");
        await Assertions.Expect(desk.Page.GetByText("I want to rise early (架空)")).ToBeVisibleAsync();

        await desk.TabToAsync("Work");
        await desk.Page.Keyboard.PressAsync("ArrowDown");
        await desk.Page.Keyboard.PressAsync("ArrowRight");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "In the person's words" })).ToBeFocusedAsync();
        await desk.Page.Keyboard.InsertTextAsync("I want a room of my own (架空)");
        await desk.PressAsync("Save");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Row).Nth(2).GetByText("I want a room of my own (架空)")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task On_paper_stand_the_words_and_the_grid_and_nothing_to_press()
    {
        await using var desk = await Desk.OpenAsync(server, Window.Phone);
        await desk.GoAsync("/desk/cases/S-08/plans");
        await desk.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(8);
        await Assertions.Expect(desk.Page.Locator(".mantine-Button-root:visible, .mantine-ActionIcon-root:visible")).ToHaveCountAsync(0);
        (await desk.Page.PdfAsync(new() { Format = "A4" })).Length.ShouldBeGreaterThan(10_000);
    }
}
