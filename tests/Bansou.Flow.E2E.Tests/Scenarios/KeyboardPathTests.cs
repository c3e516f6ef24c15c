using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

/// <summary>The main path by keyboard alone, in English, on a screen of a tablet's size: somebody comes, is connected, and is taken back.</summary>
[Collection(DeskCollection.Name)]
public sealed class KeyboardPathTests(DeskServer server)
{
    private static readonly Window English = Window.Tablet with { Language = "en" };

    [BrowserFact]
    public async Task Somebody_is_received_and_the_first_step_is_answered_without_the_mouse()
    {
        await using var desk = await Desk.OpenAsync(server, English);
        await desk.GoAsync("/desk/receive");

        await desk.TypeAsync("What is the worry?", "（架空）I cannot sleep");
        await desk.TypeAsync("Name", "架空 鍵盤ヒデ");
        await desk.PressAsync("Receive");
        await desk.PressAsync("Open this person's page");
        await Expect(desk.Page).ToHaveURLAsync(new Regex("/desk/cases/"));
        await Expect(desk.Page.GetByText("（架空）I cannot sleep").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Somebody_is_connected_with_consent_and_taken_back_without_the_mouse()
    {
        await using var desk = await Desk.OpenAsync(server, English);
        var person = await NewPerson.ReceivedAsync(desk, "架空 鍵盤ツナグ", "hospital");
        await desk.GoAsync($"/desk/cases/{person.Case}");

        await desk.PressAsync("Begin a referral");
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "Begin a referral" })).ToBeVisibleAsync();
        await desk.TypeAsync("What is needed", "（架空）Sleep");
        await desk.PressAsync("Find a receiver");
        await desk.PressAsync("Choose this one: Minami General Hospital");
        await desk.TypeAsync("What the person wishes", "（架空）To be myself");
        await desk.TypeAsync("Summary and purpose", "（架空）How to sleep again");
        await desk.PressAsync("Begin the referral");

        await Expect(desk.Page).ToHaveURLAsync(new Regex("act=referral"));
        await desk.PressAsync("Record consent");
        await Expect(desk.Page).ToHaveURLAsync(new Regex("act=record-consent"));
        await desk.PressAsync("Basic facts", "Space");
        await desk.PressAsync("Signed", "Space");
        await desk.TabToAsync("Until when (may stay empty)");
        await desk.PressAsync("Record");
        await Expect(desk.Page).ToHaveURLAsync(new Regex("act=referral"));
        await desk.PressAsync("Sent");
        await Expect(desk.Page).ToHaveURLAsync(new Regex("act=move-referral"));
        await desk.PressAsync("Send it like this");
        await Expect(desk.Page).Not.ToHaveURLAsync(new Regex("act=move-referral"));

        await desk.PressAsync("Take back");
        await Expect(desk.Page).ToHaveURLAsync(new Regex("act=return-referral"));
        await desk.TabToAsync("Minami General Hospital");
        await desk.PressAsync("Take back");
        await Expect(desk.Page).Not.ToHaveURLAsync(new Regex("act=return-referral"));
        await Expect(desk.Page.GetByRole(AriaRole.Region, new() { Name = "What can be done now" }).GetByText(new Regex("Minami General Hospital")).First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }
}
