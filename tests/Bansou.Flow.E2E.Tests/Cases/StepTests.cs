using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Cases;

/// <summary>A step is answered beside the case, in the words of the flow; what was done is told in the history at once.</summary>
[Collection(DeskCollection.Name)]
public sealed class StepTests(DeskServer server)
{
    [BrowserFact]
    public async Task An_open_step_is_answered_by_one_of_its_outcomes()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        await desk.GoAsync("/desk/cases/S-08?act=complete-step&step=next");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "いまはこのまま" }).ClickAsync();
        await desk.Page.GetByLabel("わけ").Or(desk.Page.GetByRole(AriaRole.Textbox).Last).First.FillAsync("（架空）ひと月たったら、また聴く");
        await desk.Page.Locator("form button[type=submit]").ClickAsync();

        await Assertions.Expect(desk.Page).Not.ToHaveURLAsync(new Regex("act=complete-step"));
        await desk.GoAsync("/desk/cases/S-08?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("ひと月たったら、また聴く").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Words_of_the_person_are_written_and_stand_first()
    {
        await using var desk = await Desk.OpenAsync(server, new Window("hirata@standard"));
        await desk.GoAsync("/desk/cases/R-01");

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "ご本人の言葉を書き足す" }).ClickAsync();
        await desk.Page.Locator("form textarea:visible").First.FillAsync("（架空）朝、だれかと話したい");
        await desk.Page.Locator("form button[type=submit]").ClickAsync();

        await Assertions.Expect(desk.Page.GetByText("朝、だれかと話したい").First).ToBeVisibleAsync();
    }
}
