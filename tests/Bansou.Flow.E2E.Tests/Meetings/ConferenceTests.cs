using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Meetings;

/// <summary>A conference from the call to the last promise: what is decided is work of the case with owner and day, and done in both places at once (CS-13, IN-6, CF-7, TN-13).</summary>
[Collection(DeskCollection.Name)]
public sealed class ConferenceTests(DeskServer server)
{
    [BrowserFact]
    public async Task What_a_conference_decides_becomes_a_task_in_the_inbox_and_on_the_case()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 会議ハナ");
        await person.AgreesAsync();
        await person.DoAsync("complete-step", new { step = "next", outcome = "meeting" });

        await desk.GoAsync($"/desk/cases/{person.Case}");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "会議の議題に載せる" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "会議を招集する" }).ClickAsync();
        await desk.CallHereAsync("総合的ケースカンファレンス");
        await PutAsync(desk, person);
        await desk.HoldAsync();
        await DecideAsync(desk);

        await Assertions.Expect(desk.Item("（架空）住まいのこと").GetByText("（架空）部屋をいっしょに見に行く")).ToBeVisibleAsync();
        await desk.GoAsync($"/desk/cases/{person.Case}");
        await Assertions.Expect(desk.Page.GetByText("（架空）不動産屋に電話する")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "答えを書く" }).First.ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "役割が決まった", Exact = true }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "「役割が決まった」で終える" }).ClickAsync();
        await Assertions.Expect(desk.Page).Not.ToHaveURLAsync(new Regex("act=complete-step"));
        await desk.GoAsync("/desk/inbox");
        await Assertions.Expect(desk.Page.GetByText("（架空）不動産屋に電話する").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_is_done_in_the_conference_is_done_on_the_case_and_the_agency_that_brought_it_is_told()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 会議ツグオ");
        await person.AgreesAsync();
        await desk.CallAsync("総合的ケースカンファレンス", person.Case);
        await PutAsync(desk, person);
        await desk.HoldAsync();
        await DecideAsync(desk, waits: false);
        var item = desk.Item("（架空）住まいのこと");

        await item.GetByRole(AriaRole.Button, new() { Name = "済んだ: （架空）不動産屋に電話する" }).ClickAsync();
        await Assertions.Expect(item.GetByText("済みました")).ToBeVisibleAsync();
        await item.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^持ちこんだ機関に知らせる") }).ClickAsync();
        await desk.Page.Locator("form textarea:visible").FillAsync("（架空）部屋を見に行くことになりました");
        await desk.SendAsync();
        await Assertions.Expect(item.GetByText("済みました")).ToHaveCountAsync(2);

        await desk.GoAsync($"/desk/cases/{person.Case}");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "約束とやること" })).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）不動産屋に電話する")).ToHaveCountAsync(0);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Time_and_place_are_told_with_the_call_and_the_voice_heard_before_stands_in_the_record()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/meetings/new");
        await desk.FillAsync("時刻", "14:00〜15:30");
        await desk.FillAsync("場所", "（架空）市役所3階");
        await desk.CallHereAsync("総合的ケースカンファレンス");
        await Assertions.Expect(desk.Page.GetByText("14:00〜15:30").First).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "会議を開いたと書く" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Radio, new() { Name = "前もって声を預かった" }).CheckAsync();
        await desk.FillAsync("ご本人の声", "（架空）静かな部屋で話したい");
        await desk.SendAsync();

        await Assertions.Expect(desk.Page.GetByText("（架空）静かな部屋で話したい")).ToBeVisibleAsync();
        await desk.GoAsync("/desk/meetings");
        await Assertions.Expect(desk.Page.GetByText("（架空）市役所3階").First).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("14:00〜15:30").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    private static async Task PutAsync(Desk desk, NewPerson person)
    {
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex(person.Name) })).ToBeVisibleAsync();
        await desk.FillAsync("話したいこと", "（架空）住まいのこと");
        await desk.FillAsync("これまで何をしてきましたか", "（架空）大家さんと二度話した");
        await desk.FillAsync("これからも続けることは何ですか", "（架空）週に一度、電話する");
        await desk.ChooseAsync("持ちこんだ機関", "標準市福祉事務所");
        await desk.SendAsync();
        await Assertions.Expect(desk.Item("（架空）住まいのこと").GetByText(new Regex("まだ同意を聴いていない機関"))).ToBeVisibleAsync();
    }

    private static async Task DecideAsync(Desk desk, bool waits = true)
    {
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "決める: （架空）住まいのこと" }).ClickAsync();
        await desk.FillAsync("決まったこと", "（架空）部屋をいっしょに見に行く");
        await desk.FillAsync("何を", "（架空）不動産屋に電話する");
        await desk.ChooseAsync("だれが", "水野アツコ");
        await desk.FillAsync("いつまでに", "R8.4.10");
        if (waits)
        {
            await desk.Page.GetByRole(AriaRole.Radio, new() { Name = "役割が決まった" }).CheckAsync();
        }
        await desk.SendAsync();
    }
}
