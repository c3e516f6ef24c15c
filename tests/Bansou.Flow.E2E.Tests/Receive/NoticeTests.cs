using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Receive;

/// <summary>A notice needs no name and two acts: what was seen, and Ctrl+Enter (IN-2, IN-8).</summary>
[Collection(DeskCollection.Name)]
public sealed class NoticeTests(DeskServer server)
{
    [BrowserFact]
    public async Task What_somebody_noticed_is_kept_without_a_name()
    {
        await using var desk = await Desk.OpenAsync(server, new Window("kitamura@standard"));
        await desk.GoAsync("/desk/receive?way=notice");

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "気づきを残す" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("気づいたことを、ひとことでも書いてください")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Textbox, new() { Name = "何に気づきましたか" })).ToBeFocusedAsync();

        await desk.Page.Keyboard.TypeAsync("（架空）雨戸が三日しまったまま");
        await desk.Page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(desk.Page.GetByText("気づきを受け止めました")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.GetByText("当番の人の受信箱に入りました")).ToBeVisibleAsync();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Whoever_is_on_duty_finds_it_in_their_own_inbox_and_reads_what_was_noticed()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var notice = await NewPerson.NoticedAsync(desk, "（架空）新聞が四日たまっている");

        await using var duty = await Desk.OpenAsync(server, Window.Tall with { Login = "kudo@standard" });
        await duty.GoAsync("/desk/inbox?tab=mine");
        await duty.Page.GetByRole(AriaRole.Link, new() { Name = "お名前はまだ聞いていません" }).First.WaitForAsync();
        await duty.GoAsync($"/desk/cases/{notice.Case}");
        await Assertions.Expect(duty.Page.GetByText("（架空）新聞が四日たまっている")).ToBeVisibleAsync();

        await using var hospital = await Desk.OpenAsync(server, Window.Tall with { Login = "tamura@standard" });
        await hospital.GoAsync("/desk/inbox?tab=role");
        await Assertions.Expect(hospital.Page.GetByText("お名前はまだ聞いていません")).ToHaveCountAsync(0);
        duty.Trouble.ShouldBeEmpty();
        hospital.Trouble.ShouldBeEmpty();
    }
}
