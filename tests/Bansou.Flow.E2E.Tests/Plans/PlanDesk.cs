using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Plans;

/// <summary>What somebody does at a desk with a plan.</summary>
internal static class PlanDesk
{
    public static Task OpenPlanAsync(this Desk desk, NewPerson person) => desk.GoAsync($"/desk/cases/{person.Case}/plans");

    /// <summary>Opens a drawer by its button.</summary>
    public static async Task<ILocator> DrawerAsync(this Desk desk, string button)
    {
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        return desk.Drawer();
    }

    public static ILocator Drawer(this Desk desk) => desk.Page.GetByRole(AriaRole.Dialog);

    /// <summary>The drawer's one primary button; the drawer closes when it was done.</summary>
    public static async Task SaveAsync(this Desk desk)
    {
        await desk.Drawer().Locator("form button[type=submit]").ClickAsync();
        await Assertions.Expect(desk.Drawer()).ToHaveCountAsync(0);
        await desk.SettledAsync();
    }

    public static async Task StartAsync(this Desk desk, bool publicCost)
    {
        var drawer = await desk.DrawerAsync("原案を始める");
        if (publicCost)
        {
            await drawer.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^公費を使う") }).CheckAsync();
        }
        await desk.SaveAsync();
    }

    public static async Task WriteLineAsync(this Desk desk, string words)
    {
        var drawer = await desk.DrawerAsync("「私は…」を書き足す");
        await drawer.GetByRole(AriaRole.Textbox, new() { Name = "私は…" }).FillAsync(words);
        await desk.SaveAsync();
    }

    /// <summary>Agreed on paper.</summary>
    public static async Task AgreeAsync(this Desk desk)
    {
        var drawer = await desk.DrawerAsync("返事を書きとめる");
        await drawer.GetByRole(AriaRole.Radio, new() { Name = "これでよい", Exact = true }).CheckAsync();
        await desk.SaveAsync();
    }

    public static async Task MoveAsync(this Desk desk, string act)
    {
        await desk.DrawerAsync(act);
        await desk.SaveAsync();
    }
}
