using System.Text.Json;
using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Partners;

/// <summary>A receiver without an account: sees one referral as the consent lists it, answers it, and is told kindly when the link is over.</summary>
public sealed class PartnerLinkTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    private readonly ApiCaller partner = server.Anybody();

    [Fact]
    public async Task The_link_shows_what_the_consent_lists_and_nothing_else_of_the_case()
    {
        var story = await ReferredAsync();
        await story.DoneAsync(story.Counselor, "name-person", """{ "name": "架空ハルコ" }""");
        await story.DoneAsync(story.Counselor, "write-assessment", """{ "section": "health", "text": "印-からだ" }""");
        await story.DoneAsync(story.Counselor, "write-assessment", """{ "section": "housing", "text": "印-住まい" }""");
        await story.DoneAsync(story.Counselor, "write-note", """{ "note": "n1", "kind": "office", "facts": "印-支援経過" }""");
        var token = await LinkAsync(story);

        var page = await partner.GetAsync($"/api/partner/{token}");

        page.Status.ShouldBe(200, page.Text);
        page.Json.GetProperty("slip").GetProperty("personName").GetString().ShouldBe("架空ハルコ");
        page.Json.GetProperty("slip").GetProperty("summary").GetString().ShouldBe("通院をいっしょに考えたい");
        page.Json.GetProperty("toldNames")[0].GetString().ShouldBe("基本");
        page.Text.ShouldNotContain("印-");
        page.Text.ShouldNotContain(story.Case);
        token.ShouldNotContain(story.Case);
        page.Json.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("code").GetString()).ShouldContain("accept");
    }

    [Fact]
    public async Task What_the_link_shows_is_what_the_team_saw_in_the_preview()
    {
        var story = await ReferredAsync();
        var token = await LinkAsync(story);

        var preview = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1/preview")).Json.GetProperty("slip").GetRawText();
        var page = (await partner.GetAsync($"/api/partner/{token}")).Json.GetProperty("slip").GetRawText();

        page.ShouldBe(preview);
    }

    [Fact]
    public async Task An_answer_is_an_ordinary_act_of_the_receiver_and_the_same_key_answers_once()
    {
        var story = await ReferredAsync();
        var token = await LinkAsync(story);
        var body = """{ "answer": "condition", "condition": "はじめは家族もいっしょに", "words": "来週から" }""";

        var first = await partner.PostAsync($"/api/partner/{token}/answers", body, ("Idempotency-Key", "answer-1"));
        var written = story.Written;
        var again = await partner.PostAsync($"/api/partner/{token}/answers", body, ("Idempotency-Key", "answer-1"));

        first.Status.ShouldBe(200, first.Text);
        first.Json.GetProperty("stage").GetString().ShouldBe("accepted");
        again.Text.ShouldBe(first.Text);
        story.Written.ShouldBe(written);
        var turns = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1")).Json.GetProperty("turns").EnumerateArray().ToList();
        turns.ShouldContain(turn => turn.GetProperty("personName").GetString() == "受け手（リンクから）" && turn.GetProperty("words").GetString()!.Contains("はじめは家族もいっしょに"));
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}")).Text.ShouldContain("先方の条件を、ご本人と話し合う");
    }

    [Fact]
    public async Task It_arrives_tells_news_and_is_taken_back_with_what_the_person_wants()
    {
        var story = await ReferredAsync();
        var token = await LinkAsync(story);

        (await SendAsync(token, "answers", """{ "answer": "accept" }""")).Status.ShouldBe(200);
        (await SendAsync(token, "answers", """{ "answer": "arrived", "words": "ご家族と来られました", "arrivedOn": "2026-04-01", "personsState": "少し笑った（架空）" }""")).Json.GetProperty("stage").GetString().ShouldBe("arrived");
        (await SendAsync(token, "news", """{ "words": "毎週通っておられます", "personsWords": "庭がいい" }""")).Status.ShouldBe(200);
        var returned = await SendAsync(token, "return", """{ "kind": "personsWish", "reason": "遠くて疲れる", "personsWish": "近くに通いたい" }""");

        returned.Json.GetProperty("status").GetString().ShouldBe("ended");
        returned.Json.GetProperty("slip").GetProperty("summary").GetString().ShouldBe("", "sharing ends with the attempt");
        var turns = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1")).Json.GetProperty("turns").EnumerateArray().ToList();
        turns.ShouldContain(turn => turn.GetProperty("personsWords").GetString() == "近くに通いたい");
        turns.ShouldContain(turn => turn.GetProperty("words").GetString() == "毎週通っておられます");
    }

    [Fact]
    public async Task Every_opening_is_on_the_log_of_readings()
    {
        var story = await ReferredAsync();
        var token = await LinkAsync(story);
        await partner.GetAsync($"/api/partner/{token}");
        var head = await server.SignedInAsync("sugimoto@standard");

        var request = new HttpRequestMessage(HttpMethod.Get, $"/api/cases/{story.Case}");
        request.Headers.Add("X-Bansou-Purpose", Uri.EscapeDataString("月の点検"));
        var readers = (await head.SendAsync(request)).Json.GetProperty("readers").EnumerateArray().ToList();

        readers.ShouldContain(read => read.GetProperty("personName").GetString() == "受け手（リンクから）" && read.GetProperty("purpose").GetString() == "返事のリンクから");
    }

    [Fact]
    public async Task A_link_that_was_taken_back_or_ran_out_says_whom_to_telephone_and_nothing_of_the_person()
    {
        var story = await ReferredAsync();
        var revoked = await LinkAsync(story);
        var link = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1/partner-links")).Json[0].GetProperty("link").GetString();
        (await story.Counselor.PostAsync($"/api/cases/{story.Case}/referrals/r1/partner-links/{link}/revoke", "", ("Idempotency-Key", "revoke-1"))).Status.ShouldBe(200);

        var answer = await partner.GetAsync($"/api/partner/{revoked}");

        answer.Status.ShouldBe(410);
        answer.Code.ShouldBe("partner-link-over");
        answer.Text.ShouldContain("お電話ください");
        answer.Text.ShouldNotContain("通院");
        (await SendAsync(revoked, "answers", """{ "answer": "accept" }""")).Status.ShouldBe(410);
    }

    [Fact]
    public async Task Without_consent_there_is_no_link_and_a_withdrawal_closes_what_the_link_shows()
    {
        var story = await ReferredAsync();
        var token = await LinkAsync(story);
        await story.DoneAsync(story.Counselor, "withdraw-consent", """{ "organisation": "hospital", "reason": "やめたい" }""");

        var page = await partner.GetAsync($"/api/partner/{token}");
        var another = await MakeAsync(story, "another-link");

        page.Json.GetProperty("slip").GetProperty("summary").GetString().ShouldBe("");
        another.FindingCodes.ShouldContain("consent-missing");
    }

    [Fact]
    public async Task A_receiver_may_not_make_links()
    {
        var story = await ReferredAsync();

        (await story.SocialWorker.PostAsync($"/api/cases/{story.Case}/referrals/r1/partner-links", "{}", ("Idempotency-Key", "mine"))).Code.ShouldBe("not-your-role");
    }

    private async Task<CaseStory> ReferredAsync() => await (await CaseStory.BeginAsync(server)).ReferredAsync();

    private static Task<ApiAnswer> MakeAsync(CaseStory story, string key) =>
        story.Counselor.PostAsync($"/api/cases/{story.Case}/referrals/r1/partner-links", """{ "days": 14 }""", ("Idempotency-Key", key));

    private static async Task<string> LinkAsync(CaseStory story)
    {
        var made = await MakeAsync(story, $"link-{story.Case}");
        made.Status.ShouldBe(201, made.Text);
        (await MakeAsync(story, $"link-{story.Case}")).Text.ShouldBe(made.Text);
        return made.Json.GetProperty("token").GetString()!;
    }

    private Task<ApiAnswer> SendAsync(string token, string what, string body) =>
        partner.PostAsync($"/api/partner/{token}/{what}", body, ("Idempotency-Key", Guid.NewGuid().ToString("N")));
}
