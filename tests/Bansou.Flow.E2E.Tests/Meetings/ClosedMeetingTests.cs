using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Meetings;

/// <summary>支援会議: what is said there is for its members after their pledge, and for nobody and nothing else, the search included (HR-12).</summary>
[Collection(DeskCollection.Name)]
public sealed class ClosedMeetingTests(DeskServer server)
{
    private const string Secret = "（架空）印ヒミツ灯りのつかない家";

    [BrowserFact]
    public async Task A_member_sees_it_after_the_pledge_and_somebody_else_and_the_search_never_do()
    {
        await using var town = await Desk.OpenAsync(server, new Window("matsui@standard"));
        await town.CallAsync("支援会議");
        await town.Page.GetByRole(AriaRole.Button, new() { Name = "誓約して開く" }).ClickAsync();
        await town.Page.GetByRole(AriaRole.Link, new() { Name = "ほかのことを議題に載せる" }).ClickAsync();
        await town.FillAsync("話したいこと", Secret);
        await town.SendAsync();
        await Assertions.Expect(town.Item(Secret)).ToBeVisibleAsync();
        var address = new Uri(town.Page.Url).AbsolutePath;

        await using var member = await Desk.OpenAsync(server, new Window("kudo@standard"));
        await member.GoAsync(address);
        await Assertions.Expect(member.Page.GetByRole(AriaRole.Heading, new() { Name = "守秘の誓約" })).ToBeVisibleAsync();
        await Assertions.Expect(member.Page.GetByText(Secret)).ToHaveCountAsync(0);
        await member.Page.GetByRole(AriaRole.Button, new() { Name = "誓約して開く" }).ClickAsync();
        await Assertions.Expect(member.Item(Secret)).ToBeVisibleAsync();

        await using var other = await Desk.OpenAsync(server, new Window());
        await other.GoAsync(address);
        await Assertions.Expect(other.Page.GetByRole(AriaRole.Heading, new() { Name = "この会議は見られません" })).ToBeVisibleAsync();
        await other.GoAsync("/desk/meetings");
        await Assertions.Expect(other.Page.Locator($"a[href='{address}']")).ToHaveCountAsync(0);
        foreach (var desk in (Desk[])[member, other])
        {
            await FindsNothingAsync(desk);
            desk.Trouble.ShouldBeEmpty();
        }
    }

    private static async Task FindsNothingAsync(Desk desk)
    {
        await desk.GoAsync("/desk/inbox");
        await desk.Page.Keyboard.PressAsync("Control+k");
        var box = desk.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).Or(desk.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox)).First;
        await box.FillAsync("印ヒミツ灯り");
        await desk.SettledAsync();
        await Assertions.Expect(desk.Page.GetByText(Secret)).ToHaveCountAsync(0);
        var found = await desk.Page.APIRequest.GetAsync("/api/find?q=印ヒミツ灯り");
        (await found.TextAsync()).ShouldNotContain("印ヒミツ");
    }
}
