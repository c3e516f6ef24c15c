using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Meetings;

/// <summary>The calendar of meetings, proposals of members and agenda, and that a 支援会議 shows in none of them to others (HR-12).</summary>
public sealed class MeetingProposalTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task Members_are_proposed_by_stage_those_who_know_the_person_first()
    {
        var story = await CaseStory.BeginAsync(server);

        var proposal = (await story.Counselor.GetAsync($"/api/meetings/member-proposal?stage=3&type=sogo&case={story.Case}")).Json;

        var members = proposal.GetProperty("members").EnumerateArray().ToList();
        members.Select(member => member.GetProperty("code").GetString()).ShouldContain("hw");
        members.Single(member => member.GetProperty("code").GetString() == "hw").GetProperty("joins").GetBoolean().ShouldBeTrue();
        members.Single(member => member.GetProperty("code").GetString() == "counselor").GetProperty("candidates")[0].GetProperty("why").GetString().ShouldBe("担当");
        (await story.Counselor.GetAsync("/api/meetings/member-proposal?stage=9")).Code.ShouldBe("invalid-parameter");
        (await story.SocialWorker.GetAsync($"/api/meetings/member-proposal?stage=3&case={story.Case}")).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task What_is_stuck_is_gathered_with_its_basis_and_whether_consent_is_there()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.SocialWorker, "return-referral", """{ "referral": "r1", "kind": "notFitting" }""");

        var withConsent = Of(await story.Counselor.GetAsync("/api/meetings/agenda-proposal?type=sogo"), story.Case);
        await story.DoneAsync(story.Counselor, "withdraw-consent", """{ "reason": "やめたい" }""");
        var without = Of(await story.Counselor.GetAsync("/api/meetings/agenda-proposal?type=sogo"), story.Case);

        withConsent.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("kind").GetString()).ShouldContain("openReturn");
        withConsent.GetProperty("consentGiven").GetBoolean().ShouldBeTrue();
        withConsent.GetProperty("basis").GetString().ShouldNotBeNullOrEmpty();
        without.GetProperty("whyNot").GetString()!.ShouldContain("同意");
        Of(await story.Counselor.GetAsync("/api/meetings/agenda-proposal?type=shien"), story.Case).GetProperty("consentRequired").GetBoolean().ShouldBeFalse();
        (await story.SocialWorker.GetAsync("/api/meetings/agenda-proposal")).Text.ShouldNotContain(story.Case);
    }

    [Fact]
    public async Task A_support_meeting_is_in_the_calendar_of_its_members_only_and_empty_before_the_pledge()
    {
        var town = await server.SignedInAsync("matsui@standard");
        var called = await CallAsync(town, "shien", "2026-04-21", """[{ "person": "kudo", "organisation": "center", "role": "chief" }, { "person": "matsui", "organisation": "city", "role": "municipality" }]""");
        var id = called.Json.GetProperty("meeting").GetString()!;
        await town.PostAsync($"/api/meetings/{id}/commands/pledge-secrecy", "{}", ("Idempotency-Key", "p1"));
        await town.PostAsync($"/api/meetings/{id}/commands/add-agenda-item", """{ "item": "i1", "title": "印-気になる家" }""", ("Idempotency-Key", "i1"));
        await town.PostAsync($"/api/meetings/{id}/commands/write-meeting-sheet", """{ "item": "i1", "fields": { "facts": "印-共有した事実" } }""", ("Idempotency-Key", "s1"));
        var (chief, outsider) = (await server.SignedInAsync("kudo@standard"), await server.SignedInAsync("mizuno@standard"));

        (await town.GetAsync($"/api/meetings/{id}")).Text.ShouldContain("印-共有した事実");
        var line = Of(await chief.GetAsync("/api/meetings?from=2026-04-21&until=2026-04-21"), id);
        line.GetProperty("needsPledge").GetBoolean().ShouldBeTrue();
        line.TryGetProperty("convenerName", out _).ShouldBeFalse();
        (await outsider.GetAsync("/api/meetings")).Text.ShouldNotContain(id);
        (await outsider.GetAsync($"/api/meetings/{id}")).Code.ShouldBe("not-found");
        foreach (var caller in (ApiCaller[])[chief, outsider])
        {
            (await caller.GetAsync("/api/search?text=印-気になる家")).Text.ShouldNotContain(id);
            (await caller.GetAsync("/api/meetings")).Text.ShouldNotContain("印-");
            (await caller.GetAsync("/api/meetings/agenda-proposal?type=shien")).Text.ShouldNotContain("印-");
        }
    }

    [Fact]
    public async Task What_an_agency_brought_is_owed_an_answer_until_it_is_told()
    {
        var head = await server.SignedInAsync("sugimoto@standard");
        var called = await CallAsync(head, "chosei", "2026-04-22", """[{ "person": "sugimoto", "organisation": "center", "role": "center_head" }]""");
        var id = called.Json.GetProperty("meeting").GetString()!;
        Task<ApiAnswer> Do(string command, string body) => head.PostAsync($"/api/meetings/{id}/commands/{command}", body, ("Idempotency-Key", Guid.NewGuid().ToString("N")));
        (await Do("add-agenda-item", """{ "item": "i1", "title": "夜の居場所", "broughtBy": "hospital" }""")).Status.ShouldBe(200);
        (await Do("hold-meeting", """{ "present": ["sugimoto"], "personsPart": "absent", "whyAbsent": "地域の話のため" }""")).Status.ShouldBe(200);
        (await Do("decide-agenda-item", """{ "item": "i1", "outcome": "met" }""")).Status.ShouldBe(200);

        var owed = Of(await head.GetAsync("/api/meetings"), id);
        (await Do("give-feedback", """{ "item": "i1", "words": "秋までに試してみます" }""")).Status.ShouldBe(200);
        var told = (await head.GetAsync($"/api/meetings/{id}")).Json.GetProperty("items")[0];

        owed.GetProperty("feedbackOwed").GetInt32().ShouldBe(1);
        owed.GetProperty("ownActions").GetArrayLength().ShouldBe(1);
        told.GetProperty("feedback").GetProperty("words").GetString().ShouldBe("秋までに試してみます");
        told.GetProperty("agreed")[0].GetProperty("done").GetBoolean().ShouldBeTrue();
        told.GetProperty("sheet").GetArrayLength().ShouldBeGreaterThan(5);
    }

    private static async Task<ApiAnswer> CallAsync(ApiCaller convener, string type, string on, string members)
    {
        var called = await convener.PostAsync(
            "/api/meetings", $$"""{ "type": "{{type}}", "purpose": "share", "on": "{{on}}", "members": {{members}} }""", ("Idempotency-Key", Guid.NewGuid().ToString("N")));
        called.Status.ShouldBe(201, called.Text);
        return called;
    }

    private static System.Text.Json.JsonElement Of(ApiAnswer answer, string id)
    {
        answer.Status.ShouldBe(200, answer.Text);
        return answer.Json.EnumerateArray().Single(each => (each.TryGetProperty("case", out var ofCase) ? ofCase : each.GetProperty("id")).GetString() == id);
    }
}
