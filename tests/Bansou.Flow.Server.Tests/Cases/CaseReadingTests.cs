using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Cases;

/// <summary>Who sees how much of a case over HTTP (docs/rights.md), and that every reading is logged (HR-13).</summary>
public sealed class CaseReadingTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_receiver_sees_its_own_slip_and_no_more()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var seen = await story.SocialWorker.GetAsync($"/api/cases/{story.Case}");
        seen.Json.GetProperty("level").GetString().ShouldBe("ownPart");
        seen.Json.TryGetProperty("overview", out _).ShouldBeFalse();

        var slip = (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/referrals")).Json[0];
        slip.GetProperty("summary").GetString().ShouldBe("通院をいっしょに考えたい");
        slip.GetProperty("told")[0].GetString().ShouldBe("basic");
        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/consents")).Code.ShouldBe("part-not-visible");
        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/timeline")).Code.ShouldBe("part-not-visible");
    }

    [Fact]
    public async Task A_receiver_in_the_team_reads_its_own_slip_and_where_the_others_stand()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "record-consent", """{ "organisation": "welfare-office", "items": ["basic"], "way": "signed" }""");
        await story.DoneAsync(story.Counselor, "open-referral", """{ "step": "hospital", "referral": "r2", "need": "n1", "receiver": "welfare-office", "summary": "休んでいるあいだのお金" }""");
        await story.DoneAsync(story.Counselor, "move-referral", """{ "referral": "r2", "to": "sent" }""");

        var seen = (await (await server.SignedInAsync("kuroda@standard")).GetAsync($"/api/cases/{story.Case}/referrals")).Json.EnumerateArray().ToDictionary(each => each.GetProperty("id").GetString()!);

        seen["r2"].GetProperty("summary").GetString().ShouldBe("休んでいるあいだのお金");
        seen["r2"].GetProperty("receiver").GetString().ShouldBe("welfare-office");
        seen["r1"].GetProperty("stage").GetString().ShouldBe("sent");
        seen["r1"].TryGetProperty("summary", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_head_of_the_centre_sees_who_has_read_and_what_for()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.Counselor.GetAsync($"/api/cases/{story.Case}");
        var head = await server.SignedInAsync("sugimoto@standard");

        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/cases/{story.Case}");
        request.Headers.Add("X-Bansou-Purpose", Uri.EscapeDataString("月の点検"));
        var seen = await head.SendAsync(request);

        var readers = seen.Json.GetProperty("readers").EnumerateArray().ToList();
        readers.ShouldContain(read => read.GetProperty("person").GetString() == "mizuno");
        readers.ShouldContain(read => read.GetProperty("person").GetString() == "sugimoto" && read.GetProperty("purpose").GetString() == "月の点検");
    }

    [Fact]
    public async Task What_somebody_noticed_is_read_by_the_lead_and_its_place_by_nobody_else_once_it_is_protected()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "write-notice", """{ "facts": "新聞がたまっている", "place": "川べりの家" }""");
        await story.DoneAsync(story.Counselor, "protect-address", """{ "protected": true }""");
        var head = await server.SignedInAsync("sugimoto@standard");

        var lead = (await story.Counselor.GetAsync($"/api/cases/{story.Case}")).Text;
        var others = (await head.GetAsync($"/api/cases/{story.Case}")).Text;

        lead.ShouldContain("新聞がたまっている");
        lead.ShouldContain("川べりの家");
        others.ShouldContain("新聞がたまっている");
        others.ShouldNotContain("川べりの家");
        (await story.DoAsync(head, "protect-address", """{ "protected": false }""")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_receiver_may_not_write_what_belongs_to_the_team()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var refused = await story.DoAsync(story.SocialWorker, "record-need", """{ "need": "n2", "what": "住まい" }""");

        refused.Code.ShouldBe("not-your-role");
        refused.Status.ShouldBe(403);
    }

    [Fact]
    public async Task What_may_not_be_done_is_listed_with_its_reason()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var actions = (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/actions")).Json.EnumerateArray().ToList();

        actions.ShouldContain(action => action.GetProperty("command").GetString() == "return-referral" && action.GetProperty("allowed").GetBoolean());
        actions.Where(action => !action.GetProperty("allowed").GetBoolean()).ShouldAllBe(action => action.GetProperty("whyNot").GetArrayLength() > 0);
    }
}
