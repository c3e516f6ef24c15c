using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Plans;

/// <summary>A plan with public money waits for somebody who did not write it; what was decided its author reads on the plan (HR-11).</summary>
[Collection(DeskCollection.Name)]
public sealed class DecisionTests(DeskServer server)
{
    [BrowserFact]
    public async Task A_plan_is_submitted_decided_by_another_and_its_author_sees_the_decision()
    {
        await using var author = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(author, "架空 計画ソウタ", "plan");
        await author.OpenPlanAsync(person);
        await author.StartAsync(publicCost: true);
        await author.WriteLineAsync("（架空）私は、印刷の仕事を覚えたい");
        await author.AgreeAsync();
        await author.MoveAsync("ご本人と確かめる");
        await author.MoveAsync("会議にかける");
        await Assertions.Expect(author.Page.GetByRole(AriaRole.Button, new() { Name = "確定する" })).ToHaveCountAsync(0);
        await author.Page.GetByRole(AriaRole.Link, new() { Name = "判定機関に決定をお願いする" }).ClickAsync();
        await author.Page.GetByRole(AriaRole.Button, new() { Name = "公費あり", Exact = true }).ClickAsync();
        await author.Page.GetByRole(AriaRole.Button, new() { Name = "「公費あり」で終える" }).ClickAsync();
        await Assertions.Expect(author.Page).Not.ToHaveURLAsync(new Regex("act=complete-step"));
        await author.GoAsync("/desk/decisions");
        await Assertions.Expect(author.Page.GetByRole(AriaRole.Heading, new() { Name = "いまの立場では、支援を決めません" })).ToBeVisibleAsync();

        await DecideAsync("（架空）ふた月ごとに、ようすを知らせてください");

        await author.OpenPlanAsync(person);
        var decision = author.Page.GetByRole(AriaRole.Region, new() { Name = "判定機関の決定" });
        await Assertions.Expect(decision.GetByText("条件をつけて進める", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(decision.GetByText("（架空）ふた月ごとに、ようすを知らせてください", new() { Exact = false })).ToBeVisibleAsync();
        await author.MoveAsync("確定する");
        await Assertions.Expect(author.Page.GetByText("確定した版です", new() { Exact = false })).ToBeVisibleAsync();
        author.Trouble.ShouldBeEmpty();
    }

    private async Task DecideAsync(string words)
    {
        await using var decider = await Desk.OpenAsync(server, new Window("inoue@standard"));
        await decider.GoAsync("/desk/decisions");
        var card = decider.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "（架空）私は、印刷の仕事を覚えたい" });
        await card.GetByRole(AriaRole.Radio, new() { Name = "条件をつけて進める" }).CheckAsync();
        await card.GetByRole(AriaRole.Textbox).FillAsync(words);
        await card.GetByRole(AriaRole.Button, new() { Name = "決める", Exact = true }).ClickAsync();
        await Assertions.Expect(decider.Page.GetByText("「条件をつけて進める」と決めました。書いた人に伝わります。")).ToBeVisibleAsync();
        await Assertions.Expect(card).ToHaveCountAsync(0);
        decider.Trouble.ShouldBeEmpty();
    }
}
