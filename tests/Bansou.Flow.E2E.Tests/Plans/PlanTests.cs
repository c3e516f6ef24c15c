using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Plans;

/// <summary>A plan written with the person: their words, eight fields in a fixed order, three columns, alternatives, and a new version with its reason (PL-1, PL-4, RP-3).</summary>
[Collection(DeskCollection.Name)]
public sealed class PlanTests(DeskServer server)
{
    [BrowserFact]
    public async Task Each_line_of_the_personal_plan_is_written_by_itself()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 計画ハルカ", "plan");
        await desk.OpenPlanAsync(person);
        await desk.StartAsync(publicCost: false);
        await desk.WriteLineAsync("（架空）私は、朝に起きたい");
        await desk.WriteLineAsync("（架空）私は、姉に会いたい");

        // Somebody else writes beside it while the drawer is open.
        var drawer = await desk.DrawerAsync("「（架空）私は、朝に起きたい」を直す");
        await person.DoAsync("write-personal-plan", new { plan = "p1", sentences = new[] { "（架空）私は、朝に起きたい", "（架空）私は、姉に会いたい", "（架空）私は、歌いたい" } });
        await drawer.GetByRole(AriaRole.Textbox, new() { Name = "私は…" }).FillAsync("（架空）私は、八時に起きたい");
        await desk.SaveAsync();

        var lines = desk.Page.GetByRole(AriaRole.Region, new() { Name = "私の計画" }).GetByRole(AriaRole.Listitem);
        await Assertions.Expect(lines).ToHaveTextAsync([new Regex("八時に起きたい"), new Regex("姉に会いたい"), new Regex("歌いたい")]);
        await desk.DrawerAsync("「（架空）私は、姉に会いたい」を直す");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "この言葉を消す" }).ClickAsync();
        await Assertions.Expect(lines).ToHaveCountAsync(2);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Goals_stand_in_their_fields_with_dialogue_and_alternatives_beside_each_other()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 計画ミナト", "plan");
        await desk.OpenPlanAsync(person);
        await desk.StartAsync(publicCost: false);

        await WriteGoalAsync(desk, "就労、～3か月", "（架空）私は、週に一度、店を手伝いたい", isTurn: true, "公的部分");
        await WriteGoalAsync(desk, "生きがい、～1年", "（架空）私は、碁を教えたい", isTurn: false, "地域部分");
        await WriteDialogueAsync(desk);
        await OfferAsync(desk);
        await ChooseAsync(desk);

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync(["就労", "生活", "健康", "社会保障", "法律", "人間関係", "金銭", "生きがい"]);
        var purpose = desk.Page.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("^生きがい") });
        await Assertions.Expect(purpose.GetByText("（架空）私は、碁を教えたい")).ToBeVisibleAsync();
        await Assertions.Expect(purpose.GetByText("地域部分")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("出番", new() { Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）母と少し離れたい")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）部屋を見に行く")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）自分の目で見たいから")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_replan_with_its_reason_is_a_new_version_beside_the_old_one()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 計画ワタル", "plan");
        await desk.OpenPlanAsync(person);
        await desk.StartAsync(publicCost: false);
        await desk.WriteLineAsync("（架空）私は、朝に起きたい");
        await desk.AgreeAsync();
        await desk.MoveAsync("ご本人と確かめる");
        await desk.MoveAsync("会議にかける");
        await desk.MoveAsync("確定する");

        var drawer = await desk.DrawerAsync("リプランする");
        await drawer.GetByRole(AriaRole.Radio, new() { Name = "ご本人の希望が変わった" }).CheckAsync();
        await desk.SaveAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）私は、朝に起きたい").First).ToBeVisibleAsync();
        await desk.WriteLineAsync("（架空）私は、夜に働きたい");

        await Assertions.Expect(desk.Page.GetByText("リプランのわけ: ご本人の希望が変わった")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "前の版とくらべる" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）私は、夜に働きたい").First).ToBeVisibleAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        desk.Trouble.ShouldBeEmpty();
    }

    private static async Task WriteGoalAsync(Desk desk, string cell, string words, bool isTurn, string part)
    {
        await desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{cell.Replace("～", "[〜～]")}") }).ClickAsync();
        await desk.Drawer().GetByRole(AriaRole.Textbox, new() { Name = "ご本人の言葉で" }).FillAsync(words);
        await desk.Drawer().GetByRole(AriaRole.Radio, new() { Name = part }).CheckAsync();
        if (isTurn)
        {
            await desk.Drawer().GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^出番") }).CheckAsync();
        }
        await desk.SaveAsync();
    }

    private static async Task WriteDialogueAsync(Desk desk)
    {
        var drawer = await desk.DrawerAsync("話し合いを書く");
        await drawer.GetByRole(AriaRole.Textbox, new() { Name = "何について" }).FillAsync("（架空）どこで暮らすか");
        await drawer.GetByRole(AriaRole.Textbox, new() { Name = "ご本人の考え" }).FillAsync("（架空）母と少し離れたい");
        await drawer.GetByRole(AriaRole.Textbox, new() { Name = "支援者の考え" }).FillAsync("（架空）夜に電話できる人がいるとよい");
        await desk.SaveAsync();
    }

    private static async Task OfferAsync(Desk desk)
    {
        var drawer = await desk.DrawerAsync("案を並べる");
        await drawer.GetByRole(AriaRole.Textbox, new() { Name = "案 A" }).FillAsync("（架空）部屋を見に行く");
        await drawer.GetByRole(AriaRole.Textbox, new() { Name = "案 B" }).FillAsync("（架空）いまは何もしない");
        await desk.SaveAsync();
    }

    private static async Task ChooseAsync(Desk desk)
    {
        var drawer = await desk.DrawerAsync("ご本人が選んだ案を書く");
        await drawer.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^案 A") }).CheckAsync();
        await drawer.GetByRole(AriaRole.Textbox, new() { NameRegex = new Regex("^選んだわけ") }).FillAsync("（架空）自分の目で見たいから");
        await desk.SaveAsync();
    }
}
