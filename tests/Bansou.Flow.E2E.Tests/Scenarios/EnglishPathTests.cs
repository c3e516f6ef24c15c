using System.Text.RegularExpressions;
using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Bansou.Flow.E2E.Tests.Meetings;
using Bansou.Flow.E2E.Tests.Plans;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bansou.Flow.E2E.Tests.Scenarios;

/// <summary>
/// The whole main path in English, on a screen of a tablet's size: received, connected to a hospital, taken back, connected anew, a conference, a replan, a bond, watched over.
/// Nowhere on the way is anything but people's names written in Japanese.
/// </summary>
[Collection(DeskCollection.Name)]
public sealed class EnglishPathTests(DeskServer server)
{
    private static readonly Window English = Window.Tablet with { Language = "en" };

    [BrowserFact]
    public async Task Somebody_who_reads_only_English_walks_the_whole_way()
    {
        await using var desk = await Desk.OpenAsync(server, English);
        var walk = new Walk(desk);

        await walk.ReceiveAsync("（invented） I cannot sleep", "Invented Alice Walker");
        await walk.FinishAsync("Intake and receiving", "Go on");
        await walk.FinishAsync("Consent (to whom, what, how long)", "Consent given in part", anyway: true);
        await walk.FinishAsync("Assessment", "On to screening");
        await walk.FinishAsync("Reading the situation (screening)", "One agency");
        await walk.PlanAsync("Begin a draft", "I want to sleep at night");
        await walk.FinishAsync("Support plan and my own plan", "Without public cost");

        await walk.FinishAsync("Next destination", "To the hospital");
        await walk.ConnectAsync("Hospital", "A doctor who listens about sleep", "Minami General Hospital");
        await walk.TakeBackAsync("Did not fit", "I want to be asked first");
        await walk.FinishAsync("Return", "Connect anew");
        await walk.FinishAsync("Next destination", "To housing");
        await walk.ConnectAsync("Housing", "A doctor who listens about sleep", "Group Home Akari");
        await walk.ArriveAsync();

        await walk.FinishAsync("Next destination", "Think it over together in a conference");
        await walk.ConferAsync("Where to live");
        await walk.FinishAsync("Case conference", "Roles are settled");
        await walk.FinishAsync("Next destination", "Change the plan");
        await walk.PlanAsync("Replan", "I want a quiet room", "Begin a new version");
        await walk.FinishAsync("Support plan and my own plan", "Without public cost");

        await walk.FinishAsync("Next destination", "Hand over to the community");
        await walk.TieAsync("The neighbour with the dog", "Bond B", "They say good morning every day");
        await walk.WatchAsync();
        await walk.LooksAsync("?tab=timeline", "?tab=records", "?tab=plan", "?tab=consents", "?tab=bonds", "?tab=watch", "/own");
        desk.Trouble.ShouldBeEmpty();
    }

    /// <summary>One person at work in English: each act is done as by hand, and each page on the way is read.</summary>
    private sealed class Walk(Desk desk)
    {
        private string person = "";
        private string referral = "";

        private IPage Page => desk.Page;

        private ILocator Beside => Page.Locator("[class*=beside]");

        public async Task ReceiveAsync(string words, string name)
        {
            await desk.GoAsync("/desk/receive");
            await ReadAsync();
            await Page.GetByLabel("What is the worry?").FillAsync(words);
            await Page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
            await Page.GetByRole(AriaRole.Button, new() { Name = "Tomorrow" }).ClickAsync();
            await Page.GetByRole(AriaRole.Button, new() { Name = "Receive", Exact = true }).ClickAsync();
            await Page.GetByRole(AriaRole.Link, new() { Name = "Open this person's page" }).ClickAsync();
            await Expect(Page).ToHaveURLAsync(new Regex("/desk/cases/"));
            person = new Uri(Page.Url).Segments[^1];
        }

        /// <summary>Answers an open step; what is still open is told, and one may finish all the same.</summary>
        public async Task FinishAsync(string step, string outcome, bool anyway = false)
        {
            await OpenAsync();
            await Card(step).GetByRole(AriaRole.Link, new() { NameRegex = new("^(Answer|Enough at this station|Go on without a referral)$") }).ClickAsync();
            await Beside.GetByRole(AriaRole.Button, new() { Name = outcome, Exact = true }).ClickAsync();
            await ReadAsync();
            await Beside.Locator("form button[type=submit]").Last.ClickAsync();
            if (anyway)
            {
                var all = Beside.GetByRole(AriaRole.Button, new() { Name = "Finish all the same" });
                await Expect(all).ToBeVisibleAsync();
                await ReadAsync();
                await all.ClickAsync();
            }
            await DoneAsync("complete-step");
        }

