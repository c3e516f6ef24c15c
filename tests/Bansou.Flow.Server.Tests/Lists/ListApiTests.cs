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

    [Theory]
    [InlineData("/api/worklist?late=perhaps&kind=nothing", 2)]
    [InlineData("/api/worklist?within=-1", 1)]
    [InlineData("/api/worklist?after=nonsense", 1)]
    [InlineData("/api/cases?stage=finished&days=x", 2)]
    [InlineData("/api/search", 1)]
    public async Task What_does_not_fit_is_told_at_once(string address, int findings)
    {
        var answer = await (await server.SignedInAsync("mizuno@standard")).GetAsync(address);

        answer.Code.ShouldBe("invalid-parameter");
        answer.FindingCodes.Count().ShouldBe(findings);
    }

    private static List<string?> Keys(ApiAnswer answer, string id) =>
        [.. answer.Json.GetProperty("items").EnumerateArray().Where(row => row.GetProperty("case").GetString() == id).Select(row => row.GetProperty("key").GetString())];

    private static IEnumerable<string?> Cases(ApiAnswer answer) => answer.Json.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("case").GetString());
}
