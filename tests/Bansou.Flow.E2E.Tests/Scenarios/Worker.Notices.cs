using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Meetings;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

internal sealed partial class Worker
{
    /// <summary>気づきを書く, without a name. Gives the new case's id.</summary>
    public async Task<string> NoticeAsync(string facts)
    {
        await desk.GoAsync("/desk/receive?way=notice");
        await Page.GetByLabel("何に気づきましたか").FillAsync(facts);
        await Page.GetByRole(AriaRole.Button, new() { Name = "気づきを残す" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "この人のページを開く" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/desk/cases/"));
        return new Uri(Page.Url).Segments[^1];
    }

    /// <summary>担当を引き継ぐ: somebody else accompanies from now on.</summary>
    public async Task HandOverAsync(string caseId, string lead, string reason)
    {
        await OpenAsync(caseId, "?act=hand-over");
        await Beside.GetByRole(AriaRole.Combobox, new() { Name = "伴走担当" }).ClickAsync();
        await Page.GetByRole(AriaRole.Option, new() { NameRegex = new(lead) }).ClickAsync();
        await Beside.GetByRole(AriaRole.Textbox).Last.FillAsync(reason);
        await SubmitAsync("hand-over");
    }

    /// <summary>支援会議 without consent: pledged, held, decided; what was said stays among its members.</summary>
    public async Task<string> ConferClosedAsync(string caseId, string step, string on, string title, string said, string outcome)
    {
        await OpenAsync(caseId);
        await Card(step).GetByRole(AriaRole.Link, new() { Name = "会議の議題に載せる" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "会議を招集する" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("meetings/new"));
        await desk.CallHereAsync("支援会議", on);
        await Page.GetByRole(AriaRole.Button, new() { Name = "誓約して開く" }).ClickAsync();
        await desk.FillAsync("話したいこと", title);
        await desk.SendAsync();
        await desk.HoldAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = $"決める: {title}" }).ClickAsync();
        await desk.FillAsync("決まったこと", said);
        await Page.GetByRole(AriaRole.Radio, new() { Name = outcome }).CheckAsync();
        await desk.SendAsync();
        await Expect(desk.Item(title).GetByText(said)).ToBeVisibleAsync();
        return new Uri(Page.Url).AbsolutePath;
    }

    /// <summary>Neither the case, nor its history, nor the meeting itself tells it to this one.</summary>
    public async Task NeverReadsAsync(string caseId, string meeting, string words)
    {
        foreach (var path in (string[])[$"/desk/cases/{caseId}", $"/desk/cases/{caseId}?tab=timeline", meeting])
        {
            await desk.GoAsync(path);
            await Expect(Page.GetByText(words)).ToHaveCountAsync(0);
        }
    }
}
