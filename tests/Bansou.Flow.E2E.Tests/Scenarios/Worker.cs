using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

/// <summary>One person at work: every act is done as it is done by hand, and waits until the page has taken it.</summary>
internal sealed partial class Worker(Desk desk)
{
    public Desk Desk => desk;

    private IPage Page => desk.Page;

    /// <summary>What stands beside the case: the act that is being written.</summary>
    private ILocator Beside => Page.Locator("[class*=beside]");

    /// <summary>Keeps a picture of where the story stands.</summary>
    public Task PictureAsync(string name) => Page.PictureAsync(name);

    public async Task LeaveAsync()
    {
        desk.Trouble.ShouldBeEmpty();
        await desk.DisposeAsync();
    }

    /// <summary>受け止める: somebody comes with a worry. Gives the new case's id.</summary>
    public async Task<string> ReceiveAsync(string words, string name, string reading)
    {
        await desk.GoAsync("/desk/receive");
        await Page.GetByLabel("どんなことで、困っていますか").FillAsync(words);
        await Page.GetByLabel("お名前").FillAsync(name);
        await Page.GetByLabel("ふりがな").FillAsync(reading);
        await Page.GetByRole(AriaRole.Button, new() { Name = "あした" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "受け止める", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "この人のページを開く" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/desk/cases/"));
        return new Uri(Page.Url).Segments[^1];
    }

    /// <summary>Opens a case, unless it is open.</summary>
    public async Task OpenAsync(string caseId, string search = "")
    {
        await desk.GoAsync($"/desk/cases/{caseId}{search}");
    }

    /// <summary>The page of the case tells it, somewhere in sight.</summary>
    public async Task SeesAsync(string caseId, string words)
    {
        await OpenAsync(caseId);
        await Expect(Page.Locator("main").GetByText(words).First).ToBeVisibleAsync();
    }

    /// <summary>The band of stations: none of these is still to come.</summary>
    public async Task SeesStationsAsync(string caseId, params string[] visited)
    {
        await OpenAsync(caseId);
        var band = Page.GetByRole(AriaRole.Region, new() { Name = "駅の帯" });
        foreach (var station in visited)
        {
            await Expect(band.GetByRole(AriaRole.Listitem).Filter(new() { HasTextRegex = new($"^\\s*{station}(?!訓練)") }).First).Not.ToContainTextAsync("まだ");
        }
    }

    /// <summary>主訴, as it was said.</summary>
    public async Task SayPresentingIssueAsync(string caseId, string words)
    {
        await OpenAsync(caseId, "?act=add-presenting-issue");
        await Beside.GetByRole(AriaRole.Textbox).First.FillAsync(words);
        await SubmitAsync("add-presenting-issue");
        await Expect(Page.Locator("main").GetByText(words).First).ToBeVisibleAsync();
    }

    /// <summary>What is to be done next, and until when.</summary>
    public async Task PromiseAsync(string caseId, string what, string until)
    {
        await OpenAsync(caseId, "?act=add-work-item");
        await Beside.GetByRole(AriaRole.Textbox).First.FillAsync(what);
        await Beside.GetByLabel("いつまでに").FillAsync(until);
        await SubmitAsync("add-work-item");
    }

    /// <summary>Answers an open step by one of its outcomes, from its card on the case page.</summary>
    /// <param name="anyway">Something is told that speaks against it, and one finishes all the same.</param>
    public async Task FinishAsync(string caseId, string step, string outcome, string why = "", bool anyway = false)
    {
        await OpenAsync(caseId);
        await Card(step).GetByRole(AriaRole.Link, new() { NameRegex = new("^(答えを書く|この駅はここまで|つなぎを始めずに進む)$") }).ClickAsync();
        await Beside.GetByRole(AriaRole.Button, new() { Name = outcome, Exact = true }).ClickAsync();
        await Beside.GetByLabel("ひとこと").FillAsync(why);
        if (anyway)
        {
            await Beside.GetByRole(AriaRole.Button, new() { Name = $"「{outcome}」で終える" }).ClickAsync();
            await Expect(Beside.GetByRole(AriaRole.Button, new() { Name = "このまま終える" })).ToBeVisibleAsync();
        }
        await SubmitAsync("complete-step");
    }

    /// <summary>The card of a step that belongs to no attempt, among what can be done now.</summary>
    private ILocator Card(string step) => Page.GetByRole(AriaRole.Region, new() { Name = "いまできること" }).GetByRole(AriaRole.Listitem)
        .Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = step, Exact = true }), HasNotText = "つなぎについて" }).First;

    /// <summary>The card of a step of one attempt.</summary>
    private ILocator CardOf(string step, string receiver) => Page.GetByRole(AriaRole.Region, new() { Name = "いまできること" }).GetByRole(AriaRole.Listitem)
        .Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = step, Exact = true }), HasText = $"{receiver}へのつなぎについて" }).First;

    /// <summary>Sends what is written beside the case, and waits until the case has taken it.</summary>
    private async Task SubmitAsync(string act)
    {
        await Beside.Locator("form button[type=submit]").Last.ClickAsync();
        await Expect(Page).Not.ToHaveURLAsync(new Regex($"[?&]act={act}(&|$)"));
        await desk.SettledAsync();
    }
}
