using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Receive;

/// <summary>Two records of one person become one way without losing either; and the household has its place (CS-17).</summary>
[Collection(DeskCollection.Name)]
public sealed class HouseholdTests(DeskServer server)
{
    [BrowserFact]
    public async Task Two_records_of_one_person_are_joined_into_one_history_and_can_part_again()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var first = await KnownAsync(desk, "（架空）家賃がこわい");
        var second = await KnownAsync(desk, "（架空）夜がこわい");

        await desk.GoAsync($"/desk/cases/{first.Case}");
        await Assertions.Expect(desk.Page.GetByText("同じ人の記録が、ほかにもあるかもしれません")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "くらべて、たしかめる" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "ひとつに合わせる" }).ClickAsync();
        await desk.Page.GetByLabel("同じ人だとわかったわけ").FillAsync("（架空）ご本人に聞いた");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "合わせる", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）ご本人に聞いた")).ToBeVisibleAsync();

        await desk.GoAsync($"/desk/cases/{first.Case}?tab=timeline&joined=1");
        var history = desk.Page.GetByRole(AriaRole.Region, new() { Name = "経過" });
        await Assertions.Expect(history.GetByText("（架空）家賃がこわい")).ToBeVisibleAsync();
        await Assertions.Expect(history.GetByText("（架空）夜がこわい")).ToBeVisibleAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        await history.GetByRole(AriaRole.Searchbox).FillAsync("夜がこわい");
        await Assertions.Expect(history.GetByText("（架空）家賃がこわい")).ToHaveCountAsync(0);
        await Assertions.Expect(history.GetByText("（架空）夜がこわい")).ToBeVisibleAsync();
        await desk.GoAsync($"/desk/cases/{second.Case}");
        await Assertions.Expect(desk.Page.GetByText("さんのページに合わせてあります")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）夜がこわい").First).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "先に立つページへ" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "合わせた記録を見る" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "また分ける" }).ClickAsync();
        await desk.Page.GetByLabel("分けるわけ").FillAsync("（架空）ちがう人だった");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "分ける", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "合わせた記録" })).ToHaveCountAsync(0);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Which_of_two_records_leads_is_chosen_and_what_follows_from_it_is_said()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var first = await NewPerson.ReceivedAsync(desk, "架空 綿貫ソウ", "next");
        var second = await NewPerson.ReceivedAsync(desk, "架空 綿貫ソウ", "next");
        await desk.GoAsync($"/desk/cases/{second.Case}/household");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "ひとつに合わせる" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("続きは、このページで書きます")).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Radio, new() { Name = "もうひとつのページ" }).CheckAsync();
        await Assertions.Expect(desk.Page.GetByText("続きは、もうひとつのページで書きます")).ToBeVisibleAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        await desk.Page.GetByLabel("同じ人だとわかったわけ").FillAsync("（架空）ご本人に聞いた");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "合わせる", Exact = true }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByText("先に立つページ", new() { Exact = true })).ToBeVisibleAsync();
        (await first.ReadAsync($"/api/cases/{second.Case}/strands")).GetProperty("lead").GetString().ShouldBe(first.Case);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Somebody_of_the_household_is_written_down_and_one_day_no_longer_there()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 棚田ヒナ", "intake");
        await desk.GoAsync($"/desk/cases/{person.Case}/household");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "ひとり書く" }).ClickAsync();
        await desk.Page.GetByLabel("名前や呼び方").FillAsync("架空 棚田マツ");
        await desk.Page.GetByLabel("ご本人との関係").FillAsync("祖母");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "書く", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("架空 棚田マツ")).ToBeVisibleAsync();

        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("架空 棚田マツ").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    private static async Task<NewPerson> KnownAsync(Desk desk, string words)
    {
        var person = await NewPerson.ReceivedAsync(desk, "架空 時雨ミオ", "intake");
        await person.DoAsync("name-person", new { name = person.Name, reading = "シグレ ミオ" });
        await person.DoAsync("write-birth-date", new { year = 1981, month = 9, day = 12 });
        await person.DoAsync("add-presenting-issue", new { words });
        return person;
    }
}
