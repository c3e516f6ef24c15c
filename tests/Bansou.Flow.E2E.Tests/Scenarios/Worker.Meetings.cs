using Bansou.Flow.E2E.Tests.Meetings;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

internal sealed partial class Worker
{
    /// <summary>A conference with the person: called, one item with what was tried and what goes on, held, decided; what was decided is work with owner and day.</summary>
    public async Task ConferAsync(string caseId, string on, string title, string tried, string goesOn, string decided, string outcome, string task, string owner, string until)
    {
        await desk.CallAsync("総合的ケースカンファレンス", caseId, on);
        await desk.FillAsync("話したいこと", title);
        await desk.FillAsync("これまで何をしてきましたか", tried);
        await desk.FillAsync("これからも続けることは何ですか", goesOn);
        await desk.SendAsync();
        await Expect(desk.Item(title)).ToBeVisibleAsync();
        await desk.HoldAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = $"決める: {title}" }).ClickAsync();
        await desk.FillAsync("決まったこと", decided);
        await desk.FillAsync("何を", task);
        await desk.ChooseAsync("だれが", owner);
        await desk.FillAsync("いつまでに", until);
        await Page.GetByRole(AriaRole.Radio, new() { Name = outcome }).CheckAsync();
        await desk.SendAsync();
        await Expect(desk.Item(title).GetByText(decided)).ToBeVisibleAsync();
    }
}
