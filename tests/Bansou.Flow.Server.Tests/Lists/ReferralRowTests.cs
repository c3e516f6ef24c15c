using System.Text.Json;
using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Lists;

/// <summary>A referral between its steps waits too: somebody takes it, hands it on and gives it back like any other row (HR-14), and late means the same everywhere.</summary>
public sealed class ReferralRowTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_referral_without_an_open_step_is_taken_handed_on_and_given_back()
    {
        var story = await DeclinedAsync();
        var chief = await server.SignedInAsync("kudo@standard");

        (await ActAsync(chief, story, """ "act": "claim" """)).ShouldBe([]);
        (await RowAsync(story)).GetProperty("claimedBy").GetString().ShouldBe("kudo");
        (await ActAsync(story.Counselor, story, """ "act": "claim" """)).ShouldBe(["step-taken-by-another"]);
        (await ActAsync(chief, story, """ "act": "handOn", "to": "nobody", "reason": "休み" """)).ShouldBe(["holder-unknown"]);
        (await ActAsync(chief, story, """ "act": "handOn", "to": "mizuno" """)).ShouldBe(["reason-missing"]);
        (await ActAsync(chief, story, """ "act": "handOn", "to": "mizuno", "reason": "会ったことがある" """)).ShouldBe([]);
        (await RowAsync(story)).GetProperty("claimedBy").GetString().ShouldBe("mizuno");
        (await ActAsync(story.Counselor, story, """ "act": "giveBack" """)).ShouldBe([]);
        (await RowAsync(story)).TryGetProperty("claimedBy", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Taking_back_takes_nothing_from_somebody_who_came_since()
    {
        var story = await DeclinedAsync();
        var chief = await server.SignedInAsync("kudo@standard");
        (await ActAsync(chief, story, """ "act": "handOn", "to": "sugimoto", "reason": "押しまちがい" """)).ShouldBe([]);
        (await ActAsync(story.Counselor, story, """ "act": "claim", "reason": "わたしが行きます" """)).ShouldBe([]);

        (await ActAsync(chief, story, """ "act": "giveBack", "reason": "すぐに、もとにもどしました", "heldBy": "sugimoto" """)).ShouldBe(["step-taken-by-another"]);
        (await RowAsync(story)).GetProperty("claimedBy").GetString().ShouldBe("mizuno");
    }

    [Fact]
    public async Task What_waits_for_a_house_is_taken_there_and_the_origin_keeps_its_own_side()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        (await ActAsync(story.SocialWorker, story, """ "act": "claim" """)).ShouldBe([]);

        var mine = (await story.SocialWorker.GetAsync("/api/worklist?scope=mine&take=200")).Json.GetProperty("items").EnumerateArray().Single(row => row.GetProperty("case").GetString() == story.Case);
        mine.GetProperty("claimedBy").GetString().ShouldBe("tamura");
        (await RowAsync(story)).TryGetProperty("claimedBy", out _).ShouldBeFalse();
        (await ActAsync(story.SocialWorker, story, """ "act": "handOn", "to": "mizuno", "reason": "よその人" """)).ShouldBe(["holder-unknown"]);
        (await ActAsync(story.SocialWorker, story, """ "act": "giveBack" """)).ShouldBe([]);
    }

    [Fact]
    public async Task Whoever_leaves_hands_over_the_referrals_that_they_look_after()
    {
        var story = await DeclinedAsync();
        var chief = await server.SignedInAsync("kudo@standard");
        (await ActAsync(chief, story, """ "act": "claim" """)).ShouldBe([]);

        (await story.DoAsync(story.Counselor, "hand-over-all", """{ "from": "kudo", "to": { "person": "sugimoto", "organisation": "center" }, "reason": "異動" }""")).Status.ShouldBe(200);

        (await RowAsync(story)).GetProperty("claimedBy").GetString().ShouldBe("sugimoto");
    }

    [Fact]
    public async Task A_step_of_the_case_says_that_it_is_late_when_the_inbox_does()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();

        var rows = (await story.Counselor.GetAsync("/api/worklist?take=200")).Json.GetProperty("items").EnumerateArray()
            .Where(row => row.GetProperty("case").GetString() == story.Case && row.GetProperty("kind").GetString() == "step").ToList();
        var steps = (await story.Counselor.GetAsync($"/api/cases/{story.Case}")).Json.GetProperty("overview").GetProperty("openSteps").EnumerateArray().ToList();

        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            steps.ShouldContain(step => step.GetProperty("step").GetString() == row.GetProperty("step").GetString() && step.GetProperty("late").GetBoolean() == row.GetProperty("late").GetBoolean());
        }
    }

    private async Task<CaseStory> DeclinedAsync()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "move-referral", """{ "referral": "r1", "to": "personDeclined", "hearing": true, "note": "いまはやめておく" }""");
        return story;
    }

    private static async Task<List<string?>> ActAsync(ApiCaller who, CaseStory story, string act)
    {
        var answer = await who.PostAsync("/api/worklist/acts", $$"""{ {{act}}, "items": [{ "case": "{{story.Case}}", "key": "referral:r1" }] }""", ("Idempotency-Key", Guid.NewGuid().ToString("N")));
        answer.Status.ShouldBe(200, answer.Text);
        return [.. answer.Json.GetProperty("items")[0].GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString())];
    }

    private static async Task<JsonElement> RowAsync(CaseStory story) =>
        (await story.Counselor.GetAsync("/api/worklist?take=200")).Json.GetProperty("items").EnumerateArray()
        .Single(row => row.GetProperty("case").GetString() == story.Case && row.GetProperty("key").GetString() == "referral:r1");
}