        public async Task PlanAsync(string begin, string sentence, string? confirm = null)
        {
            await desk.GoAsync($"/desk/cases/{person}/plans");
            await desk.DrawerAsync(begin);
            await ReadAsync();
            if (confirm is not null)
            {
                await desk.Drawer().GetByRole(AriaRole.Radio).First.CheckAsync();
            }
            await desk.SaveAsync();
            await (await desk.DrawerAsync("Add “I …”")).GetByRole(AriaRole.Textbox, new() { Name = "I …" }).FillAsync(sentence);
            await desk.SaveAsync();
            await (await desk.DrawerAsync("Write down the answer")).GetByLabel("This is fine").CheckAsync();
            await desk.SaveAsync();
            foreach (var act in (string[])["Look at it with the person", "Bring it to the meeting", "Decide it"])
            {
                await desk.MoveAsync(act);
            }
            await Expect(Page.Locator("main").GetByText(sentence)).ToBeVisibleAsync();
            await ReadAsync();
        }

        /// <summary>つなぎ: a need, a receiver, the person's consent, and it is sent.</summary>
        public async Task ConnectAsync(string station, string need, string receiver)
        {
            await OpenAsync();
            await Card(station).GetByRole(AriaRole.Link, new() { NameRegex = new("^Begin a") }).First.ClickAsync();
            await NeedAsync(need);
            await Beside.GetByRole(AriaRole.Button, new() { Name = "Find a receiver" }).ClickAsync();
            await Beside.GetByRole(AriaRole.Button, new() { NameRegex = new($"^Choose this one: {receiver}") }).First.ClickAsync();
            await Beside.GetByLabel("What the person wishes").FillAsync("To stay myself");
            await Beside.GetByLabel("Summary and purpose").FillAsync("Sleep, and a quiet night");
            await SubmitAsync("open-referral");
            referral = Regex.Match(Page.Url, "referral=([^&]+)").Groups[1].Value;
            await ReadAsync();
            await Beside.GetByRole(AriaRole.Link, new() { Name = "Record consent" }).ClickAsync();
            await Beside.GetByLabel("Basic facts", new() { Exact = true }).CheckAsync();
            await Beside.GetByText("Signed", new() { Exact = true }).ClickAsync();
            await ReadAsync();
            await SubmitAsync("record-consent");
            await MoveAsync("Sent");
        }

        /// <summary>到達, told by telephone; the step ends by it, and somebody looks how the person is there.</summary>
        public async Task ArriveAsync()
        {
            await OpenAsync($"?act=referral&referral={referral}");
            await MoveAsync("Arrived");
            await FinishAsync("Housing", "Connected");
            await OpenAsync();
            await Card("Receiver check after 7, 30, 90 days").GetByRole(AriaRole.Link, new() { Name = "Write the check" }).ClickAsync();
            await Beside.GetByLabel("The person's voice").FillAsync("I slept");
            await Beside.GetByRole(AriaRole.Radiogroup, new() { Name = "On the whole" }).GetByLabel("Good", new() { Exact = true }).CheckAsync();
            await ReadAsync();
            await SubmitAsync("check-receiver");
        }

        public async Task TakeBackAsync(string why, string wish)
        {
            await OpenAsync();
            await Page.Locator("main header").GetByRole(AriaRole.Link, new() { Name = "Take back", Exact = true }).ClickAsync();
            await Beside.GetByText(why, new() { Exact = true }).ClickAsync();
            await Beside.GetByLabel("What the person wants").FillAsync(wish);
            await ReadAsync();
            await SubmitAsync("return-referral");
        }

