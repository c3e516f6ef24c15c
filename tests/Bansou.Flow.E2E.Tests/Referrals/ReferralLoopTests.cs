using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Referrals;

/// <summary>A referral from its station to the receiver and back to the arrival: one card, one next act, and the same words for both sides.</summary>
[Collection(DeskCollection.Name)]
public sealed class ReferralLoopTests(DeskServer server)
{
    [BrowserFact]
    public async Task A_station_is_not_called_connected_while_nothing_was_sent_and_says_so()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 紫苑ツグ", "hospital");
        await desk.GoAsync($"/desk/cases/{person.Case}");

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "つなぎを始めずに進む" }).ClickAsync();

        await Expect(desk.Page.GetByText("つなぎは、まだ送られていません。")).ToBeVisibleAsync();
        var outcomes = desk.Page.GetByRole(AriaRole.Region, new() { Name = "どうなりましたか" });
        await Expect(outcomes.GetByRole(AriaRole.Button, new() { Name = "今はここまで" })).ToBeVisibleAsync();
        await Expect(outcomes.GetByRole(AriaRole.Button, new() { Name = "つながった" })).ToHaveCountAsync(0);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_station_with_its_referral_is_one_card_and_its_next_act_leads_on()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await PreparedAsync(desk, "架空 桔梗セリ");
        await desk.GoAsync($"/desk/cases/{person.Case}");
        var card = desk.Page.GetByRole(AriaRole.Region, new() { Name = "いまできること" }).GetByRole(AriaRole.Listitem)
            .Filter(new() { Has = desk.Page.GetByRole(AriaRole.Heading, new() { Name = "病院", Exact = true }) });

        await Expect(card).ToHaveCountAsync(1);
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "つなぎを始める" })).ToHaveCountAsync(0);
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "もうひとつのつなぎ" })).ToBeVisibleAsync();
        await card.GetByRole(AriaRole.Link, new() { Name = "同意を記録する" }).ClickAsync();

        // Nothing is agreed before somebody says so, and no consent that is over already.
        await Expect(desk.Page.GetByLabel("基本", new() { Exact = true })).Not.ToBeCheckedAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Radio, new() { Name = "署名" })).Not.ToBeCheckedAsync();
        await desk.Page.GetByLabel("基本", new() { Exact = true }).CheckAsync();
        await desk.Page.GetByText("署名", new() { Exact = true }).ClickAsync();
        await desk.Page.GetByLabel("いつまで").FillAsync("2020/1/1");
        await Expect(desk.Page.GetByText("この日は、もう過ぎています").First).ToBeVisibleAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Button, new() { Name = "記録する", Exact = true })).ToBeDisabledAsync();
        await desk.Page.GetByLabel("いつまで").FillAsync("");
        await Expect(desk.Page.GetByText("担当が同行します")).ToBeVisibleAsync();
        await Expect(desk.Page.GetByText("（架空）わたしのままで", new() { Exact = true })).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "記録する", Exact = true }).ClickAsync();

        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "送る", Exact = true })).ToBeVisibleAsync();
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "先方の返事を書く" })).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_receiver_finds_it_in_the_inbox_reads_what_the_sender_saw_and_is_asked_for_nothing_that_is_not_theirs()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await PreparedAsync(desk, "架空 竜胆ルリ");
        await person.AgreesAsync();
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        await using var receiver = await Desk.OpenAsync(server, Window.Tall with { Login = "tamura@standard" });
        await receiver.GoAsync("/desk/inbox?tab=role");

        await receiver.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = person.Name }).GetByRole(AriaRole.Link).First.ClickAsync();

        var beside = receiver.Page.GetByRole(AriaRole.Complementary).Or(receiver.Page.Locator("main"));
        foreach (var words in new[] { "（架空）わたしのままで", "（架空）眠れる手だて", "（架空）はじめの面談", "090-0000-0000", "夕方", "どこからの電話かは、名のらないでください", "担当が同行します" })
        {
            await Expect(beside.GetByText(words).First).ToBeVisibleAsync();
        }
        await Expect(receiver.Page.GetByText("守られた通り")).ToHaveCountAsync(0);
        await Expect(receiver.Page.GetByText("受け取ったことを、つなぎ元に知らせてください").First).ToBeVisibleAsync();
        await Expect(receiver.Page.GetByText("先方")).ToHaveCountAsync(0);
        await Expect(receiver.Page.GetByText(new Regex("担当交代|同意の撤回|再会|災害|見ています|書いています"))).ToHaveCountAsync(0);
        await receiver.Page.GetByRole(AriaRole.Link, new() { Name = "受け入れます", Exact = true }).ClickAsync();
        await receiver.Page.GetByRole(AriaRole.Button, new() { Name = "返事をする" }).ClickAsync();
        await Expect(receiver.Page.GetByText("ご本人と会えたら、知らせてください").First).ToBeVisibleAsync();
        receiver.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_receiver_takes_what_came_to_the_house_and_lets_go_of_it_again()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await PreparedAsync(desk, "架空 雪割シン");
        await person.AgreesAsync();
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        await using var receiver = await Desk.OpenAsync(server, Window.Tall with { Login = "tamura@standard" });
        await receiver.GoAsync("/desk/inbox?tab=role");
        var row = receiver.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = person.Name });

        await row.GetByRole(AriaRole.Button, new() { Name = "わたしがやる" }).ClickAsync();

        await Expect(receiver.Page.GetByText("を引き受けました。")).ToBeVisibleAsync();
        await receiver.GoAsync("/desk/inbox");
        await Expect(row).ToContainTextAsync("田村カナエ（架空） がしています");
        await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        await receiver.Page.GetByRole(AriaRole.Button, new() { Name = "みんなのものにもどす" }).ClickAsync();
        await Expect(receiver.Page.GetByText("をみんなのものにもどしました。")).ToBeVisibleAsync();
        await receiver.Page.GetByRole(AriaRole.Button, new() { Name = "もとにもどす" }).ClickAsync();
        await Expect(receiver.Page.GetByText("もとにもどしました。")).ToBeVisibleAsync();
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Expect(desk.Page.GetByText("つなぐ先では田村カナエ（架空）が受け持つ").First).ToBeVisibleAsync();
        receiver.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_receiver_without_an_account_opens_the_link_and_says_when_they_met()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await PreparedAsync(desk, "架空 露草イト");
        await person.AgreesAsync();
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        var link = await person.SendAsync("referrals/r1/partner-links", new { days = 30 });
        await using var partner = await Desk.OpenAsync(server, Window.Phone with { Login = null });
        await partner.GoAsync(link.GetProperty("path").GetString()!);

        await Expect(partner.Page.GetByText(person.Name)).ToBeVisibleAsync();
        await Expect(partner.Page.GetByText("090-0000-0000")).ToBeVisibleAsync();
        await Expect(partner.Page.GetByText("守られた通り")).ToHaveCountAsync(0);
        (await partner.Page.BarriersAsync()).ShouldBeEmpty();
        await partner.Page.GetByLabel("ご本人が来られました").CheckAsync();
        await partner.Page.GetByLabel("会えた日").FillAsync("R8.4.3");
        await partner.Page.GetByLabel("ご本人の様子").FillAsync("（架空）おだやかだった");
        await partner.Page.GetByRole(AriaRole.Button, new() { Name = "返事を送る" }).ClickAsync();

        await Expect(partner.Page.GetByText("返事を送りました")).ToBeVisibleAsync();
        await desk.GoAsync($"/desk/cases/{person.Case}?act=referral&referral=r1");
        await Expect(desk.Page.GetByText("（架空）おだやかだった").First).ToBeVisibleAsync();
        partner.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Connecting_anew_answers_the_return_and_tells_what_was_learned()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await PreparedAsync(desk, "架空 千草メグ");
        await person.AgreesAsync();
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        await person.DoAsync("return-referral", new { referral = "r1", kind = "notFitting", personsWish = "（架空）ほかの先生に会ってみたい" });
        await desk.GoAsync($"/desk/cases/{person.Case}");
        var now = desk.Page.GetByRole(AriaRole.Region, new() { Name = "いまできること" });
        await Expect(now.GetByRole(AriaRole.Heading, new() { Name = "もどし", Exact = true })).ToBeVisibleAsync();

        await now.GetByRole(AriaRole.Link, new() { Name = "つなぎを始める" }).ClickAsync();
        await Expect(desk.Page.GetByText("（架空）ほかの先生に会ってみたい").First).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "つなぎ直す", Exact = true }).ClickAsync();

        await Expect(desk.Page).ToHaveURLAsync(new Regex("act=referral"));
        await Expect(now.GetByRole(AriaRole.Heading, new() { Name = "もどし", Exact = true })).ToHaveCountAsync(0);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task An_arrival_has_its_day_its_way_and_how_the_person_was()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await PreparedAsync(desk, "架空 撫子ノゾミ");
        await person.AgreesAsync();
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        await person.DoAsync("move-referral", new { referral = "r1", to = "accepted", hearing = true });
        await desk.GoAsync($"/desk/cases/{person.Case}");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "会えたことを書く" }).ClickAsync();
        var write = desk.Page.GetByRole(AriaRole.Button, new() { Name = "書きとめる" });

        await Expect(desk.Page.GetByLabel("会えた日")).ToHaveValueAsync("令和8年4月6日");
        await Expect(write).ToBeDisabledAsync();
        await desk.Page.GetByText("いっしょに行って会った").ClickAsync();
        await desk.Page.GetByLabel("会えた日").FillAsync("R8.4.8");
        await Expect(write).ToBeDisabledAsync();
        await desk.Page.GetByLabel("会えた日").FillAsync("R8.4.2");
        await desk.Page.GetByLabel("ご本人の様子").FillAsync("（架空）帰りに少し笑った");
        await write.ClickAsync();

        await Expect(desk.Page).Not.ToHaveURLAsync(new Regex("act=move-referral"));
        await desk.GoAsync($"/desk/cases/{person.Case}?act=referral&referral=r1");
        await Expect(desk.Page.GetByText("（架空）帰りに少し笑った").First).ToBeVisibleAsync();
        await Expect(desk.Page.GetByText("7日: 令和8年4月9日").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_finder_tells_the_area_and_in_words_how_far_it_is()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 女郎花アヤ", "hospital");
        await desk.GoAsync($"/desk/cases/{person.Case}?act=open-referral&step=hospital");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "つなぐ先をさがす" }).ClickAsync();

        await Expect(desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "地域" })).ToBeVisibleAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "どこから通いますか" })).ToBeVisibleAsync();
    }

    /// <summary>A referral to the hospital with everything on its slip, a telephone that the person said yes to, and an address that must not leave.</summary>
    private static async Task<NewPerson> PreparedAsync(Desk desk, string name)
    {
        var person = await NewPerson.ReceivedAsync(desk, name, "hospital");
        await person.DoAsync("write-contact-way", new { kind = "mobile", to = "090-0000-0000", mayContact = "yes", mayLeaveMessage = "no", maySayWhoWeAre = "no", when = "夕方" });
        await person.DoAsync("write-address", new Dictionary<string, object> { ["kind"] = "staying", ["place"] = "（架空）守られた通り", ["protected"] = true });
        await person.ReferredToHospitalAsync();
        return person;
    }
}
