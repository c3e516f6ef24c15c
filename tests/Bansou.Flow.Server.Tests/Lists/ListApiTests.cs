using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Lists;

/// <summary>Worklist, lists and search over HTTP show what the reader may see, and nobody else's cases.</summary>
public sealed class ListApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task The_worklist_shows_what_waits_for_me_and_a_saved_filter_shows_the_same()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var mine = (await story.Counselor.GetAsync("/api/worklist?person=me&take=200")).Json.GetProperty("items").EnumerateArray().ToList();
        mine.ShouldContain(row => row.GetProperty("case").GetString() == story.Case && row.GetProperty("kind").GetString() == "step");

        (await story.Counselor.PutAsync("/api/worklist/filters/mine", """{ "name": "わたしの", "person": "mizuno" }""")).Status.ShouldBe(200);
        (await story.Counselor.GetAsync("/api/worklist?filter=mine&take=200")).Json.GetProperty("items").GetArrayLength().ShouldBe(mine.Count);
        (await story.Counselor.DeleteAsync("/api/worklist/filters/mine")).Status.ShouldBe(204);
        (await story.Counselor.GetAsync("/api/worklist?filter=mine")).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task A_stranger_sees_no_row_of_a_case_and_a_receiver_no_name()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "name-person", """{ "name": "北野 朱音", "reading": "キタノ アカネ", "calledAs": "アカネさん" }""");
        var stranger = await server.SignedInAsync("ueda@standard");

        Cases(await stranger.GetAsync("/api/worklist?take=200")).ShouldNotContain(story.Case);
        Cases(await stranger.GetAsync("/api/cases?take=200")).ShouldNotContain(story.Case);
        Cases(await stranger.GetAsync("/api/search?q=" + Uri.EscapeDataString("朱音"))).ShouldNotContain(story.Case);
        var row = (await story.SocialWorker.GetAsync("/api/cases?take=200")).Json.GetProperty("items").EnumerateArray().Single(each => each.GetProperty("case").GetString() == story.Case);
        row.TryGetProperty("name", out _).ShouldBeFalse();
        row.TryGetProperty("openReferrals", out _).ShouldBeFalse();
        Cases(await story.Counselor.GetAsync("/api/search?q=" + Uri.EscapeDataString("ｱｶﾈ"))).ShouldContain(story.Case);
    }

    [Fact]
    public async Task The_inbox_shows_a_receiver_their_own_referral_and_no_other_thing_of_the_case()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var all = Keys(await story.Counselor.GetAsync("/api/worklist?take=200"), story.Case);

        var seen = (await story.SocialWorker.GetAsync("/api/worklist?take=200")).Json.GetProperty("items").EnumerateArray()
            .Where(row => row.GetProperty("case").GetString() == story.Case).ToList();

        all.Count.ShouldBeGreaterThan(1, string.Join(" ", all));
        all.ShouldContain("referral:r1", string.Join(" ", all));
        seen.ShouldHaveSingleItem().GetProperty("kind").GetString().ShouldBe("referral");
    }

    [Fact]
    public async Task The_search_finds_nothing_by_words_that_the_reader_may_not_read()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "name-person", """{ "name": "野分 ミカ", "reading": "ノワキ ミカ" }""");
        await story.DoneAsync(story.Counselor, "add-member", """{ "member": "m-hidden", "name": "笹鳴トオル", "relation": "おじ" }""");

        Cases(await story.SocialWorker.GetAsync("/api/search?q=" + Uri.EscapeDataString("ﾉﾜｷ"))).ShouldContain(story.Case, "the slip tells whose it is");
        Cases(await story.SocialWorker.GetAsync("/api/search?q=" + Uri.EscapeDataString("笹鳴"))).ShouldNotContain(story.Case);
        Cases(await story.Counselor.GetAsync("/api/search?q=" + Uri.EscapeDataString("笹鳴"))).ShouldContain(story.Case);
    }

    [Fact]
    public async Task Every_tab_has_as_many_rows_as_its_count_says_and_any_place_can_be_jumped_to()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var counts = (await story.Counselor.GetAsync("/api/worklist/counts")).Json;
        foreach (var scope in (string[])["mine", "role", "organisation", "waiting", "late", "dueSoon", "unassigned"])
        {
            var whole = (await story.Counselor.GetAsync($"/api/worklist?scope={scope}&take=200")).Json;
            whole.GetProperty("total").GetInt32().ShouldBe(counts.GetProperty(scope).GetInt32(), scope);
            whole.GetProperty("items").GetArrayLength().ShouldBe(Math.Min(200, counts.GetProperty(scope).GetInt32()), scope);
        }

        var all = Places((await story.Counselor.GetAsync("/api/worklist?scope=organisation&take=200")).Json);
        var first = (await story.Counselor.GetAsync("/api/worklist?scope=organisation&take=2")).Json;
        Places(first).Concat(Places((await story.Counselor.GetAsync("/api/worklist?scope=organisation&take=2&after=" + first.GetProperty("next").GetString())).Json)).ShouldBe(all.Take(4));
        Places((await story.Counselor.GetAsync("/api/worklist?scope=organisation&take=3&skip=1")).Json).ShouldBe(all.Skip(1).Take(3));
    }

    [Fact]
    public async Task A_row_says_without_a_second_call_what_it_is_and_who_has_to_act()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var row = (await story.Counselor.GetAsync("/api/worklist?scope=waiting&take=200")).Json.GetProperty("items").EnumerateArray()
            .Single(each => each.GetProperty("case").GetString() == story.Case && each.GetProperty("key").GetString() == "referral:r1");
        row.GetProperty("cause").GetString().ShouldBe("referral");
        row.GetProperty("receiver").GetString().ShouldBe("hospital");
        row.GetProperty("waitsFor").GetProperty("kind").GetString().ShouldBe("receiver");
        row.GetProperty("station").GetString().ShouldNotBeNullOrEmpty();
        row.GetProperty("nameless").GetBoolean().ShouldBeTrue();

        var own = (await story.SocialWorker.GetAsync("/api/worklist?scope=organisation&take=200")).Json.GetProperty("items").EnumerateArray()
            .Single(each => each.GetProperty("case").GetString() == story.Case);
        own.GetProperty("waitsFor").GetProperty("mine").GetBoolean().ShouldBeTrue();
        own.TryGetProperty("name", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Several_rows_are_taken_at_once_and_each_has_its_own_answer()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "add-work-item", """{ "item": "w1", "what": "電話をかける", "owner": "kudo", "on": "2026-04-10" }""");
        var body = $$"""{ "act": "claim", "reason": "わたしが行きます", "items": [{ "case": "{{story.Case}}", "key": "work:w1" }, { "case": "{{story.Case}}", "key": "referral:r1" }, { "case": "{{story.Case}}", "key": "step:9999" }, { "case": "nowhere", "key": "step:1" }] }""";

        var first = await story.Counselor.PostAsync("/api/worklist/acts", body, ("Idempotency-Key", "acts-1"));
        var again = await story.Counselor.PostAsync("/api/worklist/acts", body, ("Idempotency-Key", "acts-1"));

        first.Status.ShouldBe(200, first.Text);
        first.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("done").GetBoolean()).ShouldBe([true, true, false, false], first.Text);
        first.Json.GetProperty("items").EnumerateArray().Last().GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("not-found");
        again.Text.ShouldBe(first.Text);
        var row = (await story.Counselor.GetAsync("/api/worklist?scope=mine&take=200")).Json.GetProperty("items").EnumerateArray()
            .Single(each => each.GetProperty("case").GetString() == story.Case && each.GetProperty("key").GetString() == "referral:r1");
        row.GetProperty("claimedBy").GetString().ShouldBe("mizuno");
        row.GetProperty("waitsFor").GetProperty("mine").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("/api/worklist?late=perhaps&kind=nothing", 2)]
    [InlineData("/api/worklist?within=-1", 1)]
    [InlineData("/api/worklist?scope=everything&skip=-1", 2)]
    [InlineData("/api/worklist?after=nonsense", 1)]
    [InlineData("/api/cases?stage=finished&days=x", 2)]
    [InlineData("/api/search", 1)]
    public async Task What_does_not_fit_is_told_at_once(string address, int findings)
    {
        var answer = await (await server.SignedInAsync("mizuno@standard")).GetAsync(address);

        answer.Code.ShouldBe("invalid-parameter");
        answer.FindingCodes.Count().ShouldBe(findings);
    }

    private static List<string> Places(System.Text.Json.JsonElement page) =>
        [.. page.GetProperty("items").EnumerateArray().Select(row => $"{row.GetProperty("case")} {row.GetProperty("key")}")];

    private static List<string?> Keys(ApiAnswer answer, string id) =>
        [.. answer.Json.GetProperty("items").EnumerateArray().Where(row => row.GetProperty("case").GetString() == id).Select(row => row.GetProperty("key").GetString())];

    private static IEnumerable<string?> Cases(ApiAnswer answer) => answer.Json.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("case").GetString());
}
