using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Sheets;

/// <summary>The sheet of consent (domain/03 F03): a table that the person points at, of receivers and kinds of information.</summary>
[Collection(DeskCollection.Name)]
public sealed class ConsentSheetTests(DeskServer server)
{
    private const string Form = "同意書（個人情報）";
    private const string Center = "標準市 総合相談支援センター";

    [BrowserFact]
    public async Task Is_pointed_at_as_a_table_and_read_as_the_same_table()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 白樺ミドリ");
        await desk.WriteAnotherAsync(person, Form);
        var table = desk.Sheet(Form).GetByRole(AriaRole.Table);
        await table.GetByLabel("だれに").FillAsync("総合相談");
        await desk.Offered().Filter(new() { HasText = Center }).ClickAsync();
        await table.GetByRole(AriaRole.Checkbox, new() { Name = $"{Center}: 健康のこと" }).CheckAsync();
        await table.GetByLabel($"{Center}: いつまで").FillAsync("R9.3.31");
        await desk.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(table.GetByLabel($"{Center}: いつまで")).ToHaveValueAsync("令和9年3月31日");
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        await desk.Page.PictureAsync("consent-table");
        await desk.KeepAsync();

        await desk.ReadAsync(person, Form);
        var row = desk.Sheet(Form).GetByRole(AriaRole.Row, new() { Name = Center });
        await Assertions.Expect(row.GetByText("伝えてよい")).ToHaveCountAsync(1);
        await Assertions.Expect(row.GetByText("令和9年3月31日")).ToBeVisibleAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        (await desk.Page.SidewaysAsync()).ShouldBe(0);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Is_a_card_for_each_receiver_where_a_table_has_no_room()
    {
        await using var desk = await Desk.OpenAsync(server, new(Width: 683, Height: 384));
        var person = await NewPerson.ReceivedAsync(desk, "架空 白樺ヒロト");

        await desk.GoAsync($"/desk/cases/{person.Case}?tab=records&act=write-sheet&item=F03");

        await Assertions.Expect(desk.Sheet(Form).GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Sheet(Form).GetByRole(AriaRole.Group, new() { Name = "1行目" })).ToBeVisibleAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        (await desk.Page.SidewaysAsync()).ShouldBe(0);
        desk.Trouble.ShouldBeEmpty();
    }
}
