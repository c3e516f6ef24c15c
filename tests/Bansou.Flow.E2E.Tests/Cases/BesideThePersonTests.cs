using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Cases;

/// <summary>Who stands beside the person: a second worker, and a key person with what the person chose to hand on (DB-9).</summary>
[Collection(DeskCollection.Name)]
public sealed class BesideThePersonTests(DeskServer server)
{
    [BrowserFact]
    public async Task A_second_worker_is_named_and_stands_at_the_head_of_the_case()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 フタリ");
        await desk.GoAsync($"/desk/cases/{person.Case}");

        await desk.Page.GetByText("ケース全体", new() { Exact = true }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "もうひとりの担当を決める" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "もうひとりの担当" }).Or(desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "もうひとりの担当" })).First.ClickAsync();
        await desk.Page.GetByRole(AriaRole.Option, new() { Name = "平田ナオ" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "決める", Exact = true }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByLabel("そばにいる人").GetByText("平田ナオ")).ToBeVisibleAsync();
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText(new Regex("平田ナオ")).Last).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_key_person_answers_and_gets_only_what_the_person_chose()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 カギ");
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=bonds");

        await Button(desk, "キーパーソンをたのむ").ClickAsync();
        await desk.Page.GetByLabel("たのむ人").FillAsync("（架空）となりの将棋仲間");
        await Button(desk, "書きとめる").ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "（架空）となりの将棋仲間: 返事を書く" }).ClickAsync();
        await desk.Page.GetByLabel("言われたこと").FillAsync("（架空）月に一度なら");
        await Button(desk, "書きとめる").ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("「（架空）月に一度なら」")).ToBeVisibleAsync();

        await WriteMemoryAsync(desk, "（架空）大きな音が苦手");
        await WriteMemoryAsync(desk, "（架空）前の職場の話");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "（架空）となりの将棋仲間: 渡す記憶を選ぶ" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Checkbox, new() { Name = "（架空）大きな音が苦手" }).CheckAsync();
        await Button(desk, "これを渡す").ClickAsync();
        await Assertions.Expect(Button(desk, "これを渡す")).ToBeHiddenAsync();

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "（架空）となりの将棋仲間: 引継ぎシート" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "記憶の引継ぎシート" })).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）大きな音が苦手")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）前の職場の話")).ToBeHiddenAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        desk.Trouble.ShouldBeEmpty();
    }

    private static async Task WriteMemoryAsync(Desk desk, string words)
    {
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "記憶を書く", Exact = true }).Last.ClickAsync();
        await desk.Page.GetByLabel(new Regex("書きとめること")).FillAsync(words);
        await Button(desk, "書きとめる").ClickAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Link, new() { Name = $"取り下げる: {words}" })).ToBeVisibleAsync();
    }

    private static ILocator Button(Desk desk, string name) => desk.Page.GetByRole(AriaRole.Button, new() { Name = name });
}
