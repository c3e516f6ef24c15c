using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Inbox;

/// <summary>Rows of the inbox are taken, handed on and given back, several at once, and the others see it happen.</summary>
[Collection(DeskCollection.Name)]
public sealed class RowsTests(DeskServer server)
{
    [BrowserFact]
    public async Task Several_rows_are_taken_at_once_and_a_colleague_sees_who_has_them()
    {
        await using var lead = await Desk.OpenAsync(server, Window.Tall);
        await using var chief = await Desk.OpenAsync(server, Window.Tall with { Login = "kudo@standard" });
        var person = await WaitingAsync(lead, "架空 山吹トワ");
        await lead.GoAsync("/desk/inbox?tab=organisation");
        await chief.GoAsync("/desk/inbox?tab=organisation");

        await ChooseAllAsync(chief, person);
        await chief.Page.GetByRole(AriaRole.Button, new() { Name = "わたしがやる", Exact = true }).ClickAsync();

        await Assertions.Expect(chief.Page.GetByText("3 件を引き受けました。")).ToBeVisibleAsync();
        await Assertions.Expect(Rows(lead, person).Filter(new() { HasText = "工藤セイジ（架空）" })).ToHaveCountAsync(3);
        lead.Trouble.ShouldBeEmpty();

        await chief.Page.GetByRole(AriaRole.Button, new() { Name = "もとにもどす" }).ClickAsync();

        await Assertions.Expect(chief.Page.GetByText("もとにもどしました。したことも、もどしたことも、記録に残ります。")).ToBeVisibleAsync();
        await Assertions.Expect(Rows(lead, person).Filter(new() { HasText = "工藤セイジ（架空）" })).ToHaveCountAsync(0);
        chief.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_row_is_handed_on_to_a_colleague_of_the_roster_with_the_reason_and_given_back()
    {
        await using var desk = await Desk.OpenAsync(server, Window.Tall);
        var person = await WaitingAsync(desk, "架空 浜木綿シオ");
        await desk.GoAsync("/desk/inbox");
        var row = Rows(desk, person).Filter(new() { HasText = "はじまり" });

        await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "ほかの人にたのむ" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "たのむ", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("だれにたのむかを選んでください")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("わけを書いてください")).ToBeVisibleAsync();
        (await desk.Page.BarriersAsync()).ShouldBeEmpty();
        await desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "だれに" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("この役割では、選んだものを受け持てません")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Option, new() { Name = "黒田シン（架空）" })).ToHaveAttributeAsync("data-combobox-disabled", "true");
        await desk.Page.GetByRole(AriaRole.Option, new() { Name = "平田ナオ（架空）" }).ClickAsync();
        await desk.Page.GetByLabel("わけ").FillAsync("（架空）前に会ったことがある");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "たのむ", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("をほかの人にたのみました。")).ToBeVisibleAsync();

        await desk.GoAsync("/desk/inbox?tab=organisation");
        await Assertions.Expect(row).ToContainTextAsync("平田ナオ（架空） がしています");
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("（架空）前に会ったことがある")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_was_handed_on_by_a_slip_comes_back_by_keyboard_and_the_record_says_both()
    {
        await using var desk = await Desk.OpenAsync(server, Window.Tall);
        var person = await WaitingAsync(desk, "架空 吾亦紅ミオ");
        await desk.GoAsync("/desk/inbox");
        var row = Rows(desk, person).Filter(new() { HasText = "はじまり" });
        await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "ほかの人にたのむ" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "だれに" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Option, new() { Name = "平田ナオ（架空）" }).ClickAsync();
        await desk.Page.GetByLabel("わけ").FillAsync("（架空）押しまちがい");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "たのむ", Exact = true }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("をほかの人にたのみました。")).ToBeVisibleAsync();

        await desk.Page.Keyboard.PressAsync("Control+z");

        await Assertions.Expect(desk.Page.GetByText("もとにもどしました。")).ToBeVisibleAsync();
        await desk.GoAsync("/desk/inbox");
        await Assertions.Expect(row).ToBeVisibleAsync();
        await Assertions.Expect(row).Not.ToContainTextAsync("平田ナオ");
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("（架空）押しまちがい")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("すぐに、もとにもどしました")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_referral_between_its_steps_is_taken_like_any_other_row()
    {
        await using var desk = await Desk.OpenAsync(server, Window.Tall);
        var person = await WaitingAsync(desk, "架空 河骨レン");
        await person.DoAsync("move-referral", new { referral = "r1", to = "personDeclined", hearing = true, note = "（架空）いまはやめておく" });
        await using var chief = await Desk.OpenAsync(server, Window.Tall with { Login = "kudo@standard" });
        await chief.GoAsync("/desk/inbox?tab=organisation&kind=referral");
        var row = Rows(chief, person);

        await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        await chief.Page.GetByRole(AriaRole.Button, new() { Name = "わたしがやる", Exact = true }).ClickAsync();

        await Assertions.Expect(row).ToContainTextAsync("工藤セイジ（架空） がしています");
        await chief.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(chief.Page.GetByText("その後を、工藤セイジ（架空）が見る")).ToBeVisibleAsync();
        chief.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_cannot_be_handed_on_stays_chosen_with_the_reason_that_was_written()
    {
        await using var desk = await Desk.OpenAsync(server, Window.Tall);
        var person = await WaitingAsync(desk, "架空 沢桔梗ナツ");
        await desk.GoAsync("/desk/inbox");
        var row = Rows(desk, person).Filter(new() { HasText = "はじまり" });
        await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "ほかの人にたのむ" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "だれに" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Option, new() { Name = "平田ナオ（架空）" }).ClickAsync();
        await desk.Page.GetByLabel("わけ").FillAsync("（架空）前に会ったことがある");
        await desk.Page.RouteAsync("**/api/worklist/acts", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = $$"""{ "done": 0, "refused": 1, "items": [{ "case": "{{person.Case}}", "key": "step:1", "done": false, "problems": [{ "code": "holder-unknown", "message": "（架空）名簿にありません。" }] }] }""",
        }));

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "たのむ", Exact = true }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByText("1 件はできませんでした。選んだままです。")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("0 件できました")).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Page.GetByLabel("わけ")).ToHaveValueAsync("（架空）前に会ったことがある");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "やめる", Exact = true }).ClickAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task The_rows_of_one_colleague_say_whose_they_are_and_lead_back_to_everybodys()
    {
        await using var desk = await Desk.OpenAsync(server, Window.Tall);
        await desk.GoAsync("/desk/inbox?tab=organisation&who=mizuno");

        await Assertions.Expect(desk.Page.GetByText("水野アツコ（架空） さん（標準市 総合相談支援センター）のものだけを見ています")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "みんなのものを見る" }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByText("のものだけを見ています")).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("tab=organisation$"));
    }

    /// <summary>Somebody for whom a referral is answered, a step is open and a promise was made.</summary>
    internal static async Task<NewPerson> WaitingAsync(Desk desk, string name)
    {
        var person = await NewPerson.ReceivedAsync(desk, name, "hospital");
        await person.AgreesAsync();
        await person.DoAsync("record-need", new { need = "n1", what = "（架空）ねむれること" });
        await person.DoAsync("open-referral", new { step = "hospital", referral = "r1", need = "n1", receiver = "hospital", summary = "（架空）通院をいっしょに考えたい" });
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        await person.DoAsync("add-work-item", new { item = "w1", what = "（架空）受診の日をたずねる", owner = "mizuno", on = "2026-04-20" });
        return person;
    }

    internal static ILocator Rows(Desk desk, NewPerson person) => desk.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = person.Name });

    private static async Task ChooseAllAsync(Desk desk, NewPerson person)
    {
        await Assertions.Expect(Rows(desk, person)).ToHaveCountAsync(3);
        foreach (var row in await Rows(desk, person).AllAsync())
        {
            await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        }
    }
}
