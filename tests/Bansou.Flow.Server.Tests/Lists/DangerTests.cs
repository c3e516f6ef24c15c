using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Lists;

/// <summary>気をつけたい一覧 (TN-10, TN-11, FX-2): each case says in words since when it is on the list, and each list how many it has.</summary>
public sealed class DangerTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_case_on_a_list_says_since_when_and_the_list_counts_it()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        (await story.Counselor.GetAsync("/api/cases?danger=withoutSos&take=200")).Json.GetProperty("items").EnumerateArray()
            .ShouldNotContain(each => each.GetProperty("case").GetString() == story.Case, "nobody steps back before anybody was met");
        await story.DoneAsync(story.Counselor, "move-referral", """{ "referral": "r1", "to": "arrived", "hearing": true }""");

        var line = (await story.Counselor.GetAsync("/api/cases?danger=withoutSos&take=200")).Json.GetProperty("items").EnumerateArray().Single(each => each.GetProperty("case").GetString() == story.Case);
        line.GetProperty("danger").GetProperty("list").GetString().ShouldBe("withoutSos");
        line.GetProperty("danger").GetProperty("words").GetString()!.ShouldContain("SOS");

        var lists = (await story.Counselor.GetAsync("/api/dangers")).Json.EnumerateArray().ToList();
        lists.Select(list => list.GetProperty("list").GetString()).ShouldBe(["leftHanging", "silent", "longStay", "withoutSos", "alone", "reviewOverdue", "oneName"]);
        lists.Single(list => list.GetProperty("list").GetString() == "withoutSos").GetProperty("count").GetInt32().ShouldBeGreaterThan(0);
        lists.ShouldAllBe(list => list.GetProperty("explanation").GetString()!.EndsWith('。'));
    }

    [Fact]
    public async Task One_box_finds_people_staff_organisations_resources_and_flows_however_they_are_written()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "name-person", """{ "name": "霜月 朱鷺子（架空）", "reading": "シモツキ トキコ" }""");

        (await FoundAsync(story.Counselor, "shimotsuki")).ShouldContain($"case {story.Case}");
        (await FoundAsync(story.Counselor, "simotuki tokiko")).ShouldContain($"case {story.Case}");
        (await FoundAsync(story.Counselor, "ﾄｷｺ")).ShouldContain($"case {story.Case}");
        (await FoundAsync(story.Counselor, "水野")).ShouldContain("staff mizuno");
        var stranger = await server.SignedInAsync("ueda@standard");
        (await FoundAsync(stranger, "shimotsuki")).ShouldNotContain($"case {story.Case}");
        (await FoundAsync(stranger, "harowaku")).ShouldContain(hit => hit.StartsWith("organisation") || hit.StartsWith("resource"));
        (await stranger.GetAsync("/api/find?q=a&kind=secret")).Code.ShouldBe("invalid-parameter");
    }

    private static async Task<List<string>> FoundAsync(ApiCaller who, string words) =>
        [.. (await who.GetAsync("/api/find?q=" + Uri.EscapeDataString(words))).Json.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("kind").GetString()} {item.GetProperty("id").GetString()}")];
}
