using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Lists;

/// <summary>四月の引継ぎ: everything of somebody who leaves is found, and moved until nothing is left (HR-3, HR-14).</summary>
public sealed class HandOverTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task All_that_somebody_has_in_hand_goes_to_others_case_by_case_and_nothing_is_left()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "add-work-item", """{ "item": "w1", "what": "電話をかける", "owner": "mizuno", "on": "2026-04-10" }""");
        var chief = await server.SignedInAsync("kudo@standard");

        var before = (await chief.GetAsync("/api/hand-overs/mizuno")).Json;
        var held = before.GetProperty("cases").EnumerateArray().Single(each => each.GetProperty("case").GetString() == story.Case);
        held.GetProperty("lead").GetBoolean().ShouldBeTrue();
        held.TryGetProperty("joinedInto", out _).ShouldBeFalse();
        held.GetProperty("work")[0].GetProperty("item").GetString().ShouldBe("w1");
        held.GetProperty("suggested").GetProperty("person").GetString().ShouldBe("kudo");
        var successor = before.GetProperty("successors").EnumerateArray().First();
        var to = $$"""{ "person": "{{successor.GetProperty("person").GetString()}}", "organisation": "{{successor.GetProperty("organisation").GetString()}}" }""";

        var one = await chief.PostAsync("/api/hand-overs/mizuno", $$"""{ "to": {{to}}, "reason": "4月の異動", "cases": [{ "case": "{{story.Case}}" }, { "case": "nowhere" }] }""", ("Idempotency-Key", "april-1"));
        (one.Json.GetProperty("done").GetInt32(), one.Json.GetProperty("refused").GetInt32()).ShouldBe((1, 1), one.Text);
        var rest = await chief.PostAsync("/api/hand-overs/mizuno", $$"""{ "to": {{to}}, "reason": "4月の異動" }""", ("Idempotency-Key", "april-2"));
        (rest.Json.GetProperty("left").GetInt32(), rest.Json.GetProperty("refused").GetInt32()).ShouldBe((0, 0), rest.Text);
        (await chief.GetAsync("/api/hand-overs/mizuno")).Json.GetProperty("cases").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_conference_that_the_one_who_leaves_called_is_named_with_or_without_a_person_on_its_agenda()
    {
        var hirata = await server.SignedInAsync("hirata@standard", "center/counselor");
        var called = await hirata.PostAsync("/api/meetings", """{ "type": "sogo", "purpose": "share", "on": "2026-12-09", "members": [ { "person": "hirata", "organisation": "center", "role": "counselor" } ] }""", ("Idempotency-Key", "called-1"));
        called.Status.ShouldBe(201, called.Text);

        var held = (await (await server.SignedInAsync("kudo@standard")).GetAsync("/api/hand-overs/hirata")).Json;

        held.GetProperty("meetings").EnumerateArray().ShouldHaveSingleItem().GetProperty("on").GetString().ShouldBe("2026-12-09");
    }

    [Fact]
    public async Task Only_those_who_share_out_the_work_move_that_of_others_and_never_without_a_reason()
    {
        var chief = await server.SignedInAsync("kudo@standard");
        (await (await server.SignedInAsync("mizuno@standard")).GetAsync("/api/hand-overs/kudo")).Code.ShouldBe("not-your-role");
        (await chief.GetAsync("/api/hand-overs/tamura")).Code.ShouldBe("not-found");
        (await chief.PostAsync("/api/hand-overs/mizuno", """{ "to": { "person": "kudo", "organisation": "center" }, "reason": " " }""", ("Idempotency-Key", "april-3"))).FindingCodes.ShouldBe(["reason-missing"]);
    }
}
