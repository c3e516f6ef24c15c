using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

internal sealed partial class Worker
{
    /// <summary>絆 with whom, in words; never a number.</summary>
    public async Task TieAsync(string caseId, string whom, string kind, string words)
    {
        await OpenAsync(caseId, "?tab=bonds");
        await Page.GetByRole(AriaRole.Button, new() { Name = "絆を書く" }).First.ClickAsync();
        var form = Page.GetByRole(AriaRole.Form, new() { Name = "絆を書く" });
        await form.GetByLabel("だれ・どこと").FillAsync(whom);
        await form.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{kind}") }).CheckAsync();
        await form.GetByLabel("ひとこと").FillAsync(words);
        await form.Locator("button[type=submit]").ClickAsync();
        await Expect(Page.Locator("main").GetByText(words).First).ToBeVisibleAsync();
    }

    /// <summary>SOSを受ける人, and how to reach them.</summary>
    public async Task NameSosReceiverAsync(string caseId, string who, string how)
    {
        await OpenAsync(caseId, "?tab=bonds");
        await Page.GetByRole(AriaRole.Button, new() { Name = "SOSを受ける人を書く" }).First.ClickAsync();
        var form = Page.GetByRole(AriaRole.Form, new() { Name = "SOSを受ける人を書く" });
        await form.GetByLabel("だれが").FillAsync(who);
        await form.GetByLabel("どうやって連絡するか").FillAsync(how);
        await form.Locator("button[type=submit]").ClickAsync();
        await Expect(Page.Locator("main").GetByText(how).First).ToBeVisibleAsync();
    }

    /// <summary>That one may always come back, and where to call.</summary>
    public async Task TellWayBackAsync(string caseId, string words)
    {
        await OpenAsync(caseId, "?act=tell-way-back");
        await Beside.GetByRole(AriaRole.Textbox).First.FillAsync(words);
        await SubmitAsync("tell-way-back");
    }

    /// <summary>見守りを始める, once everything is there that HR-6 asks for and what is open was seen.</summary>
    public async Task StartWatchAsync(string caseId)
    {
        await OpenAsync(caseId, "?tab=watch");
        var seen = Page.GetByLabel("開いているものを見ました");
        var start = Page.GetByRole(AriaRole.Button, new() { Name = "見守りを始める" });
        await Expect(start).ToBeVisibleAsync();
        if (await seen.CountAsync() > 0)
        {
            await seen.CheckAsync();
        }
        await start.ClickAsync();
        await Expect(Page.GetByText("ゆるやかに見守っています")).ToBeVisibleAsync();
    }

    /// <summary>便りを書く: a word from the one who watches over.</summary>
    public async Task WriteNewsAsync(string caseId, string words)
    {
        await OpenAsync(caseId, "?tab=watch");
        await Page.GetByLabel("便りを書く").FillAsync(words);
        await Page.GetByRole(AriaRole.Button, new() { Name = "書きとめる" }).First.ClickAsync();
        await OpenAsync(caseId, "?tab=timeline");
        await Expect(Page.GetByText(words).First).ToBeVisibleAsync();
    }
}
