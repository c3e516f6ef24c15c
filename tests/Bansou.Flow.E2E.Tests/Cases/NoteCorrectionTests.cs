using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Cases;

/// <summary>A note is corrected with its reason, and the text that stood there before stays readable.</summary>
[Collection(DeskCollection.Name)]
public sealed class NoteCorrectionTests(DeskServer server)
{
    [BrowserFact]
    public async Task A_corrected_note_shows_the_new_text_and_keeps_the_old_one()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await NewPerson.ReceivedAsync(desk, "架空 キロク");
        await person.DoAsync("write-note", new { note = "note-1", kind = "phone", facts = "（架空）水曜に会う約束をした" });
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=records");

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "書き直す" }).ClickAsync();
        var panel = desk.Page.GetByRole(AriaRole.Region, new() { Name = "支援経過を書き直す" });
        await Assertions.Expect(panel.GetByLabel("事実")).ToHaveValueAsync("（架空）水曜に会う約束をした");
        await panel.GetByLabel("事実").FillAsync("（架空）木曜に会う約束をした");
        await panel.GetByLabel("書き直すわけ").FillAsync("（架空）曜日をまちがえた");
        await panel.GetByRole(AriaRole.Button, new() { Name = "書き直す" }).ClickAsync();

        await Assertions.Expect(panel).ToBeHiddenAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）木曜に会う約束をした")).ToBeVisibleAsync();
        await desk.Page.GetByText("前に書いたもの").ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("（架空）水曜に会う約束をした")).ToBeVisibleAsync();
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=timeline");
        await Assertions.Expect(desk.Page.GetByText("（架空）曜日をまちがえた").First).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }
}
