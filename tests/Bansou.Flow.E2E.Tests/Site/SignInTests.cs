using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Site;

/// <summary>The door: by password, by one click in the demonstration, and back to where one wanted to go.</summary>
[Collection(DeskCollection.Name)]
public sealed class SignInTests(DeskServer server)
{
    private static readonly Window Nobody = new(Login: null);

    [BrowserFact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_door_and_back()
    {
        await using var desk = await Desk.OpenAsync(server, Nobody);
        await desk.GoAsync("/desk/people");
        await Assertions.Expect(desk.Page).ToHaveURLAsync(new Regex("/sign-in"));

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "相談支援員" }).First.ClickAsync();

        await Assertions.Expect(desk.Page).ToHaveURLAsync(new Regex("/desk/people"));
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("ご本人たち");
    }

    [BrowserFact]
    public async Task A_wrong_password_says_what_to_do_and_keeps_the_name()
    {
        await using var desk = await Desk.OpenAsync(server, Nobody);
        await desk.GoAsync("/sign-in");

        await desk.Page.GetByLabel("名前").FillAsync("mizuno@standard");
        await desk.Page.GetByLabel("合言葉", new() { Exact = true }).FillAsync("まちがい");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "入る", Exact = true }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByLabel("名前")).ToHaveValueAsync("mizuno@standard");
    }

    [BrowserFact]
    public async Task The_password_is_shown_on_wish_by_a_button_that_speaks_the_language_of_the_screen()
    {
        await using var desk = await Desk.OpenAsync(server, Nobody);
        await desk.GoAsync("/sign-in");

        await desk.Page.GetByLabel("合言葉", new() { Exact = true }).FillAsync("あいことば");
        await desk.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "合言葉を見せる" })).ToBeFocusedAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "合言葉をかくす" })).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByLabel("合言葉", new() { Exact = true })).ToHaveAttributeAsync("type", "text");
    }

    [BrowserFact]
    public async Task The_way_back_never_leads_to_another_host()
    {
        await using var desk = await Desk.OpenAsync(server, Nobody);
        await desk.GoAsync("/sign-in?to=//example.org/");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "相談支援員" }).First.ClickAsync();

        await Assertions.Expect(desk.Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(server.Address)}/desk"));
    }

    [BrowserFact]
    public async Task English_is_one_choice_away_and_stays()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/people");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "画面の見え方" }).ClickAsync();
        await desk.Page.GetByText("English").ClickAsync();

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("People");
        (await desk.Page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe("en");
    }
}
