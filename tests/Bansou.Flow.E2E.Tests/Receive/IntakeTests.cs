using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Receive;

/// <summary>Whoever calls is received, whatever is known; and whoever was met before is not asked twice (HR-8, IN-7).</summary>
[Collection(DeskCollection.Name)]
public sealed class IntakeTests(DeskServer server)
{
    [BrowserFact]
    public async Task Somebody_of_whom_nothing_is_known_is_received_too()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/receive");

        await ReceiveAsync(desk);

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "この人のページを開く" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "お名前はまだ聞いていません" })).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_the_person_comes_with_is_chosen_while_listening_and_stands_in_the_form_of_the_case()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/receive");
        await WriteAsync(desk, ("どんなことで、困っていますか", "（架空）家賃が三か月たまっている"), ("ふりがな", "カゲロウ ミナ"));
        await desk.Page.GetByLabel("家賃やローンの支払いのこと").CheckAsync();
        await desk.Page.GetByText("もうすこし聞けたら").ClickAsync();
        await desk.Page.GetByLabel("借家").CheckAsync();

        await ReceiveAsync(desk);

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "この人のページを開く" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "カゲロウ ミナ" })).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "答えを書く" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByLabel("家賃やローンの支払いのこと")).ToBeCheckedAsync();
        await Assertions.Expect(desk.Page.GetByLabel("借家")).ToBeCheckedAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_reception_that_was_interrupted_goes_on_at_another_pc_and_nobody_else_sees_it()
    {
        const string Words = "（架空）話の途中で電話が切れた";
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/receive");
        await WriteAsync(desk, ("どんなことで、困っていますか", Words), ("生まれた日", "2200年"));
        await Assertions.Expect(desk.Page.GetByText("まだ来ていない日です")).ToBeVisibleAsync();
        await desk.Page.GetByLabel("家賃やローンの支払いのこと").CheckAsync();
        await Assertions.Expect(desk.Page.GetByText("下書きを残しました")).ToBeVisibleAsync();
        await desk.GoAsync("/desk/inbox");

        await using var other = await Desk.OpenAsync(server, new Window { Login = "kudo@standard" });
        await other.GoAsync("/desk/receive");
        await Assertions.Expect(other.Page.GetByLabel("どんなことで、困っていますか")).ToBeVisibleAsync();
        await Assertions.Expect(other.Page.GetByText(Words)).ToHaveCountAsync(0);

        await using var elsewhere = await Desk.OpenAsync(server, new Window());
        await elsewhere.GoAsync("/desk/receive");
        await elsewhere.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Words }).GetByRole(AriaRole.Button, new() { Name = "続きを書く" }).ClickAsync();
        await Assertions.Expect(elsewhere.Page.GetByLabel("どんなことで、困っていますか")).ToHaveValueAsync(Words);
        await Assertions.Expect(elsewhere.Page.GetByLabel("家賃やローンの支払いのこと")).ToBeCheckedAsync();
        await ReceiveAsync(elsewhere);
        await elsewhere.GoAsync("/desk/receive");
        await Assertions.Expect(elsewhere.Page.GetByLabel("どんなことで、困っていますか")).ToHaveValueAsync("");
        await Assertions.Expect(elsewhere.Page.GetByText(Words)).ToHaveCountAsync(0);
        desk.Trouble.ShouldBeEmpty();
        elsewhere.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Whoever_was_met_before_is_found_by_sound_and_birth_date_and_is_not_asked_twice()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 時任サワ", "intake");
        await person.DoAsync("name-person", new { name = person.Name, reading = "トキトウ サワ" });
        await person.DoAsync("write-birth-date", new { year = 1975, month = 4, day = 3 });
        await person.DoAsync("add-presenting-issue", new { words = "（架空）家賃がはらえない" });
        await desk.GoAsync("/desk/receive");

        await WriteAsync(desk, ("どんなことで、困っていますか", "（架空）また電話しました"), ("ふりがな", "ときとう さわ"), ("生まれた日", "S50.4.3"));
        await Assertions.Expect(desk.Page.GetByText("昭和50年4月3日（51歳）")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("名前かよみが同じ、生年月日が合う")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "この人に書き足す" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("令和8年4月6日 に 水野アツコ（架空） さんが")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）家賃がはらえない")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "このページに書き足す" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("受け止めました")).ToBeVisibleAsync();

        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("（架空）また電話しました").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    private static async Task WriteAsync(Desk desk, params (string Label, string Words)[] fields)
    {
        foreach (var (label, words) in fields)
        {
            await desk.Page.GetByLabel(label, new() { Exact = true }).FillAsync(words);
        }
    }

    private static async Task ReceiveAsync(Desk desk)
    {
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "受け止める", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "受け止めました" })).ToBeVisibleAsync();
    }
}
