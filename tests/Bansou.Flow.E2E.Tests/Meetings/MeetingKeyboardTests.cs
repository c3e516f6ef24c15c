using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Meetings;

/// <summary>A conference by keyboard alone, in English, on a screen of a tablet's size.</summary>
[Collection(DeskCollection.Name)]
public sealed class MeetingKeyboardTests(DeskServer server)
{
    [BrowserFact]
    public async Task A_conference_is_called_held_and_decided_without_the_mouse()
    {
        await using var desk = await Desk.OpenAsync(server, Window.Tablet with { Language = "en" });
        var person = await NewPerson.ReceivedAsync(desk, "架空 会議キー");
        await person.AgreesAsync();
        await desk.GoAsync($"/desk/meetings/new?case={person.Case}");
        await desk.PressAsync("Case conference (six parties)", "Space");
        await desk.PressAsync("Share what is known", "Space");
        await desk.TypeAsync("When", "2026/4/6");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "Call it" })).ToBeEnabledAsync();
        await desk.PressAsync("Call it");

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("^Put on the agenda") })).ToBeFocusedAsync();
        await desk.TypeAsync("What to talk about", "（架空）Where to live");
        await desk.PressAsync("Put on the agenda");
        await Assertions.Expect(desk.Item("（架空）Where to live")).ToBeVisibleAsync();
        await desk.PressAsync("Note that it was held");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "The conference was held" })).ToBeFocusedAsync();
        await desk.PressAsync("Present", "Space");
        await desk.PressAsync("Note it as held");

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Decide") })).ToBeVisibleAsync();
        await desk.PressAsync("Decide: ");
        await desk.TypeAsync("The decision", "（架空）They look at a room together");
        await desk.PressAsync("Decide");
        await Assertions.Expect(desk.Item("（架空）Where to live").GetByText("（架空）They look at a room together")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }
}
