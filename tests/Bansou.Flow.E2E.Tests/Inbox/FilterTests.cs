using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Inbox;

/// <summary>A view of the inbox gets a name, and the whole house can open it.</summary>
[Collection(DeskCollection.Name)]
public sealed class FilterTests(DeskServer server)
{
    [BrowserFact]
    public async Task A_shared_view_is_opened_by_a_colleague_and_taken_back_by_who_made_it()
    {
        await using var maker = await Desk.OpenAsync(server, Window.Tall with { Login = "kudo@standard" });
        await maker.GoAsync("/desk/inbox?tab=organisation&kind=work&within=14");
        await OpenAsync(maker);
        await maker.Page.GetByRole(AriaRole.Menuitem, new() { Name = "いまの見かたを保存する" }).ClickAsync();
        await maker.Page.GetByLabel("名前").FillAsync("（架空）二週間の約束");
        await maker.Page.GetByLabel("みんなも使えるようにする").CheckAsync();
        (await maker.Page.BarriersAsync()).ShouldBeEmpty();
        await maker.Page.GetByRole(AriaRole.Button, new() { Name = "保存する", Exact = true }).ClickAsync();
        await Assertions.Expect(maker.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        await using var other = await Desk.OpenAsync(server, Window.Tall);
        await other.GoAsync("/desk/inbox");
        await OpenAsync(other);
        await other.Page.GetByRole(AriaRole.Menuitem, new() { Name = "（架空）二週間の約束" }).ClickAsync();
        await Assertions.Expect(other.Page).ToHaveURLAsync(new Regex("tab=organisation.*kind=work.*within=14"));

        await OpenAsync(maker);
        await maker.Page.GetByRole(AriaRole.Button, new() { Name = "「（架空）二週間の約束」を消す" }).ClickAsync();
        await Assertions.Expect(maker.Page.GetByRole(AriaRole.Menuitem, new() { Name = "（架空）二週間の約束" })).ToHaveCountAsync(0);
        await maker.Page.GetByRole(AriaRole.Button, new() { Name = "もとにもどす" }).ClickAsync();
        await Assertions.Expect(maker.Page.GetByText("もとにもどしました。")).ToBeVisibleAsync();
        await other.GoAsync("/desk/inbox");
        await OpenAsync(other);
        await Assertions.Expect(other.Page.GetByRole(AriaRole.Menuitem, new() { Name = "（架空）二週間の約束" })).ToBeVisibleAsync();
        maker.Trouble.ShouldBeEmpty();
        other.Trouble.ShouldBeEmpty();
    }

    private static Task OpenAsync(Desk desk) => desk.Page.GetByRole(AriaRole.Button, new() { Name = "保存したしぼりこみ" }).ClickAsync();
}
