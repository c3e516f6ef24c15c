using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Sheets;

/// <summary>What is written in a form stays readable, whatever became of its step; and every form can be written at any time.</summary>
[Collection(DeskCollection.Name)]
public sealed class SheetReadingTests(DeskServer server)
{
    [BrowserFact]
    public async Task What_was_written_in_a_step_is_read_after_the_step_is_completed()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 若葉コズエ", "assessment");
        await desk.GoAsync($"/desk/cases/{person.Case}?act=complete-step&step=assessment");
        await desk.Page.GetByLabel("国籍", new() { Exact = true }).FillAsync("（架空）海の国");
        await desk.Page.GetByLabel("住まいのようす", new() { Exact = true }).FillAsync("（架空）橋のそばの部屋");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "見立てへ" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "「見立てへ」で終える" }).ClickAsync();
        await Assertions.Expect(desk.Page).Not.ToHaveURLAsync(new Regex("act="));

        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "様式を読む" }).First.ClickAsync();
        var sheet = desk.Sheet("インテーク・アセスメントシート");
        await Assertions.Expect(sheet.GetByText("（架空）海の国")).ToBeVisibleAsync();
        await Assertions.Expect(sheet.GetByText("水野アツコ").First).ToBeVisibleAsync();
        await Assertions.Expect(sheet.GetByText("収入（月）")).ToBeHiddenAsync();

        await desk.GoAsync($"/desk/cases/{person.Case}?tab=records");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "「インテーク・アセスメントシート」を読む" }).ClickAsync();
        await sheet.GetByRole(AriaRole.Link, new() { Name = "書き足す・直す" }).ClickAsync();
        await sheet.GetByLabel("国籍", new() { Exact = true }).FillAsync("（架空）山の国");
        await desk.KeepAsync();
        await sheet.GetByRole(AriaRole.Link, new() { Name = "書いたものを読む" }).ClickAsync();
        await Assertions.Expect(sheet.GetByText("（架空）山の国")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_eight_domains_are_written_outside_of_a_step_and_read_again()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 夏野イブキ");
        await desk.WriteAnotherAsync(person, "サポートプラン（8分野）");
        await Assertions.Expect(desk.Page.GetByText("プランは進みません")).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "就労: 期間を選んで書く" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Menuitem, new() { Name = "〜6か月" }).ClickAsync();
        await desk.Page.GetByLabel("就労、〜6か月").FillAsync("（架空）週に二日、畑へ行く");
        await desk.KeepAsync();
        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.GetByLabel("就労、〜6か月")).ToHaveValueAsync("（架空）週に二日、畑へ行く");

        await desk.ReadAsync(person, "サポートプラン（8分野）");
        await Assertions.Expect(desk.Sheet("サポートプラン（8分野）").GetByText("（架空）週に二日、畑へ行く")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_checklist_and_its_note_are_written_and_read_again_in_words()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 朝霧ミナト");
        await desk.WriteAnotherAsync(person, "受け皿チェック");
        var item = desk.Page.GetByRole(AriaRole.Radiogroup, new() { Name = "外出・面会・通信が自由か" });

        await item.GetByLabel("気になる").CheckAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "外出・面会・通信が自由か: メモを書く" }).ClickAsync();
        await desk.Page.GetByLabel("外出・面会・通信が自由か: メモ").FillAsync("（架空）夜は門がしまる");
        await desk.KeepAsync();
        await desk.Page.ReloadAsync();
        await Assertions.Expect(item.GetByLabel("気になる")).ToBeCheckedAsync();

        await desk.ReadAsync(person, "受け皿チェック");
        await Assertions.Expect(desk.Sheet("受け皿チェック").GetByText("気になる")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Sheet("受け皿チェック").GetByText("（架空）夜は門がしまる")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_resource_is_chosen_from_the_register_and_escape_closes_its_list_only()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 冬木アラタ");
        await desk.WriteAnotherAsync(person, "つなぎ票・紹介状");
        var to = desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "先（受け皿）" }).Or(desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "先（受け皿）" }));

        await to.FillAsync("あかり");
        await Assertions.Expect(desk.Offered().First).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(desk.Offered()).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Page).ToHaveURLAsync(new Regex("act=write-sheet"));
        await to.ClickAsync();
        await desk.Offered().First.ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("名簿にあります").First).ToBeVisibleAsync();
        var name = await to.InputValueAsync();
        await desk.KeepAsync();

        await desk.ReadAsync(person, "つなぎ票・紹介状");
        await Assertions.Expect(desk.Sheet("つなぎ票・紹介状").GetByText(name)).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }
}
