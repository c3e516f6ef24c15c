using Bansou.Flow.E2E.Tests.Plans;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

internal sealed partial class Worker
{
    private ILocator Drawer => Page.GetByRole(AriaRole.Dialog);

    /// <summary>A first draft, or a replan with its reason.</summary>
    public async Task DraftPlanAsync(string caseId, string? replanBecause = null)
    {
        await desk.GoAsync($"/desk/cases/{caseId}/plans");
        await Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = replanBecause is null ? "原案を始める" : "リプランする", Exact = true }).ClickAsync();
        if (replanBecause is not null)
        {
            await Drawer.GetByLabel(replanBecause).CheckAsync();
        }
        await KeepAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "返事を書きとめる" })).ToBeVisibleAsync();
    }

    /// <summary>「私は…」, one sentence.</summary>
    public async Task SayAsync(string sentence)
    {
        await desk.WriteLineAsync(sentence);
        await Expect(Page.Locator("main").GetByText(sentence)).ToBeVisibleAsync();
    }

    /// <summary>A goal in the grid of eight domains and five periods.</summary>
    public async Task GoalAsync(string domain, string period, string words)
    {
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{domain}、.{period}") }).ClickAsync();
        await Drawer.GetByRole(AriaRole.Textbox).First.FillAsync(words);
        await KeepAsync();
        await Expect(Page.GetByRole(AriaRole.Grid).GetByText(words)).ToBeVisibleAsync();
    }

    /// <summary>The person's answer, signed on paper.</summary>
    public async Task AgreeAsync(string words)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "返事を書きとめる" }).ClickAsync();
        await Drawer.GetByLabel("これでよい").CheckAsync();
        await Drawer.GetByLabel("そのときの言葉").FillAsync(words);
        await KeepAsync();
        await Expect(Page.Locator("main").GetByText("ご本人は「これでよい」と答えました")).ToBeVisibleAsync();
    }

    /// <summary>From the draft to what is agreed on: seen with the person, in a conference, decided with a day to look again.</summary>
    public async Task SettlePlanAsync()
    {
        foreach (var act in (string[])["ご本人と確かめる", "会議にかける", "確定する"])
        {
            await desk.MoveAsync(act);
        }
    }

    private async Task KeepAsync()
    {
        await Drawer.Locator("button[type=submit]").ClickAsync();
        await Expect(Drawer).ToHaveCountAsync(0);
    }
}
