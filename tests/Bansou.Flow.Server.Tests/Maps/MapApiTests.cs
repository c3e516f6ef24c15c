using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Maps;

/// <summary>Map, memories and the way to a watch over HTTP (F22, F25, HR-6).</summary>
public sealed class MapApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_map_is_drawn_read_for_a_day_and_compared()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "place-on-map", """{ "node": "shop", "kind": "place", "name": "海辺の店", "ring": "toCome", "on": "2020-05-01" }""");
        await story.DoneAsync(story.Counselor, "place-on-map", """{ "node": "shop", "kind": "place", "name": "海辺の店", "ring": "safe", "on": "2021-05-01" }""");
        await story.DoneAsync(story.Counselor, "tie-on-map", """{ "to": "shop", "howOften": "雨の日に" }""");

        var before = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/map?on=2020-06-01")).Json;
        before.GetProperty("nodes")[0].GetProperty("ringName").GetString().ShouldBe("これから");
        before.GetProperty("days").GetArrayLength().ShouldBe(3);

        var difference = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/map/difference?from=2020-06-01")).Json;
        difference.GetProperty("sentences")[0].GetString().ShouldBe("「海辺の店」が、「これから」から「安心」に移りました。");
        difference.GetProperty("moved")[0].GetProperty("ringAfter").GetString().ShouldBe("safe");
        difference.GetProperty("tiesCame")[0].GetProperty("howOften").GetString().ShouldBe("雨の日に");

        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/own-page")).Json.GetProperty("map").GetProperty("nodes").GetArrayLength().ShouldBe(1);
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/map/difference")).Code.ShouldBe("invalid-parameter");
        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/map")).Code.ShouldBe("part-not-visible");
    }

    [Fact]
    public async Task The_sheet_of_a_key_person_has_what_the_person_chose()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "ask-key-person", """{ "keyPerson": "k", "name": "店主（架空）" }""");
        await story.DoneAsync(story.Counselor, "write-memory", """{ "memory": "m1", "kind": "likes", "words": "海" }""");
        await story.DoneAsync(story.Counselor, "write-memory", """{ "memory": "m2", "kind": "notToSay", "words": "兄のこと" }""");
        await story.DoneAsync(story.Counselor, "choose-memories", """{ "keyPerson": "k", "memories": ["m1"], "way": "spoken", "witness": "工藤" }""");

        var sheet = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/memory-sheets/k")).Json;
        sheet.GetProperty("items").EnumerateArray().ShouldHaveSingleItem().GetProperty("kindName").GetString().ShouldBe("好きなこと");
        sheet.GetProperty("witness").GetString().ShouldBe("工藤");
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/memories")).Json.GetProperty("memories").GetArrayLength().ShouldBe(2);
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/memory-sheets/nobody")).Code.ShouldBe("not-found");
        (await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/memory-sheets/k")).Code.ShouldBe("part-not-visible");
    }

    [Fact]
    public async Task What_a_watch_asks_for_is_one_reading()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var readiness = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/watch-readiness")).Json;
        readiness.GetProperty("mayStart").GetBoolean().ShouldBeFalse();
        readiness.GetProperty("state").GetString().ShouldBe("none");
        readiness.GetProperty("items").EnumerateArray().Count(item => item.GetProperty("required").GetBoolean()).ShouldBe(3);
        readiness.GetProperty("reEntry").GetString().ShouldBe("reEntry");
    }
}
