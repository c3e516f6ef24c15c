using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Merging;

/// <summary>Duplicates suggested and merged into one timeline without losing either, and households across cases, over HTTP.</summary>
public sealed class MergeApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_new_intake_is_told_of_a_case_with_the_same_reading_or_number()
    {
        var story = await NamedAsync("カクウ ミナモ", "080-0000-7771");

        var byReading = (await SuggestAsync(story.Counselor, """{ "reading": "かくうみなも" }""")).Json;
        var byNumber = (await SuggestAsync(story.Counselor, """{ "telephones": ["08000007771"] }""")).Json;

        byReading.EnumerateArray().ShouldContain(one => one.GetProperty("case").GetString() == story.Case);
        byNumber.EnumerateArray().ShouldHaveSingleItem().GetProperty("reasons")[0].GetProperty("kind").GetString().ShouldBe("telephone");
        (await SuggestAsync(story.Counselor, "{}")).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Who_may_not_see_a_case_is_not_told_that_it_is_alike()
    {
        var story = await NamedAsync("カクウ トオル", "080-0000-7772");
        var outsider = await server.SignedInAsync("tamura@standard");
        (await SuggestAsync(outsider, """{ "reading": "カクウ トオル", "telephones": ["080-0000-7772"] }""")).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_protected_address_is_never_an_answer_and_never_a_hint()
    {
        var story = await NamedAsync("カクウ シズカ", "080-0000-7773");
        await story.DoneAsync(story.Counselor, "write-address", """{ "kind": "registered", "place": "架空町かくれ9" }""");
        (await SuggestAsync(story.Counselor, """{ "address": "架空町かくれ9" }""")).Json.GetArrayLength().ShouldBe(1);

        await story.DoneAsync(story.Counselor, "protect-address", """{ "protected": true }""");
        (await SuggestAsync(story.Counselor, """{ "address": "架空町かくれ9" }""")).Json.GetArrayLength().ShouldBe(0);
        (await SuggestAsync(story.Counselor, """{ "reading": "カクウ シズカ", "address": "架空町かくれ9" }""")).Json.ToString().ShouldNotContain("address");
    }

    [Fact]
    public async Task Two_cases_become_one_timeline_and_can_be_parted_again()
    {
        var first = await NamedAsync("カクウ ヒトリ", "080-0000-7774");
        var second = await NamedAsync("カクウ ヒトリ", "080-0000-7774");
        await second.DoneAsync(second.Counselor, "write-notice", """{ "facts": "あとの受け付け" }""");
        await second.DoneAsync(second.Counselor, "add-presenting-issue", """{ "words": "家賃が払えない" }""");
        await second.DoneAsync(second.Counselor, "add-work-item", """{ "item": "call", "what": "電話する", "owner": "mizuno", "on": "2030-04-01" }""");
        (await first.Counselor.GetAsync($"/api/cases/{first.Case}/duplicates")).Json.EnumerateArray().ShouldHaveSingleItem().GetProperty("case").GetString().ShouldBe(second.Case);

        var merged = await MergeAsync(first, second.Case);
        merged.Status.ShouldBe(200, merged.Text);

        foreach (var id in new[] { first.Case, second.Case })
        {
            var strands = (await first.Counselor.GetAsync($"/api/cases/{id}/strands")).Json;
            strands.GetProperty("lead").GetString().ShouldBe(first.Case);
            strands.GetProperty("strands").EnumerateArray().Select(strand => strand.GetProperty("case").GetString()).ShouldBe([first.Case, second.Case]);
            var joined = strands.GetProperty("strands")[1];
            joined.GetProperty("openWork").EnumerateArray().ShouldHaveSingleItem().GetProperty("what").GetString().ShouldBe("電話する", "a promise goes on, whichever page leads");
            joined.GetProperty("ownWords").EnumerateArray().ShouldHaveSingleItem().GetProperty("words").GetString().ShouldBe("家賃が払えない");
        }
        var lines = await TimelineAsync(first);
        lines.Select(line => line.At).ShouldBe(lines.Select(line => line.At).OrderDescending());
        lines.Count(line => line.Case == first.Case).ShouldBe(await VersionAsync(first));
        lines.Count(line => line.Case == second.Case).ShouldBe(await VersionAsync(second));
        (await FoundAsync(first, "q=あとの受け付け")).ShouldBe([second.Case]);
        (await FoundAsync(first, "area=people")).ShouldBeSubsetOf([first.Case, second.Case]);
        (await FoundAsync(first, "q=どこにもない")).ShouldBeEmpty();
        (await first.Counselor.GetAsync($"/api/cases/{first.Case}/duplicates")).Json.GetArrayLength().ShouldBe(0);
        (await first.Counselor.GetAsync("/api/cases?lead=me&take=200")).Text.ShouldNotContain($"\"case\":\"{second.Case}\"");

        var parted = await first.Counselor.PostAsync($"/api/cases/{first.Case}/merges/{second.Case}/undo", """{ "why": "別の人だった" }""", Key());
        parted.Status.ShouldBe(200, parted.Text);
        (await first.Counselor.GetAsync($"/api/cases/{second.Case}/strands")).Json.GetProperty("strands").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Only_who_sees_both_whole_cases_merges_them()
    {
        var first = await NamedAsync("カクウ イチ", "080-0000-7775");
        var second = await NamedAsync("カクウ イチ", "080-0000-7775");
        (await first.SocialWorker.PostAsync($"/api/cases/{first.Case}/merges", $$"""{ "case": "{{second.Case}}", "why": "同じ" }""", Key())).Status.ShouldBeOneOf(403, 404);
        (await MergeAsync(first, "nothing-here")).Code.ShouldBe("not-found");
        (await MergeAsync(first, first.Case)).Text.ShouldContain("case-is-the-same");
    }

    [Fact]
    public async Task A_household_shows_who_has_a_case_of_their_own_and_whether_they_agreed_too()
    {
        var child = await NamedAsync("カクウ コドモ", "080-0000-7776");
        var mother = await NamedAsync("カクウ ハハ", "080-0000-7777");
        await child.DoneAsync(child.Counselor, "add-member", """{ "member": "m1", "name": "架空の母", "relation": "母" }""");
        var tied = await child.Counselor.PostAsync($"/api/cases/{child.Case}/household-ties", $$"""{ "case": "{{mother.Case}}", "way": "signed", "member": "m1" }""", Key());
        tied.Status.ShouldBe(200, tied.Text);

        var household = (await child.Counselor.GetAsync($"/api/cases/{child.Case}/household")).Json;
        household.GetProperty("members")[0].GetProperty("case").GetString().ShouldBe(mother.Case);
        household.GetProperty("ties")[0].GetProperty("mutual").GetBoolean().ShouldBeFalse();

        await mother.Counselor.PostAsync($"/api/cases/{mother.Case}/household-ties", $$"""{ "case": "{{child.Case}}", "way": "signed" }""", Key());
        (await child.Counselor.GetAsync($"/api/cases/{child.Case}/household")).Json.GetProperty("ties")[0].GetProperty("mutual").GetBoolean().ShouldBeTrue();
        (await child.Counselor.PostAsync($"/api/cases/{child.Case}/household-ties/{mother.Case}/undo", "{}", Key())).Status.ShouldBe(200);
        (await child.Counselor.GetAsync($"/api/cases/{child.Case}/household")).Json.GetProperty("ties").GetArrayLength().ShouldBe(0);
    }

    private async Task<CaseStory> NamedAsync(string reading, string telephone)
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "name-person", $$"""{ "name": "{{reading}}（架空）", "reading": "{{reading}}" }""");
        await story.DoneAsync(story.Counselor, "write-contact-way", $$"""{ "kind": "mobile", "to": "{{telephone}}" }""");
        return story;
    }

    private static Task<ApiAnswer> SuggestAsync(ApiCaller who, string body) => who.PostAsync("/api/duplicates", body);

    private static Task<ApiAnswer> MergeAsync(CaseStory lead, string other) =>
        lead.Counselor.PostAsync($"/api/cases/{lead.Case}/merges", $$"""{ "case": "{{other}}", "why": "よみと電話が同じ" }""", Key());

    /// <summary>Of which case the lines are that answer to words or to an area, in the joined history.</summary>
    private static async Task<List<string>> FoundAsync(CaseStory story, string asked) =>
        [.. (await story.Counselor.GetAsync($"/api/cases/{story.Case}/strands/timeline?{asked}")).Json.GetProperty("items").EnumerateArray().Select(line => line.GetProperty("case").GetString()!)];

    /// <summary>All pages, the newest first.</summary>
    private static async Task<List<(string Case, DateTimeOffset At)>> TimelineAsync(CaseStory story)
    {
        var lines = new List<(string, DateTimeOffset)>();
        for (var after = ""; ;)
        {
            var page = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/strands/timeline?take=4&all=true{after}")).Json;
            lines.AddRange(page.GetProperty("items").EnumerateArray().Select(line => (line.GetProperty("case").GetString()!, line.GetProperty("at").GetDateTimeOffset())));
            if (!page.TryGetProperty("next", out var next) || next.GetString() is not { } cursor)
            {
                return lines;
            }
            after = $"&after={Uri.EscapeDataString(cursor)}";
        }
    }

    private static async Task<int> VersionAsync(CaseStory story) => (await story.Counselor.GetAsync($"/api/cases/{story.Case}")).Json.GetProperty("version").GetInt32();

    private static (string, string) Key() => ("Idempotency-Key", $"act-{Guid.NewGuid():N}");
}
