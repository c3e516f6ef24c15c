using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Sheets;

/// <summary>A sheet may hold anything (AS-1), but never silently: each field says what is wrong, keeping tells how many, finishing asks once.</summary>
[Collection(DeskCollection.Name)]
public sealed class SheetMendingTests(DeskServer server)
{
    private const string Done = "「見立てへ」で終える";

    [BrowserFact]
    public async Task What_cannot_be_read_is_told_at_the_field_after_keeping_and_before_finishing()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 秋津マヒロ", "assessment");
        await desk.GoAsync($"/desk/cases/{person.Case}?act=complete-step&step=assessment");
        var income = desk.Page.GetByLabel(new Regex("^収入（月）"));
        await income.FillAsync("12万円");
        await Assertions.Expect(desk.Page.GetByText("数で書いてください")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "家族・同居: 行をふやす" }).ClickAsync();
        await desk.Page.GetByLabel(new Regex("^年齢")).FillAsync("999");
        await Assertions.Expect(desk.Page.GetByText("130以下の数にしてください").First).ToBeVisibleAsync();

        await desk.KeepAsync();
        var told = desk.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "直すところが2か所あります" });
        await told.GetByRole(AriaRole.Button, new() { Name = "「収入（月）」へ" }).ClickAsync();
        await Assertions.Expect(income).ToBeFocusedAsync();
        await income.FillAsync("120,000");
        await Assertions.Expect(desk.Page.GetByText("直すところが1か所あります")).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "見立てへ" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("読めない答えや、範囲の外の答え 1か所")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = Done }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "1か所あります" })).ToBeInViewportAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "先に直す" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByLabel(new Regex("^年齢"))).ToBeFocusedAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = Done }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "このまま終える" }).ClickAsync();

        await Assertions.Expect(desk.Page).Not.ToHaveURLAsync(new Regex("act="));
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=records");
        await Assertions.Expect(desk.Page.GetByText("直すところ 1か所")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_receiver_to_whom_nothing_may_be_told_a_day_to_come_and_a_missing_consent_are_told_where_one_pressed()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 花房ツグミ", "consent");
        await desk.GoAsync($"/desk/cases/{person.Case}?act=complete-step&step=consent");
        await Assertions.Expect(desk.Page.GetByText("取り消した日")).ToHaveCountAsync(0);
        var signed = desk.Page.GetByRole(AriaRole.Group, new() { Name = "日付", Exact = true }).Locator("input");
        await signed.Nth(0).FillAsync("20");
        await signed.Nth(1).FillAsync("1");
        await signed.Nth(2).FillAsync("1");
        await Assertions.Expect(desk.Page.GetByText("今日より先の日になっています")).ToBeVisibleAsync();
        await signed.Nth(0).FillAsync("8");
        var row = desk.Page.Locator("[data-row]");
        await row.Locator("input").First.FillAsync("みなみ");
        await desk.Offered().First.ClickAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "同意する", Exact = true }).ClickAsync();
        await desk.Page.GetByText(new Regex("まだ書かれていないところ")).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "「どこに・何を・いつまで 伝えてよいこと」へ" })).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("同意がまだ一つも記録されていません")).ToBeVisibleAsync();
        var finish = desk.Page.GetByRole(AriaRole.Button, new() { Name = "「同意する」で終える" });
        await Assertions.Expect(finish).ToBeInViewportAsync();

        await row.GetByLabel(new Regex("基本のこと")).CheckAsync();
        await finish.ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "格子を、同意として記録する" }).Last.ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("格子に書いたことは、ケースの同意になっています")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "このまま終える" }).Or(finish).First.ClickAsync();
        await Assertions.Expect(desk.Page).Not.ToHaveURLAsync(new Regex("act="));
        var consents = await person.ReadAsync($"/api/cases/{person.Case}/consents");
        consents.GetProperty("entries").GetArrayLength().ShouldBe(1);
        desk.Trouble.ShouldBeEmpty();
    }
}
