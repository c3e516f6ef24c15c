using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Together;

/// <summary>What is written is never lost: kept by itself, whatever it is, and one answer can be kept in the record without all the others.</summary>
[Collection(DeskCollection.Name)]
public sealed class DraftTests(DeskServer server)
{
    private const string Sheet = "?act=complete-step&step=intake";

    [BrowserFact]
    public async Task What_no_calendar_knows_is_kept_too_and_there_again_after_a_reload()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 小春ノエ", "intake");
        await desk.GoAsync($"/desk/cases/{person.Case}{Sheet}");
        var day = desk.Page.GetByRole(AriaRole.Group, new() { Name = "受付日" }).Locator("input");

        await day.Nth(0).FillAsync("8");
        await day.Nth(1).FillAsync("13");
        await day.Nth(2).FillAsync("40");
        await Assertions.Expect(desk.Page.GetByText("日付が読めません")).ToBeVisibleAsync();
        await TwoAtOnceTests.SavedAsync(desk);
        await desk.Page.ReloadAsync();

        await Assertions.Expect(day.Nth(1)).ToHaveValueAsync("13");
        await Assertions.Expect(day.Nth(2)).ToHaveValueAsync("40");
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task One_answer_is_kept_in_the_record_without_any_other()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 初霜ツバキ", "intake");
        await desk.GoAsync($"/desk/cases/{person.Case}{Sheet}");

        await TwoAtOnceTests.NextPromise(desk).FillAsync("（架空）金曜に電話する");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "ケースに残す" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("ケースに残しました")).ToBeVisibleAsync();

        var sheet = await person.ReadAsync($"/api/cases/{person.Case}/sheets/F01");
        sheet.GetProperty("answers").EnumerateArray().ShouldHaveSingleItem().GetProperty("value").GetString().ShouldBe("（架空）金曜に電話する");
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("「相談受付・申込票」に書いた")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }
}
