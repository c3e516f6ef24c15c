using System.Text.Json;
using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Resources;

/// <summary>The directory: found by words, kept fresh by answers (complaint 25), without marks (HR-7), informal places never published (CO-14).</summary>
public sealed class ResourceApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    private const string Hall = """
        { "name": "架空の集い場", "category": "place", "cost": "無料（お茶代100円）", "conditions": "予約はいらない", "area": "北部", "nearAreas": ["南部"],
          "checkedOn": "2024-01-10", "capacity": "いつでも", "providerKind": "community" }
        """;

    [Fact]
    public async Task It_is_found_by_category_words_and_cost_and_says_how_far_in_words()
    {
        var head = await server.SignedInAsync("sugimoto@standard");
        (await head.PutAsync("/api/resources/hall", Hall)).Status.ShouldBe(200);

        var hall = Only(await head.GetAsync("/api/resources?category=place&cost=無料&conditions=予約&near=南部"), "hall");

        (await head.GetAsync("/api/resources?text=架空の集い ヨヤク")).Json.GetArrayLength().ShouldBe(0, "every word has to be found");
        hall.GetProperty("distanceName").GetString().ShouldBe("となりの地域");
        hall.GetProperty("stale").GetBoolean().ShouldBeTrue("nobody has asked for more than twelve months");
        Only(await head.GetAsync("/api/resources?near=北部"), "hall").GetProperty("distance").GetString().ShouldBe("same");
    }

    [Fact]
    public async Task An_answer_to_a_referral_keeps_the_capacity_fresh_by_itself()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.SocialWorker, "move-referral", """{ "referral": "r1", "to": "declined", "reason": "full", "alternative": "来月の相談会" }""");

        var room = Only(await story.Counselor.GetAsync("/api/resources"), "minami-hp").GetProperty("room");

        room.GetProperty("answer").GetString().ShouldBe("full");
        room.GetProperty("sourceName").GetString().ShouldBe("つなぎの返事から");
        (await story.Counselor.GetAsync("/api/resources?withRoom=true")).Json.EnumerateArray().ShouldNotContain(each => each.GetProperty("id").GetString() == "minami-hp");
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/referrals/r1")).Text.ShouldContain("来月の相談会");
    }

    [Fact]
    public async Task Who_accompanies_tells_what_they_heard_on_the_telephone_and_nothing_else_changes()
    {
        var story = await CaseStory.BeginAsync(server);
        var head = await server.SignedInAsync("sugimoto@standard");
        (await head.PutAsync("/api/resources/room-1", """{ "name": "架空のひと部屋", "category": "housing", "cost": "月三万円", "checkedOn": "2024-01-10" }""")).Status.ShouldBe(200);

        (await story.Counselor.PutAsync("/api/resources/room-1/room", """{ "on": "2026-04-06", "state": "full", "words": "次は六月ごろ" }""")).Status.ShouldBe(200);

        var told = Only(await story.Counselor.GetAsync("/api/resources"), "room-1");
        told.GetProperty("stale").GetBoolean().ShouldBeFalse();
        told.GetProperty("cost").GetString().ShouldBe("月三万円");
        told.GetProperty("room").GetProperty("words").GetString().ShouldBe("いまは空きがありません　次は六月ごろ");
        told.GetProperty("room").GetProperty("state").GetString().ShouldBe("full");
        (await story.Counselor.GetAsync("/api/resources?withRoom=true")).Json.EnumerateArray()
            .ShouldNotContain(each => each.GetProperty("id").GetString() == "room-1", "what was heard by telephone counts like an answer");
        (await story.Counselor.PutAsync("/api/resources/room-1/room", """{ "on": "1985-01-01", "state": "open" }""")).FindingCodes.ShouldBe(["checked-later"]);
        (await story.Counselor.PutAsync("/api/resources/room-1/room", """{ "on": "2099-01-01", "state": "maybe" }""")).FindingCodes.ShouldBe(["day-to-come", "wrong-value"], ignoreOrder: true);
        (await story.SocialWorker.PutAsync("/api/resources/room-1/room", """{ "on": "2026-04-06", "state": "open" }""")).Code.ShouldBe("not-your-role");
    }

    [Fact]
    public async Task What_was_heard_after_an_answer_of_the_same_day_counts_and_the_answer_is_still_told()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.SocialWorker, "move-referral", """{ "referral": "r1", "to": "declined", "reason": "full", "alternative": "来月の相談会" }""");
        var today = Only(await story.Counselor.GetAsync("/api/resources"), "minami-hp").GetProperty("room").GetProperty("on").GetString();
        server.Time.Pass(TimeSpan.FromMinutes(5));

        (await story.Counselor.PutAsync("/api/resources/minami-hp/room", $$"""{ "on": "{{today}}", "state": "open", "words": "ひとり空いた" }""")).Status.ShouldBe(200);

        var room = Only(await story.Counselor.GetAsync("/api/resources"), "minami-hp").GetProperty("room");
        room.GetProperty("source").GetString().ShouldBe("written");
        room.GetProperty("state").GetString().ShouldBe("open");
        room.GetProperty("lastAnswer").GetProperty("answer").GetString().ShouldBe("full");
    }

    [Fact]
    public async Task What_one_may_do_in_the_directory_is_said_before_one_tries()
    {
        var counselor = (await (await server.SignedInAsync("mizuno@standard")).GetAsync("/api/resource-desk")).Json;
        var head = (await (await server.SignedInAsync("sugimoto@standard")).GetAsync("/api/resource-desk")).Json;

        (counselor.GetProperty("mayKeep").GetBoolean(), counselor.GetProperty("mayConfirm").GetBoolean(), counselor.GetProperty("mayReadDevelopment").GetBoolean()).ShouldBe((false, true, true));
        (head.GetProperty("mayKeep").GetBoolean(), head.GetProperty("mayKeepDevelopment").GetBoolean()).ShouldBe((true, true));
    }

    [Fact]
    public async Task A_concern_is_for_staff_who_accompany_and_for_the_operator_who_can_reply()
    {
        var head = await server.SignedInAsync("sugimoto@standard");
        await head.PutAsync("/api/resources/ward", """{ "name": "架空の病棟相談", "category": "medical", "organisation": "hospital", "concern": "面会の時間をたしかめる" }""");
        var operatorsOwn = await server.SignedInAsync("tamura@standard");
        var stranger = await server.SignedInAsync("matsui@standard");

        Only(await head.GetAsync("/api/resources"), "ward").GetProperty("check").GetProperty("needsCheck").GetBoolean().ShouldBeTrue();
        (await operatorsOwn.PutAsync("/api/resources/ward/operator-reply", """{ "words": "五月から自由にしました" }""")).Status.ShouldBe(200);
        Only(await head.GetAsync("/api/resources"), "ward").GetProperty("operatorReply").GetString().ShouldBe("五月から自由にしました");
        stranger.ShouldNotBeNull();
        (await operatorsOwn.GetAsync("/api/resources/akari")).Json.TryGetProperty("check", out _).ShouldBeFalse("another operator's concerns are not theirs");
    }

    [Fact]
    public async Task An_informal_place_needs_consent_and_is_never_published()
    {
        var head = await server.SignedInAsync("sugimoto@standard");

        (await head.PutAsync("/api/resources/tea", """{ "name": "架空の縁側", "category": "place", "informal": true }""")).FindingCodes.ShouldBe(["informal-consent-missing"]);
        (await head.PutAsync("/api/resources/tea", """{ "name": "架空の縁側", "category": "place", "informal": true, "informalConsent": "世話役、4月", "publicity": "public" }"""))
            .FindingCodes.ShouldBe(["informal-published"]);
        (await head.PutAsync("/api/resources/tea", """{ "name": "架空の縁側", "category": "place", "informal": true, "informalConsent": "世話役、4月" }""")).Status.ShouldBe(200);

        var receiver = await server.SignedInAsync("tamura@standard");
        (await receiver.GetAsync("/api/resources/tea")).Code.ShouldBe("not-found");
        (await receiver.GetAsync("/api/resources")).Text.ShouldNotContain("架空の縁側");
    }

    private static JsonElement Only(ApiAnswer answer, string id)
    {
        answer.Status.ShouldBe(200, answer.Text);
        return answer.Json.EnumerateArray().Single(each => each.GetProperty("id").GetString() == id);
    }
}
