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
