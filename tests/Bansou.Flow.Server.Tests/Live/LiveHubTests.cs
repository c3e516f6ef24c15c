using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace Bansou.Flow.Server.Tests.Live;

/// <summary>Who listens is told by id that something changed, and only of what they may see.</summary>
public sealed class LiveHubTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task Only_those_who_may_see_a_case_are_told_that_it_changed()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var stranger = await server.SignedInAsync("ueda@standard");
        var (leadsEar, strangersEar) = (Ear(story.Counselor), Ear(stranger));
        (await leadsEar.ListenAsync(guard.Token)).ShouldBe(200);
        (await strangersEar.ListenAsync(guard.Token)).ShouldBe(200);

        var done = await story.DoneAsync(story.Counselor, "record-need", """{ "need": "n7", "what": "住まい" }""");
        var own = await stranger.PostAsync("/api/cases", """{ "lead": { "person": "ueda", "organisation": "agency" } }""", ("Idempotency-Key", "live-own"));

        var version = done.Json.GetProperty("version").GetInt32();
        var told = await leadsEar.NextAsync("CaseChanged", guard.Token);
        while (told[1].GetInt32() < version)
        {
            // Of what happened just before the listening began.
            told = await leadsEar.NextAsync("CaseChanged", guard.Token);
        }
        told[0].GetString().ShouldBe(story.Case);
        told[1].GetInt32().ShouldBe(version);
        (await strangersEar.NextAsync("CaseChanged", guard.Token))[0].GetString().ShouldBe(own.Json.GetProperty("case").GetString());
    }

    [Fact]
    public async Task Who_may_write_a_form_is_told_that_somebody_writes_in_it_and_a_receiver_is_not()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var (leadsEar, receiversEar) = (Ear(story.Counselor), Ear(story.SocialWorker));
        (await leadsEar.ListenAsync(guard.Token)).ShouldBe(200);
        (await receiversEar.ListenAsync(guard.Token)).ShouldBe(200);

        var kudo = await server.SignedInAsync("kudo@standard");
        var written = await kudo.SendAsync(new HttpRequestMessage(HttpMethod.Patch, $"/api/cases/{story.Case}/drafts/F07?step=hospital")
        {
            Content = new StringContent("""{ "changes": [ { "path": "facts", "value": "架空のこと" } ] }""", System.Text.Encoding.UTF8, "application/json"),
        });
        written.Status.ShouldBe(200, written.Text);

        (await leadsEar.NextAsync("DraftChanged", guard.Token)).GetRawText().ShouldBe($"[\"{story.Case}\",\"F07\",\"hospital\",\"\",{written.Json.GetProperty("version").GetInt32()}]");
        // News come in order: had the receiver been told, it would have come before this.
        var later = (await story.DoneAsync(story.Counselor, "record-need", """{ "need": "n8", "what": "住まい" }""")).Json.GetProperty("version").GetInt32();
        while ((await receiversEar.NextAsync("CaseChanged", guard.Token))[1].GetInt32() < later)
        {
            // Of what happened before.
        }
        receiversEar.Names.ShouldNotContain("DraftChanged");
    }

    /// <summary>HR-12: for anybody else there is no meeting.</summary>
    [Fact]
    public async Task Only_those_who_may_read_a_meeting_are_told_that_it_changed_and_by_id_only()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (convener, member, stranger) = (await server.SignedInAsync("sugimoto@standard"), await server.SignedInAsync("kudo@standard"), await server.SignedInAsync("ueda@standard"));
        var (convenersEar, membersEar, strangersEar) = (Ear(convener), Ear(member), Ear(stranger));
        foreach (var ear in (LiveEar[])[convenersEar, membersEar, strangersEar])
        {
            (await ear.ListenAsync(guard.Token)).ShouldBe(200);
        }

        var isolated = await CallAsync(await server.SignedInAsync("matsui@standard"), "shien", """{ "person": "kudo", "organisation": "center", "role": "chief" }""");
        var pledged = await member.PostAsync($"/api/meetings/{isolated.Json.GetProperty("meeting").GetString()}/commands/pledge-secrecy", "{}", ("Idempotency-Key", "live-pledge"));
        pledged.Status.ShouldBe(200, pledged.Text);
        var open = await CallAsync(convener, "chosei", """{ "person": "mizuno", "organisation": "center", "role": "counselor" }""");

        (await convenersEar.NextAsync("MeetingChanged", guard.Token)).GetRawText().ShouldBe($"[\"{open.Json.GetProperty("meeting").GetString()}\",{open.Json.GetProperty("version").GetInt32()}]");
        // Not when it was called, only since the pledge.
        (await membersEar.NextAsync("MeetingChanged", guard.Token))[1].GetInt32().ShouldBe(pledged.Json.GetProperty("version").GetInt32());
        // News come in order: had the stranger been told of the meeting, it would have come before this.
        await stranger.PostAsync("/api/cases", """{ "lead": { "person": "ueda", "organisation": "agency" } }""", ("Idempotency-Key", "live-after-meeting"));
        await strangersEar.NextAsync("CaseChanged", guard.Token);
        strangersEar.Names.ShouldNotContain("MeetingChanged");
    }

    [Fact]
    public async Task Nobody_listens_without_a_session()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        (await new LiveEar(server.App.GetTestClient(), "bansou-session=stolen").ListenAsync(guard.Token)).ShouldBe(401);
    }

    private static async Task<ApiAnswer> CallAsync(ApiCaller convener, string type, string member)
    {
        var called = await convener.PostAsync(
            "/api/meetings", $$"""{ "type": "{{type}}", "purpose": "share", "on": "2026-04-20", "members": [{{member}}] }""", ("Idempotency-Key", $"live-{type}"));
        called.Status.ShouldBe(201, called.Text);
        return called;
    }

    private LiveEar Ear(ApiCaller caller) => new(server.App.GetTestClient(), caller.Cookie!);
}
