using System.Text.Json;
using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Timelines;

/// <summary>The history of a case as a caseworker reads it; what runs by itself stays out of the way.</summary>
public sealed class TimelineApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_return_is_told_in_sentences_with_the_persons_own_words_apart()
    {
        var story = await ReturnedAsync();

        var entry = (await EntriesAsync(story, "?area=referral")).First(each => Text(each, "kind") == "referral-returned");

        Text(entry, "title").ShouldBe("もどし　つなぎ（みなみ総合病院）から");
        Text(entry, "area").ShouldBe("referral");
        entry.GetProperty("lines").EnumerateArray().Select(line => Text(line, "text")).ShouldBe(["合わなかった", "いまは満員です"]);
        Text(entry.GetProperty("ownWords")[0], "text").ShouldBe("家の近くがよい");
        Text(entry.GetProperty("about"), "referral").ShouldBe("r1");
        Text(entry, "personName").ShouldBe("田村カナエ（架空）");
        var english = (await EntriesAsync(story, "?area=referral&lang=en")).First(each => Text(each, "kind") == "referral-returned");
        Text(english, "title").ShouldBe("Return from the referral (Minami General Hospital)");
    }

    [Fact]
    public async Task Machinery_is_hidden_until_all_is_asked_for()
    {
        var story = await ReturnedAsync();

        (await EntriesAsync(story, "")).ShouldAllBe(entry => !entry.GetProperty("automatic").GetBoolean());
        (await EntriesAsync(story, "?all=true")).ShouldContain(entry => Text(entry, "kind") == "step-opened");
    }

    [Theory]
    [InlineData("?q=マンイン", 0)]
    [InlineData("?q=満員", 1)]
    [InlineData("?q=😀", 0)]
    [InlineData("?q=イエ%20近く", 0)]
    [InlineData("?q=家%20ちかく", 0)]
    [InlineData("?q=家%20チカク", 0)]
    [InlineData("?q=家の%20近く", 1)]
    [InlineData("?q=ねむれる", 0)]
    [InlineData("?q=眠れること&area=referral", 2)]
    [InlineData("?from=2000-01-01&to=2000-01-02", 0)]
    [InlineData("?area=referral,consent&q=田村", 1)]
    public async Task It_is_searched_by_words_area_and_day(string query, int found)
    {
        var story = await ReturnedAsync();

        (await EntriesAsync(story, query)).Count.ShouldBe(found);
    }

    [Fact]
    public async Task It_is_read_from_either_end_page_by_page()
    {
        var story = await ReturnedAsync();
        var newest = (await EntriesAsync(story, "?order=newest")).Select(Version).ToList();

        (await EntriesAsync(story, "")).Select(Version).Reverse().ShouldBe(newest);
        (await EntriesAsync(story, $"?order=newest&take=2&after={newest[1]}")).Select(Version).ShouldBe(newest.Skip(2).Take(2));
        newest.ShouldBe(newest.OrderDescending());
    }

    [Fact]
    public async Task What_does_not_fit_in_the_question_is_told_all_at_once()
    {
        var story = await CaseStory.BeginAsync(server);

        var answer = await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline?area=nowhere&from=kinou&order=up&all=maybe");

        answer.Code.ShouldBe("invalid-parameter");
        answer.Json.GetProperty("problems").GetArrayLength().ShouldBe(4);
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline?lang=fr")).Code.ShouldBe("invalid-parameter");
    }

    private async Task<CaseStory> ReturnedAsync()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.SocialWorker, "return-referral", """{ "referral": "r1", "kind": "notFitting", "reason": "いまは満員です", "personsWish": "家の近くがよい" }""");
        return story;
    }

    private static async Task<List<JsonElement>> EntriesAsync(CaseStory story, string query)
    {
        var answer = await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline{query}");
        answer.Status.ShouldBe(200, answer.Text);
        return [.. answer.Json.GetProperty("items").EnumerateArray()];
    }

    private static int Version(JsonElement entry) => entry.GetProperty("version").GetInt32();

    private static string? Text(JsonElement entry, string name) => entry.GetProperty(name).GetString();
}
