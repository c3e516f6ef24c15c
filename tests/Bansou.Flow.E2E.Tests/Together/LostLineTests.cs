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
}
