using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Meetings;

/// <summary>Meetings over HTTP: called, talked about, known to members only; a 支援会議 after its pledge of secrecy (HR-12, CS-13).</summary>
public sealed class MeetingApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_meeting_is_called_and_known_to_its_members_only()
    {
        var convener = await server.SignedInAsync("sugimoto@standard");
        var called = await CallAsync(convener, "chosei", """[{ "person": "mizuno", "organisation": "center", "role": "counselor" }]""");
        var id = called.Json.GetProperty("meeting").GetString();

        var member = await server.SignedInAsync("mizuno@standard");
        (await member.GetAsync($"/api/meetings/{id}")).Json.GetProperty("typeName").GetString().ShouldBe("支援調整会議");
        (await member.GetAsync($"/api/meetings/{id}/actions")).Json.GetArrayLength().ShouldBeGreaterThan(0);
        (await (await server.SignedInAsync("ueda@standard")).GetAsync($"/api/meetings/{id}")).Code.ShouldBe("not-found");
        (await (await server.SignedInAsync("ueda@standard")).PostAsync($"/api/meetings/{id}/commands/pledge-secrecy", "{}", ("Idempotency-Key", "x"))).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task A_support_meeting_is_seen_after_the_pledge_of_secrecy_only()
    {
        var convener = await server.SignedInAsync("matsui@standard");
        var called = await CallAsync(convener, "shien", """[{ "person": "kudo", "organisation": "center", "role": "chief" }]""");
        var id = called.Json.GetProperty("meeting").GetString();
        var chief = await server.SignedInAsync("kudo@standard");
        (await chief.GetAsync($"/api/meetings/{id}")).Code.ShouldBe("not-found");

        (await chief.PostAsync($"/api/meetings/{id}/commands/pledge-secrecy", "{}", ("Idempotency-Key", "pledge"))).Status.ShouldBe(200);

        (await chief.GetAsync($"/api/meetings/{id}")).Json.GetProperty("isolated").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Calling_twice_with_one_key_calls_one_meeting()
    {
        var convener = await server.SignedInAsync("sugimoto@standard");

        const string Members = """[{ "person": "mizuno", "organisation": "center", "role": "counselor" }]""";
        var first = await CallAsync(convener, "chosei", Members, "call-once");
        var second = await CallAsync(convener, "chosei", Members, "call-once");

        second.Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task What_was_decided_becomes_a_task_with_owner_and_day_and_is_done_in_both_places_at_once()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var id = (await CallAsync(story.Counselor, "sogo", """[{ "person": "mizuno", "organisation": "center", "role": "counselor" }]""")).Json.GetProperty("meeting").GetString()!;
        await MeetAsync("add-agenda-item", $$"""{ "item": "i1", "title": "住まいのこと", "case": "{{story.Case}}" }""");
        await MeetAsync("hold-meeting", """{ "present": ["mizuno"], "personsPart": "voiceBefore" }""");
        await MeetAsync("decide-agenda-item", """{ "item": "i1", "outcome": "decided", "words": "部屋を見に行く", "actions": [{ "item": "a1", "what": "部屋を見に行く", "owner": "mizuno", "on": "2026-04-20" }] }""");

        Work(await story.Counselor.GetAsync($"/api/cases/{story.Case}")).GetProperty("status").GetString().ShouldBe("open");
        Item(await story.Counselor.GetAsync($"/api/meetings/{id}")).GetProperty("caseName").GetString().ShouldNotBeNullOrEmpty();
        await MeetAsync("finish-action", """{ "action": "a1" }""");

        Work(await story.Counselor.GetAsync($"/api/cases/{story.Case}")).GetProperty("status").GetString().ShouldBe("done");
        Item(await story.Counselor.GetAsync($"/api/meetings/{id}")).GetProperty("agreed")[0].GetProperty("done").GetBoolean().ShouldBeTrue();

        async Task MeetAsync(string command, string body)
        {
            var answer = await story.Counselor.PostAsync($"/api/meetings/{id}/commands/{command}", body, ("Idempotency-Key", Guid.NewGuid().ToString("N")));
            answer.Status.ShouldBe(200, answer.Text);
        }
        static System.Text.Json.JsonElement Work(ApiAnswer answer) => answer.Json.GetProperty("records").GetProperty("work").EnumerateArray().Single(work => work.GetProperty("id").GetString() == "a1");
        static System.Text.Json.JsonElement Item(ApiAnswer answer) => answer.Json.GetProperty("items")[0];
    }

    private static async Task<ApiAnswer> CallAsync(ApiCaller convener, string type, string members, string? key = null)
    {
        var called = await convener.PostAsync(
            "/api/meetings", $$"""{ "type": "{{type}}", "purpose": "share", "on": "2026-04-20", "members": {{members}} }""", ("Idempotency-Key", key ?? Guid.NewGuid().ToString("N")));
        called.Status.ShouldBe(201, called.Text);
        return called;
    }
}
