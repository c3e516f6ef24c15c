using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Own;

/// <summary>The page that the person sees (HR-10): their words first, their map, why somebody looked (HR-13); in やさしい日本語 and in English too.</summary>
[Collection(DeskCollection.Name)]
public sealed class OwnPageTests(DeskServer server)
{
    [BrowserFact]
    public async Task The_switch_turns_the_page_into_easy_sentences_with_readings()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await TogetherAsync(desk, "架空 ヤサシ");
        await desk.GoAsync($"/desk/cases/{person.Case}/own");
        await Assertions.Expect(desk.Page.GetByText("ここに書いてあることは、いつでも見られます")).ToBeVisibleAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "画面の見え方" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Switch, new() { Name = "やさしい日本語" }).Or(desk.Page.GetByLabel("やさしい日本語")).First.CheckAsync(new() { Force = true });

        await Assertions.Expect(desk.Page.GetByText(new Regex("ここは あなたの ページです"))).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("ここに書いてあることは、いつでも見られます")).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Page.Locator("ruby", new() { HasText = "記録" }).Locator("rt").First).ToHaveTextAsync("きろく");
        await Assertions.Expect(desk.Page.Locator("blockquote ruby", new() { HasText = "病院" }).Locator("rt")).ToHaveTextAsync("びょういん");
        (await desk.Page.GetByText("{").CountAsync()).ShouldBe(0, "a reading that nobody showed as one");
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(1366, 768)]
    [InlineData(390, 844)]
    public async Task Easy_pages_have_no_barrier(int width, int height)
    {
        await using var desk = await Desk.OpenAsync(server, new Window(Width: width, Height: height, Easy: true));
        var person = await TogetherAsync(desk, "架空 ヨミコ");
        foreach (var (name, path) in new[] { ("own", "/own"), ("consents", "?tab=consents&act=withdraw-consent"), ("life", "?tab=life") })
        {
            await desk.GoAsync($"/desk/cases/{person.Case}{path}");
            await desk.Page.PictureAsync($"easy-{name}-{width}");
            (await desk.Page.BarriersAsync()).ShouldBeEmpty();
            (await desk.Page.SidewaysAsync()).ShouldBe(0);
        }
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_person_s_words_and_map_stand_there_and_every_look_has_its_reason()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await TogetherAsync(desk, "架空 ミナコ");
        await desk.GoAsync($"/desk/cases/{person.Case}");
        await desk.GoAsync($"/desk/cases/{person.Case}/own");

        var words = desk.Page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("あなたの.*言葉") });
        await Assertions.Expect(words.GetByRole(AriaRole.Blockquote)).ToHaveTextAsync(["病院へ行きたい"]);
        var map = desk.Page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("あなたのまわりの.*地図") });
        await Assertions.Expect(map.GetByRole(AriaRole.Img)).ToBeVisibleAsync();
        await Assertions.Expect(map.GetByRole(AriaRole.Definition).Filter(new() { HasText = "髙橋・ヴィクトリア・小百合" })).ToBeVisibleAsync();
        foreach (var look in await desk.Page.GetByRole(AriaRole.Row).Filter(new() { Has = desk.Page.GetByRole(AriaRole.Cell) }).AllAsync())
        {
            (await look.GetByRole(AriaRole.Cell).Nth(3).InnerTextAsync()).Trim().ShouldNotBeEmpty();
        }
        var paper = await desk.Page.PdfAsync(new() { PreferCSSPageSize = true });
        paper.Length.ShouldBeGreaterThan(10_000);
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task In_English_the_page_speaks_English_where_nobody_wrote()
    {
        await using var desk = await Desk.OpenAsync(server, new Window(Language: "en"));
        var person = await TogetherAsync(desk, "Sample Person (架空)");
        await desk.GoAsync($"/desk/cases/{person.Case}/own");
        await Assertions.Expect(desk.Page.GetByText(new Regex("may know your name and how to reach you, until you say stop"))).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Cell, new() { Name = "Your page" })).ToBeVisibleAsync();
    }

    private static async Task<NewPerson> TogetherAsync(Desk desk, string name)
    {
        var person = await NewPerson.ReceivedAsync(desk, name);
        await person.AgreesAsync();
        await person.DoAsync("add-presenting-issue", new { words = "病院へ行きたい" });
        await person.DoAsync("place-on-map", new { node = "m1", kind = "person", name = "髙橋・ヴィクトリア・小百合", ring = "safe" });
        await person.DoAsync("place-on-map", new { node = "m2", kind = "place", name = "社会福祉協議会ボランティアセンター地域福祉係", ring = "toCome" });
        return person;
    }
}
