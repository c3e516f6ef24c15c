using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

internal sealed partial class Worker
{
    /// <summary>つなぎを始める from the card of its station: a need (written now when there is none), a receiver found in the directory, the person's wish. Gives its id.</summary>
    public async Task<string> OpenReferralAsync(string caseId, string station, string need, string receiver, string wish, string summary)
    {
        await OpenAsync(caseId);
        await Card(station).GetByRole(AriaRole.Link, new() { NameRegex = new("^(つなぎを始める|もうひとつのつなぎ)$") }).ClickAsync();
        await ChooseNeedAsync(need);
        await Beside.GetByRole(AriaRole.Button, new() { Name = "つなぐ先をさがす" }).ClickAsync();
        await Beside.GetByRole(AriaRole.Button, new() { Name = $"ここにする: {receiver}" }).First.ClickAsync();
        await Beside.GetByLabel("ご本人の願い").FillAsync(wish);
        await Beside.GetByLabel("要約・目的").FillAsync(summary);
        await Beside.GetByLabel("同行する").CheckAsync();
        await SubmitAsync("open-referral");
        await Expect(Page).ToHaveURLAsync(new Regex("act=referral&referral="));
        return Regex.Match(Page.Url, "referral=([^&]+)").Groups[1].Value;
    }

    /// <summary>同意を記録する on the way of a referral, which is open then again.</summary>
    public async Task ConsentAsync(string caseId, string referral, params string[] items)
    {
        await OpenAsync(caseId, $"?act=referral&referral={referral}");
        await Beside.GetByRole(AriaRole.Link, new() { Name = "同意を記録する" }).ClickAsync();
        foreach (var item in items.Prepend("基本"))
        {
            await Beside.GetByLabel(item, new() { Exact = true }).CheckAsync();
        }
        await Beside.GetByText("署名", new() { Exact = true }).ClickAsync();
        await SubmitAsync("record-consent");
    }

    /// <summary>One more stage of a referral, by the button of its name.</summary>
    public async Task MoveAsync(string caseId, string referral, string stage, string note = "", string? needOutcome = null)
    {
        await OpenAsync(caseId, $"?act=referral&referral={referral}");
        var next = Beside.GetByRole(AriaRole.Link, new() { Name = stage, Exact = true });
        await Expect(Beside.GetByRole(AriaRole.Heading, new() { Name = "つぎの動き" })).ToBeVisibleAsync();
        await desk.SettledAsync();
        if (await next.CountAsync() > 0)
        {
            await next.First.ClickAsync();
        }
        else
        {
            await Beside.GetByRole(AriaRole.Button, new() { Name = "ほかの動き" }).ClickAsync();
            await Page.GetByRole(AriaRole.Menuitem, new() { Name = stage, Exact = true }).ClickAsync();
        }
        if (stage == "到達")
        {
            await Beside.GetByText("いっしょに行って会った", new() { Exact = true }).ClickAsync();
        }
        if (needOutcome is not null)
        {
            await Beside.GetByLabel(needOutcome, new() { Exact = true }).CheckAsync();
        }
        await Beside.GetByRole(AriaRole.Textbox).Last.FillAsync(note);
        await SubmitAsync("move-referral");
    }

    /// <summary>What cannot be done yet is not offered, and the page says why.</summary>
    public async Task CannotMoveAsync(string caseId, string referral, string stage, string why)
    {
        await OpenAsync(caseId, $"?act=referral&referral={referral}");
        await Expect(Beside.GetByText(why)).ToBeVisibleAsync();
        await Expect(Beside.GetByRole(AriaRole.Link, new() { Name = stage, Exact = true })).ToHaveCountAsync(0);
    }

    /// <summary>A receiver with an account answers what was sent to them: from their inbox, with nothing else of the case in sight.</summary>
    public async Task AnswerAsync(string receiver, string stage, string note)
    {
        await desk.GoAsync("/desk/inbox?tab=role");
        await Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = receiver }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Beside.GetByRole(AriaRole.Link, new() { Name = stage, Exact = true }).ClickAsync();
        await Beside.GetByLabel("つなぎ元に伝えること").FillAsync(note);
        await SubmitAsync("move-referral");
    }

    /// <summary>受け皿チェック with the person's voice.</summary>
    public async Task CheckAsync(string caseId, string receiver, string overall, string voice)
    {
        await OpenAsync(caseId);
        await CardOf("受け皿チェック 7・30・90日", receiver).GetByRole(AriaRole.Link, new() { Name = "受け皿チェックを書く" }).ClickAsync();
        await Beside.GetByLabel("ご本人の声").FillAsync(voice);
        await Beside.GetByRole(AriaRole.Radiogroup, new() { Name = "全体として" }).GetByLabel(overall, new() { Exact = true }).CheckAsync();
        await SubmitAsync("check-receiver");
    }

    /// <summary>もどす in three actions: the button at the head of the page, why, もどす.</summary>
    public async Task ReturnAsync(string caseId, string? receiver, string kind, string wish)
    {
        await OpenAsync(caseId);
        await Page.Locator("main header").GetByRole(AriaRole.Link, new() { Name = "もどす", Exact = true }).ClickAsync();
        if (receiver is not null)
        {
            await Beside.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{Regex.Escape(receiver)}") }).CheckAsync();
        }
        await Beside.GetByText(kind, new() { Exact = true }).ClickAsync();
        await Beside.GetByLabel("本人はどうしたいか").FillAsync(wish);
        await SubmitAsync("return-referral");
    }

    /// <summary>Answers what came back from a receiver.</summary>
    public async Task AnswerReturnAsync(string caseId, string receiver, string outcome, string why)
    {
        await OpenAsync(caseId);
        await CardOf("もどし", receiver).GetByRole(AriaRole.Link, new() { Name = "答えを書く" }).ClickAsync();
        await Beside.GetByRole(AriaRole.Button, new() { Name = outcome, Exact = true }).ClickAsync();
        await Beside.GetByLabel("ひとこと").FillAsync(why);
        await SubmitAsync("complete-step");
    }

    private async Task ChooseNeedAsync(string need)
    {
        var choice = Beside.GetByRole(AriaRole.Combobox, new() { Name = "どの必要のために" });
        await choice.ClickAsync();
        var known = Page.GetByRole(AriaRole.Option, new() { Name = need, Exact = true });
        var asNew = Page.GetByRole(AriaRole.Option, new() { Name = "新しい必要を書く" });
        await Expect(asNew).ToBeVisibleAsync();
        if (await known.CountAsync() > 0)
        {
            await known.ClickAsync();
        }
        else
        {
            await asNew.ClickAsync();
            await Beside.GetByLabel("何が必要ですか").FillAsync(need);
        }
    }
}
