using Bansou.Flow.E2E.Tests.Plans;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

internal sealed partial class Worker
{
    /// <summary>A first draft, or a replan with its reason.</summary>
    public async Task DraftPlanAsync(string caseId, string? replanBecause = null)
    {
        await desk.GoAsync($"/desk/cases/{caseId}/plans");
        await Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = replanBecause is null ? "原案を始める" : "リプランする", Exact = true }).ClickAsync();
        if (replanBecause is not null)
        {
            await desk.Drawer().GetByLabel(replanBecause).CheckAsync();
        }
        await desk.SaveAsync();
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
        await desk.Drawer().GetByRole(AriaRole.Textbox).First.FillAsync(words);
        await desk.SaveAsync();
        await Expect(Page.GetByRole(AriaRole.Grid).GetByText(words)).ToBeVisibleAsync();
    }

    /// <summary>The person's answer, signed on paper.</summary>
    public async Task AgreeAsync(string words)
    {
        var drawer = await desk.DrawerAsync("返事を書きとめる");
        await drawer.GetByLabel("これでよい").CheckAsync();
        await drawer.GetByLabel("そのときの言葉").FillAsync(words);
        await desk.SaveAsync();
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
}
