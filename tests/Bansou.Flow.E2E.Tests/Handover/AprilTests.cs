using System.Text.Json;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Handover;

/// <summary>April: somebody leaves, and everything that they had in hand has another owner afterwards (HR-3, HR-14).</summary>
[Collection(DeskCollection.Name)]
public sealed class AprilTests(DeskServer server)
{
    private const string Leaving = "sugimoto";

    [BrowserFact]
    public async Task Everything_of_somebody_who_leaves_goes_to_the_next_ones_and_nothing_stays_behind()
    {
        await using var desk = await Desk.OpenAsync(server, new Window("kudo@standard"));
        var led = await NewPerson.ReceivedAsync(desk, "架空 春野ツグミ", "next", Leaving);
        await led.DoAsync("add-work-item", new { item = "w1", what = "（架空）電話する", owner = Leaving, on = "2026-04-20" });
        var promised = await NewPerson.ReceivedAsync(desk, "架空 春野ヒバリ", "next");
        await promised.DoAsync("add-work-item", new { item = "w1", what = "（架空）書類を届ける", owner = Leaving, on = "2026-04-21" });

        await desk.GoAsync($"/desk/handover?person={Leaving}");
        await Assertions.Expect(desk.Page.GetByText("約束: （架空）電話する")).ToBeVisibleAsync();
        await ChooseAsync(desk, "みんなを引き継ぐ人", "工藤セイジ（架空）");
        await ChooseAsync(desk, $"{promised.Name} を引き継ぐ人", "平田ナオ（架空）");
        await desk.Page.GetByLabel("わけ", new() { Exact = true }).FillAsync("（架空）4月の異動");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "何が起きるか確かめる" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("平田ナオ（架空） さんへ 1 人")).ToBeVisibleAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "引き継ぐ", Exact = true }).ClickAsync();

        await Assertions.Expect(desk.Page.GetByText("2 人を引き継ぎました")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("何も手もとに残っていません")).ToBeVisibleAsync();
        (await led.ReadAsync($"/api/hand-overs/{Leaving}")).GetProperty("cases").GetArrayLength().ShouldBe(0);
        (await OwnersAsync(led)).ShouldAllBe(owner => owner == "kudo");
        (await OwnersAsync(promised)).ShouldContain("hirata");
        (await OwnersAsync(promised)).ShouldNotContain(Leaving);
        await desk.GoAsync($"/desk/cases/{led.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("（架空）4月の異動").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task What_was_chosen_survives_loading_anew_and_a_person_with_two_records_stands_once()
    {
        const string Away = "hirata";
        await using var desk = await Desk.OpenAsync(server, new Window("kudo@standard"));
        var first = await NewPerson.ReceivedAsync(desk, "架空 桐山アサ", "next", Away);
        var second = await NewPerson.ReceivedAsync(desk, "架空 桐山アサ", "next", Away);
        await first.SendAsync("merges", new { @case = second.Case, why = "（架空）ご本人に聞いた" });

        await desk.GoAsync($"/desk/handover?person={Away}");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Link, new() { Name = first.Name })).ToHaveCountAsync(1);
        await Assertions.Expect(desk.Page.GetByText("同じ人の記録が 2 件")).ToBeVisibleAsync();
        await ChooseAsync(desk, $"{first.Name} を引き継ぐ人", "工藤セイジ（架空）");
        await desk.Page.RunAndWaitForResponseAsync(
            () => desk.Page.GetByLabel("わけ", new() { Exact = true }).FillAsync("（架空）産休に入るため"), answer => answer.Url.Contains("/api/me/words/", StringComparison.Ordinal) && answer.Request.Method == "PUT");

        await desk.Page.ReloadAsync();

        await Assertions.Expect(desk.Page.GetByLabel("わけ", new() { Exact = true })).ToHaveValueAsync("（架空）産休に入るため");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Combobox, new() { Name = $"{first.Name} を引き継ぐ人" })).ToHaveValueAsync("工藤セイジ（架空）");
        desk.Trouble.ShouldBeEmpty();
    }

    /// <summary>Whose the open things of a case are, as the inbox of the house has them.</summary>
    private static async Task<IReadOnlyList<string?>> OwnersAsync(NewPerson person)
    {
        var rows = await person.ReadAsync("/api/worklist?scope=organisation&take=200");
        var own = rows.GetProperty("items").EnumerateArray().Where(row => row.GetProperty("case").GetString() == person.Case).ToList();
        own.ShouldNotBeEmpty();
        return [.. own.Select(OwnerOf)];
    }

    private static string? OwnerOf(JsonElement row) => row.GetProperty("assignee").GetString();

    private static async Task ChooseAsync(Desk desk, string whom, string name)
    {
        await desk.Page.GetByRole(AriaRole.Combobox, new() { Name = whom }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Option, new() { Name = name }).ClickAsync();
    }
}
