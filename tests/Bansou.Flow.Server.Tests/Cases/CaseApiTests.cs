using Bansou.Flow.Core.Journal;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Cases;

/// <summary>A case over HTTP: つなぎ, もどし, つなぎ直し, and everything that stands in the way, with nothing written.</summary>
public sealed class CaseApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_case_goes_through_tsunagi_modoshi_and_tsunaginaoshi()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        await story.DoneAsync(story.SocialWorker, "return-referral", """{ "referral": "r1", "kind": "notFitting", "reason": "いまは満員です", "personsWish": "家の近くがよい" }""");
        await story.DoneAsync(story.Counselor, "complete-step", """{ "step": "return", "outcome": "reconnect", "referral": "r1", "reason": "家の近くでさがし直す" }""");
        await story.DoneAsync(story.Counselor, "open-referral", """{ "step": "hospital", "referral": "r2", "need": "n1", "replaces": "r1", "summary": "家の近くの通院先" }""");

        var referrals = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals")).Json;
        referrals[0].GetProperty("stage").GetString().ShouldBe("returned");
        referrals[1].GetProperty("replaces").GetString().ShouldBe("r1");
        var labels = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline")).Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()).ToList();
        labels.ShouldContain("つなぎが始まった");
        labels.ShouldContain("もどされた");
    }

    [Fact]
    public async Task A_case_is_read_with_its_version_as_tag()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var read = await story.Counselor.GetAsync($"/api/cases/{story.Case}");

        read.Headers["ETag"].ShouldBe($"\"{read.Json.GetProperty("version").GetInt32()}\"");
        read.Json.GetProperty("level").GetString().ShouldBe("wholeCase");
        var overview = read.Json.GetProperty("overview");
        overview.GetProperty("lead").GetProperty("personName").GetString().ShouldBe("水野アツコ（架空）");
        overview.GetProperty("openSteps")[0].GetProperty("step").GetString().ShouldBe("hospital");
    }

    [Fact]
    public async Task The_same_key_again_opens_one_case_and_gets_the_same_answer()
    {
        var counselor = await server.SignedInAsync("mizuno@standard");

        var first = await counselor.PostAsync("/api/cases", "{}", ("Idempotency-Key", "open-once"));
        var second = await counselor.PostAsync("/api/cases", "{}", ("Idempotency-Key", "open-once"));

        second.Status.ShouldBe(201);
        second.Text.ShouldBe(first.Text);
        second.Headers["ETag"].ShouldBe(first.Headers["ETag"]);
    }

    [Fact]
    public async Task The_same_key_for_something_else_is_refused()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoAsync(story.Counselor, "record-need", """{ "need": "n1", "what": "眠れること" }""", ("Idempotency-Key", "one-key"));

        (await story.DoAsync(story.Counselor, "record-need", """{ "need": "n2", "what": "住まい" }""", ("Idempotency-Key", "one-key"))).Code.ShouldBe("idempotency-key-reused");
    }

    [Fact]
    public async Task Writing_on_an_old_version_is_refused_and_tells_the_new_one()
    {
        var story = await CaseStory.BeginAsync(server);
        var version = (await story.Counselor.GetAsync($"/api/cases/{story.Case}")).Headers["ETag"];
        (await story.DoAsync(story.Counselor, "record-need", """{ "need": "n1", "what": "眠れること" }""", ("If-Match", version))).Status.ShouldBe(200);

        var late = await story.DoAsync(story.Counselor, "record-need", """{ "need": "n2", "what": "住まい" }""", ("If-Match", version));

        late.Code.ShouldBe("version-differs");
        late.Headers["ETag"].ShouldNotBe(version);
    }

    [Theory]
    [InlineData("move-referral", """{ "referral": "r9", "to": "sent" }""", "command-incomplete", "referral-unknown")]
    [InlineData("complete-step", """{ "step": "intake", "outcome": "continue" }""", "command-refused", "step-not-open")]
    [InlineData("move-referral", """{ "referral": 9, "to": "nowhere", "more": 1 }""", "invalid-body", "BF473")]
    public async Task A_refused_command_says_every_reason_and_writes_nothing(string command, string body, string code, string reason)
    {
        var story = await CaseStory.BeginAsync(server);
        var before = story.Written;

        var refused = await story.DoAsync(story.Counselor, command, body);

        refused.Code.ShouldBe(code);
        refused.FindingCodes.ShouldContain(reason);
        story.Written.ShouldBe(before);
    }

    [Fact]
    public async Task A_referral_without_consent_is_refused_over_http_too()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "record-need", """{ "need": "n1", "what": "眠れること" }""");
        await story.DoneAsync(story.Counselor, "open-referral", """{ "step": "hospital", "referral": "r1", "need": "n1", "receiver": "hospital", "summary": "通院をいっしょに考えたい" }""");

        var sent = await story.DoAsync(story.Counselor, "move-referral", """{ "referral": "r1", "to": "sent" }""");

        sent.FindingCodes.ShouldContain("consent-missing");
    }

    [Theory]
    [InlineData("katagiri@aoba")]
    [InlineData("ueda@standard")]
    [InlineData("mizuno@standard", "nothing-of-this-name")]
    public async Task Somebody_elses_case_and_no_case_get_the_same_answer(string login, string? id = null)
    {
        var story = await CaseStory.BeginAsync(server);
        var other = await server.SignedInAsync(login);

        (await other.GetAsync($"/api/cases/{id ?? story.Case}")).Code.ShouldBe("not-found");
        (await other.PostAsync($"/api/cases/{id ?? story.Case}/commands/write-note", "{}", ("Idempotency-Key", "x"))).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task Who_holds_several_posts_says_which_and_only_one_of_their_own()
    {
        var hirata = await server.SignedInAsync("hirata@standard");
        (await hirata.PostAsync("/api/cases", "{}", ("Idempotency-Key", "x"))).Code.ShouldBe("acting-role-missing");

        (await hirata.As("center/chief").PostAsync("/api/cases", "{}", ("Idempotency-Key", "x"))).Code.ShouldBe("acting-role-not-yours");
        (await hirata.As("center/participation").PostAsync("/api/cases", "{}", ("Idempotency-Key", "x"))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task The_timeline_comes_in_pages()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var whole = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline")).Json.GetProperty("items").GetArrayLength();

        var (seen, next) = (0, (string?)"");
        while (next is not null)
        {
            var page = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline?take=3&after={next}")).Json;
            seen += page.GetProperty("items").GetArrayLength();
            next = page.TryGetProperty("next", out var more) ? more.GetString() : null;
        }

        seen.ShouldBe(whole);
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline?take=0")).Code.ShouldBe("invalid-parameter");
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline?after=x")).Code.ShouldBe("invalid-parameter");
    }

    [Fact]
    public void Every_command_stands_under_a_heading() => CommandCatalog.Names.Except(CommandTags.Internal).Select(CommandTags.Of).ShouldAllBe(tag => tag.Length > 0);
}
