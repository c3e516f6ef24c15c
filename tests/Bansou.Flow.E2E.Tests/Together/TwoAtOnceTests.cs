using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Together;

/// <summary>Two people at one case: they see each other and what the other writes, and nothing of anybody is written over unasked.</summary>
[Collection(DeskCollection.Name)]
public sealed class TwoAtOnceTests(DeskServer server)
{
    private const string Sheet = "?act=complete-step&step=intake";

    [BrowserFact]
    public async Task Each_sees_the_other_and_what_the_other_writes_into_a_form()
    {
        await using var lead = await Desk.OpenAsync(server, new Window());
        await using var chief = await Desk.OpenAsync(server, new Window("kudo@standard"));
        var person = await NewPerson.ReceivedAsync(lead, "架空 朝霧ユウ", "intake");

        await lead.GoAsync($"/desk/cases/{person.Case}");
        await chief.GoAsync($"/desk/cases/{person.Case}{Sheet}");
        await Assertions.Expect(chief.Page.GetByText("水野アツコ（架空）さんも見ています")).ToBeVisibleAsync();
        await Assertions.Expect(lead.Page.GetByText("工藤セイジ（架空）さんが書いています")).ToBeVisibleAsync();

        await lead.GoAsync($"/desk/cases/{person.Case}{Sheet}");
        await NextPromise(lead).FillAsync("（架空）あす電話する");
        await Assertions.Expect(NextPromise(chief)).ToHaveValueAsync("（架空）あす電話する");
        await Assertions.Expect(chief.Page.GetByText("水野アツコ（架空）さんが、いまここを書いています")).ToBeVisibleAsync();
        Calm(lead, chief);
    }

    [BrowserFact]
    public async Task Two_answers_to_one_question_are_a_choice_and_what_is_chosen_reaches_both()
    {
        await using var lead = await Desk.OpenAsync(server, new Window());
        await using var chief = await Desk.OpenAsync(server, new Window("kudo@standard"));
        var person = await NewPerson.ReceivedAsync(lead, "架空 夕凪サト", "intake");
        await lead.GoAsync($"/desk/cases/{person.Case}{Sheet}");
        await chief.GoAsync($"/desk/cases/{person.Case}{Sheet}");

        await chief.Page.Context.SetOfflineAsync(true);
        await NextPromise(chief).FillAsync("（架空）こちらで電話する");
        await NextPromise(lead).FillAsync("（架空）あさって訪ねる");
        await SavedAsync(lead);
        await chief.Page.Context.SetOfflineAsync(false);

        var choice = chief.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "水野アツコ（架空）さんも、ここを書いていました" });
        await Assertions.Expect(choice).ToContainTextAsync("（架空）こちらで電話する");
        await Assertions.Expect(choice).ToContainTextAsync("（架空）あさって訪ねる");
        await Assertions.Expect(NextPromise(lead)).ToHaveValueAsync("（架空）あさって訪ねる");

        await choice.GetByRole(AriaRole.Button, new() { Name = "あなたの答えを残す" }).ClickAsync();
        await Assertions.Expect(choice).ToHaveCountAsync(0);
        await Assertions.Expect(NextPromise(lead)).ToHaveValueAsync("（架空）こちらで電話する");
        Calm(lead, chief);
    }

    [BrowserFact]
    public async Task A_note_of_one_stands_in_the_history_of_the_other_without_a_reload()
    {
        await using var lead = await Desk.OpenAsync(server, new Window());
        await using var chief = await Desk.OpenAsync(server, new Window("kudo@standard"));
        var person = await NewPerson.ReceivedAsync(lead, "架空 宵待ミチ", "intake");
        await chief.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(chief.Page.GetByText("お名前を書いた")).ToBeVisibleAsync();

        await lead.GoAsync($"/desk/cases/{person.Case}?act=write-note");
        await lead.Page.GetByLabel("事実").FillAsync("（架空）声が落ち着いていた");
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "書きとめる" }).ClickAsync();

        await Assertions.Expect(chief.Page.GetByText("（架空）声が落ち着いていた")).ToBeVisibleAsync();
        Calm(lead, chief);
    }

    internal static ILocator NextPromise(Desk desk) => desk.Page.GetByLabel("次の約束", new() { Exact = true });

    internal static Task SavedAsync(Desk desk) => Assertions.Expect(desk.Page.GetByText("保存しました").First).ToBeVisibleAsync();

    private static void Calm(params Desk[] desks)
    {
        foreach (var desk in desks)
        {
            desk.Trouble.ShouldBeEmpty();
        }
    }
}
