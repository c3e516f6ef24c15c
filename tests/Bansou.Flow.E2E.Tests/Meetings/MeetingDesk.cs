using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Meetings;

/// <summary>What somebody does at a desk with a conference.</summary>
internal static class MeetingDesk
{
    /// <summary>Calls a conference and stands on its page.</summary>
    public static async Task CallAsync(this Desk desk, string type, string? about = null, string on = "R8.4.6")
    {
        await desk.GoAsync(about is null ? "/desk/meetings/new" : $"/desk/meetings/new?case={about}");
        await desk.CallHereAsync(type, on);
    }

    /// <summary>The same where one stands on that page already.</summary>
    public static async Task CallHereAsync(this Desk desk, string type, string on = "R8.4.6")
    {
        await desk.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{type}") }).CheckAsync();
        await desk.Page.GetByRole(AriaRole.Radio, new() { Name = "役割整理" }).CheckAsync();
        await desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "いつ" }).FillAsync(on);
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Checkbox, new() { Checked = true }).First).ToBeVisibleAsync();
        // Whoever is proposed from another agency is asked by hand.
        foreach (var member in await desk.Page.GetByRole(AriaRole.Group, new() { Name = "顔ぶれ" }).GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await member.CheckAsync();
        }
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "招集する", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.Page).Not.ToHaveURLAsync(new Regex("meetings/new"));
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await desk.SettledAsync();
    }

    public static Task FillAsync(this Desk desk, string label, string words) => desk.Page.GetByRole(AriaRole.Textbox, new() { Name = label }).FillAsync(words);

    public static async Task ChooseAsync(this Desk desk, string label, string option)
    {
        await desk.Page.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex($"^{Regex.Escape(option)}") }).First.ClickAsync();
    }

    /// <summary>The one primary button of the panel that is open; the panel closes when it was done.</summary>
    public static async Task SendAsync(this Desk desk)
    {
        var send = desk.Page.Locator("form button[type=submit]");
        await send.ClickAsync();
        await Assertions.Expect(send).ToHaveCountAsync(0);
    }

    /// <summary>That it was held, with whoever can be noted as present.</summary>
    public static async Task HoldAsync(this Desk desk)
    {
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "会議を開いたと書く" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Radio, new() { Name = "前もって声を預かった" }).CheckAsync();
        await desk.SendAsync();
    }

    public static ILocator Item(this Desk desk, string title) => desk.Page.GetByRole(AriaRole.Article, new() { Name = title });
}