        public async Task ConferAsync(string title)
        {
            await desk.GoAsync($"/desk/meetings/new?case={person}");
            await Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Case conference") }).CheckAsync();
            await Page.GetByRole(AriaRole.Radio, new() { Name = "Sort out who does what" }).CheckAsync();
            await Page.GetByRole(AriaRole.Textbox, new() { Name = "When" }).First.FillAsync("2026/4/6");
            await Page.GetByRole(AriaRole.Button, new() { Name = "Call it", Exact = true }).ClickAsync();
            await Expect(Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Put on the agenda") })).ToBeVisibleAsync();
            await desk.FillAsync("What to talk about", title);
            await desk.FillAsync("What have you tried?", "One hospital, which did not fit");
            await desk.FillAsync("What will you go on doing?", "A short word every morning");
            await ReadAsync();
            await desk.SendAsync();
            await Page.GetByRole(AriaRole.Link, new() { Name = "Note that it was held" }).ClickAsync();
            await Page.GetByRole(AriaRole.Radio, new() { Name = "Present", Exact = true }).CheckAsync();
            await desk.SendAsync();
            await Page.GetByRole(AriaRole.Button, new() { Name = $"Decide: {title}" }).ClickAsync();
            await desk.FillAsync("The decision", "They look at a room together");
            await Page.GetByRole(AriaRole.Radio, new() { Name = "Roles are settled" }).CheckAsync();
            await ReadAsync();
            await desk.SendAsync();
            await ReadAsync();
        }

        public async Task TieAsync(string with, string kind, string words)
        {
            await OpenAsync("?tab=bonds");
            await Page.GetByRole(AriaRole.Button, new() { Name = "Write a bond" }).First.ClickAsync();
            var form = Page.GetByRole(AriaRole.Form, new() { Name = "Write a bond" });
            await form.GetByLabel("With whom or where").FillAsync(with);
            await form.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{kind}") }).CheckAsync();
            await form.GetByLabel("A word").FillAsync(words);
            await form.Locator("button[type=submit]").ClickAsync();
            await Expect(Page.Locator("main").GetByText(words).First).ToBeVisibleAsync();
        }

        /// <summary>Somebody takes a call for help, the way back is told, and what is open was seen (HR-6).</summary>
        public async Task WatchAsync()
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = "Name who takes the call for help" }).First.ClickAsync();
            var form = Page.GetByRole(AriaRole.Form, new() { Name = "Name who takes the call for help" });
            await form.GetByLabel("Who", new() { Exact = true }).FillAsync("The neighbour with the dog");
            await form.GetByLabel("How to reach them").FillAsync("At the door");
            await form.Locator("button[type=submit]").ClickAsync();
            await Expect(Page.Locator("main").GetByText("At the door").First).ToBeVisibleAsync();
            await OpenAsync("?act=tell-way-back");
            await Beside.GetByRole(AriaRole.Textbox).First.FillAsync("Any time, at the centre");
            await SubmitAsync("tell-way-back");
            await FinishAsync("Handing over the bond, from A to B", "Somebody has been found");
            await OpenAsync("?tab=watch");
            await ReadAsync();
            var seen = Page.GetByLabel("I have seen what is open");
            if (await seen.CountAsync() > 0)
            {
                await seen.CheckAsync();
            }
            await Page.GetByRole(AriaRole.Button, new() { Name = "Begin watching over" }).ClickAsync();
            await Expect(Page.GetByText("We are watching over gently")).ToBeVisibleAsync();
        }

        public async Task LooksAsync(params string[] places)
        {
            foreach (var place in places)
            {
                await OpenAsync(place);
            }
        }

        private async Task OpenAsync(string search = "")
        {
            await desk.GoAsync($"/desk/cases/{person}{search}");
            await ReadAsync();
        }

        private async Task MoveAsync(string stage)
        {
            var next = Beside.GetByRole(AriaRole.Link, new() { Name = stage, Exact = true });
            var others = Beside.GetByRole(AriaRole.Button, new() { Name = "Other moves" });
            await Expect(next.Or(others).First).ToBeVisibleAsync();
            await desk.SettledAsync();
            if (await next.CountAsync() > 0)
            {
                await next.First.ClickAsync();
            }
            else
            {
                await others.ClickAsync();
                await Page.GetByRole(AriaRole.Menuitem, new() { Name = stage, Exact = true }).ClickAsync();
            }
            await Expect(Page).ToHaveURLAsync(new Regex("act=move-referral"));
            if (stage == "Arrived")
            {
                await Beside.GetByText("We went together", new() { Exact = true }).ClickAsync();
            }
            await ReadAsync();
            await SubmitAsync("move-referral");
        }

        private async Task NeedAsync(string need)
        {
            await Beside.GetByRole(AriaRole.Combobox, new() { Name = "For which need" }).ClickAsync();
            var known = Page.GetByRole(AriaRole.Option, new() { Name = need, Exact = true });
            var asNew = Page.GetByRole(AriaRole.Option, new() { NameRegex = new("new need", RegexOptions.IgnoreCase) });
            await Expect(known.Or(asNew).First).ToBeVisibleAsync();
            if (await known.CountAsync() > 0)
            {
                await known.ClickAsync();
                return;
            }
            await asNew.ClickAsync();
            await Beside.GetByLabel("What is needed").FillAsync(need);
        }

        private ILocator Card(string step) => Page.GetByRole(AriaRole.Region, new() { Name = "What can be done now" }).GetByRole(AriaRole.Listitem)
            .Filter(new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = step, Exact = true }) }).First;

        private async Task SubmitAsync(string act)
        {
            await Beside.Locator("form button[type=submit]").Last.ClickAsync();
            await DoneAsync(act);
        }

        private async Task DoneAsync(string act)
        {
            await Expect(Page).Not.ToHaveURLAsync(new Regex($"[?&]act={act}(&|$)"));
            await desk.SettledAsync();
        }

        private async Task ReadAsync() => (await desk.NotEnglishAsync()).ShouldBeEmpty(Page.Url);
    }
}
