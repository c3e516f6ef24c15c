using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Inbox;

/// <summary>代理: while somebody is away another one has their rows, opens the case for them, and the record says for whom.</summary>
[Collection(DeskCollection.Name)]
public sealed class SubstituteTests(DeskServer server)
{
    [BrowserFact]
    public async Task Whoever_stands_in_writes_for_the_one_who_is_away_until_it_ends()
    {
        await using var away = await Desk.OpenAsync(server, Window.Tall);
        var person = await NewPerson.ReceivedAsync(away, "架空 風待チヨ", "intake");
        await away.GoAsync("/desk/inbox?panel=substitutes");
        (await away.Page.BarriersAsync()).ShouldBeEmpty();
        await away.Page.GetByRole(AriaRole.Combobox, new() { Name = "代わりの人" }).ClickAsync();
        await away.Page.GetByRole(AriaRole.Option, new() { Name = "平田ナオ（架空）" }).ClickAsync();
        await away.Page.GetByRole(AriaRole.Button, new() { Name = "この代理を決める" }).ClickAsync();
        await Assertions.Expect(away.Page.GetByText("いま代理をしています")).ToBeVisibleAsync();

        await using var standing = await Desk.OpenAsync(server, Window.Tall with { Login = "hirata@standard" });
        await standing.GoAsync("/desk/inbox");
        var row = RowsTests.Rows(standing, person);
        await Assertions.Expect(row).ToContainTextAsync("あなたが代理です");
        await row.GetByRole(AriaRole.Link, new() { Name = person.Name }).ClickAsync();
        await Assertions.Expect(standing.Page.GetByText("水野アツコ（架空） さんの代わりに開いています")).ToBeVisibleAsync();
        await standing.GoAsync($"/desk/cases/{person.Case}?tab=timeline&act=write-note");
        await standing.Page.GetByLabel("事実").FillAsync("（架空）代わりに電話した");
        await standing.Page.GetByRole(AriaRole.Button, new() { Name = "書きとめる" }).ClickAsync();
        await Assertions.Expect(standing.Page.GetByText("（架空）代わりに電話した")).ToBeVisibleAsync();
        await Assertions.Expect(standing.Page.GetByText("水野アツコ（架空） の代わりに")).ToBeVisibleAsync();

        await away.Page.GetByRole(AriaRole.Button, new() { Name = "水野アツコ（架空） の代理（平田ナオ（架空））をやめる" }).ClickAsync();
        await Assertions.Expect(away.Page.GetByText("決まっている代理はありません")).ToBeVisibleAsync();
        await standing.GoAsync("/desk/inbox");
        await Assertions.Expect(row).ToHaveCountAsync(0);
        standing.Trouble.ShouldBeEmpty();
        away.Trouble.ShouldBeEmpty();
    }
}
