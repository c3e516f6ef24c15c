using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Meetings;

/// <summary>The record of a conference (F17-F19): every field is kept by itself, and two who write at once never overwrite each other silently.</summary>
[Collection(DeskCollection.Name)]
public sealed class SheetTests(DeskServer server)
{
    private const string Open = "会議の記録の欄を書く";

    [BrowserFact]
    public async Task Sheet_and_minutes_are_written_and_each_field_is_kept_by_itself()
    {
        await using var desk = await Desk.OpenAsync(server, new Window("sugimoto@standard"));
        await desk.CallAsync("支援調整会議");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = Open }).ClickAsync();
        await desk.FillAsync("場所・座席", "（架空）二階の会議室");
        await desk.FillAsync("配布資料", "（架空）地図");
        await Assertions.Expect(desk.Page.GetByText(new Regex("保存しました"))).ToBeVisibleAsync();
        await desk.SendAsync();

        await desk.Page.ReloadAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）二階の会議室", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）地図")).ToBeVisibleAsync();
        await desk.HoldAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "議事録を書く" }).ClickAsync();
        await desk.FillAsync("議事録", "（架空）来月、地域の集まりに行くと決めた");
        await desk.SendAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）来月、地域の集まりに行くと決めた")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Two_who_write_in_one_field_are_both_asked_whose_words_shall_stand()
    {
        await using var one = await Desk.OpenAsync(server, new Window("sugimoto@standard"));
        await one.CallAsync("支援調整会議");
        await JoinAsync(one);
        await using var other = await Desk.OpenAsync(server, new Window());
        await other.GoAsync(new Uri(one.Page.Url).AbsolutePath);
        foreach (var desk in (Desk[])[one, other])
        {
            await desk.Page.GetByRole(AriaRole.Button, new() { Name = Open }).ClickAsync();
        }

        await one.FillAsync("場所・座席", "（架空）二階");
        await other.FillAsync("場所・座席", "（架空）三階");
        await one.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(other.Page.GetByText("ほかの人が、ここに「（架空）二階」と書きました。")).ToBeVisibleAsync();
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "自分の言葉にする" }).ClickAsync();
        await Assertions.Expect(one.Page.GetByRole(AriaRole.Textbox, new() { Name = "場所・座席" })).ToHaveValueAsync("（架空）三階");
        one.Trouble.ShouldBeEmpty();
        other.Trouble.ShouldBeEmpty();
    }

    /// <summary>Mizuno sits at the table, whoever was proposed.</summary>
    private static async Task JoinAsync(Desk desk)
    {
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Complementary).GetByText("杉本").First).ToBeVisibleAsync();
        if (await desk.Page.GetByRole(AriaRole.Complementary).GetByText("水野アツコ").CountAsync() > 0)
        {
            return;
        }
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "顔ぶれに加える" }).ClickAsync();
        await desk.ChooseAsync("ご本人との歩みの、どのころですか", "出会い・急ぎのころ");
        await desk.ChooseAsync("だれが", "水野アツコ");
        await desk.FillAsync("加わるわけ", "（架空）担当を引き継いだ");
        await desk.SendAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）担当を引き継いだ")).ToBeVisibleAsync();
    }
}
