using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Together;

/// <summary>もどし is always possible, without a line too: it waits at the desk and goes by itself when the line is back (HR-4).</summary>
[Collection(DeskCollection.Name)]
public sealed class LostLineTests(DeskServer server)
{
    [BrowserFact]
    public async Task A_return_without_a_line_waits_and_reaches_the_others_once_it_is_back()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 遠雷カズ", "hospital");
        await person.AgreesAsync();
        await person.DoAsync("record-need", new { need = "n1", what = "（架空）ねむれること" });
        await person.DoAsync("open-referral", new { step = "hospital", referral = "r1", need = "n1", receiver = "hospital", summary = "（架空）通院をいっしょに考えたい" });
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        await desk.GoAsync($"/desk/cases/{person.Case}");

        await desk.Page.Context.SetOfflineAsync(true);
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "もどす" }).First.ClickAsync();
        var panel = desk.Page.GetByRole(AriaRole.Region, new() { Name = "もどす" });
        await panel.GetByLabel("本人はどうしたいか").FillAsync("（架空）べつの先生がいい");
        await panel.GetByRole(AriaRole.Button, new() { Name = "もどす" }).ClickAsync();
        var waiting = desk.Page.GetByText("もどしが1件、まだサーバーに届いていません");
        await Assertions.Expect(waiting).ToBeVisibleAsync();
        (await desk.Page.EvaluateAsync<string>("localStorage.getItem('bansou.returns')")).ShouldNotContain("先生");

        await using var chief = await Desk.OpenAsync(server, new Window("kudo@standard"));
        await chief.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await desk.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(chief.Page.GetByText("（架空）べつの先生がいい").First).ToBeVisibleAsync();
        await Assertions.Expect(waiting).ToHaveCountAsync(0);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Words_that_cannot_be_sent_are_said_to_be_safe_and_are_there_after_a_reload()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 夕凪トキ", "intake");
        await desk.GoAsync($"/desk/cases/{person.Case}?act=write-note");
        await desk.Page.GetByLabel("事実").FillAsync("（架空）橋のたもとで会った");

        await desk.Page.Context.SetOfflineAsync(true);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "書きとめる" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("サーバーとのつながりが切れています")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Alert).GetByText("サーバーから返事がありません")).ToBeVisibleAsync();

        await desk.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(desk.Page.GetByText("サーバーとのつながりが切れています")).ToHaveCountAsync(0);
        await desk.Page.GetByLabel("事実").PressSequentiallyAsync("。");
        await desk.Page.WaitForResponseAsync(answer => answer.Url.Contains("/api/me/words/") && answer.Ok);
        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.GetByLabel("事実")).ToHaveValueAsync("（架空）橋のたもとで会った。");
        (await desk.Page.EvaluateAsync<string>("JSON.stringify([sessionStorage, localStorage])")).ShouldNotContain("橋");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "書きとめる" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Region, new() { Name = "支援経過を書く" })).ToHaveCountAsync(0);
        await desk.GoAsync($"/desk/cases/{person.Case}?act=write-note");
        await Assertions.Expect(desk.Page.GetByLabel("事実")).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task A_sheet_that_was_closed_without_a_line_still_holds_what_was_written_and_sends_it_by_itself()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 夜船トモ", "assessment");
        await desk.GoAsync($"/desk/cases/{person.Case}?act=complete-step&step=assessment");
        var income = desk.Page.GetByLabel(new Regex("^収入（月）"));
        await Assertions.Expect(income).ToBeVisibleAsync();

        await desk.Page.Context.SetOfflineAsync(true);
        await income.FillAsync("98,000");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "とじる" }).Or(desk.Page.GetByRole(AriaRole.Button, new() { Name = "閉じる" })).First.ClickAsync();
        await Assertions.Expect(income).ToHaveCountAsync(0);
        await desk.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(desk.Page.GetByText("サーバーとのつながりが切れています")).ToHaveCountAsync(0);
        await desk.Page.GetByRole(AriaRole.Region, new() { Name = "いまできること" }).GetByRole(AriaRole.Link, new() { Name = "答えを書く" }).First.ClickAsync();
        await Assertions.Expect(income).ToHaveValueAsync(new Regex("98,?000"));
        await desk.Page.GetByText(new Regex("保存しました|に保存")).First.WaitForAsync();
        await desk.Page.ReloadAsync();
        await Assertions.Expect(income).ToHaveValueAsync(new Regex("98,?000"));
    }

    [BrowserFact]
    public async Task A_room_that_cannot_be_fetched_says_so_within_the_frame_and_opens_when_the_line_is_back()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/inbox");

        await desk.Page.Context.SetOfflineAsync(true);
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "社会資源" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("この画面を、まだ取りに行けません")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Navigation).First).ToBeVisibleAsync();

        await desk.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "社会資源" })).ToBeVisibleAsync();
    }
}
