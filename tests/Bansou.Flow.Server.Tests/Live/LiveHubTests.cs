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
    public async Task Nobody_listens_without_a_session()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        (await new LiveEar(server.App.GetTestClient(), "bansou-session=stolen").ListenAsync(guard.Token)).ShouldBe(401);
    }

    private LiveEar Ear(ApiCaller caller) => new(server.App.GetTestClient(), caller.Cookie!);
}
